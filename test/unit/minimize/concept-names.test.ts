/** Names of fields in which only the parts together say that a person stands under them, or only the value beside them does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { conceptsOf } from '../../../src/minimize/concepts.ts';
import { CONCEPTS } from '../../../src/minimize/lexicon/words.ts';
import { findLeak } from '../../../src/minimize/find-leak.ts';
import { leakByKey } from '../../../src/minimize/leak-by-key.ts';
import { isPersonalKey } from '../../../src/minimize/personal-key.ts';

const PERSONAL =
  'paxName passenger_name guestname owner-name SpouseName policyholder_name nominee.name careOfName emergency_contact_name parentName student_name ' +
  'name_kana nomGarant nom_du_titulaire nombre_contacto nome_figlio nameKontoinhaber versichertennummer anne_adi primerNombre preferred_last_name ' +
  'telLocataire nok_contact numero_tel mobiel_nummer handyNr homeStreet billing_zip patient_no studentId customer_city kaartnummer numer_konta insurance_number ' +
  // of one token, and of none that is known in front
  'NOMDELAMERE versichertenname huoltajannimi ANNENIZINADI clinicnomegenitore elternteil1_name szulo_neve ' +
  // a paper in two words, a first name without the word for it, a number of one of the parents, a secret of somebody
  'prawo_jazdy estado_civil donor_first numero_mere user_pin emergency_person nazwisko_matki data_nar plz_ort witness_2_phone licence_no ' +
  'ebost_locataire msisdn_parent locatario_nombre nombre_contacto tel_pere hjemme_mobil numero_hp gsm_input contact_no parent_contact emer_contact ' +
  'bairro flat_no home_flat city_plz kartica_broj ddn nac_alumno wechat_no garante_viber whats emelet_szam numero_carnet paziente_tessera tessera_paziente ' +
  'claveacceso pin_nr nr_pin nr_kaart tili_nro nro_tili ort_mieter locataire_alter leeftijd_huurder nr_mieter';
const HARMLESS =
  'product_name productOwnerType item_family_group hotel_name room_name company_name insurance_name course_name driver_side passenger_count guest_count ' +
  'patient_type doctor_specialty member_tier_name customer_segment_name user_role_name contact_form_name contact_method social_share promo_author date_posted ' +
  'has_guardian_name show_witness_name guardian_name_required witness_name_label num_students guest_price modern_name placeholder_name eleven_name polish_number owner_document tax_code ' +
  'image_slot hotel_area gtin_number middle_image flavor_name shipping_grade subscription_age familia account_type card_type parent_category child_sku';
/** What shops, their platforms, tag managers and vendors call things that are nobody's. */
const OF_SHOPS =
  'item_id item_brand item_category2 item_variant item_list_id item_list_name index promotion_id promotion_name creative_name creative_slot location_id affiliation currency value tax shipping coupon discount ' +
  'transaction_id payment_type shipping_tier search_term content_type content_ids content_category num_items predicted_ltv delivery_category order_id checkout_step checkout_option cart_id cart_token_count ' +
  'product_type product_handle vendor variant_title sku barcode inventory_policy fulfillment_service requires_shipping taxable grams option1 option2 tags published_scope template_suffix collection_id ' +
  'page_type page_template page_path page_category virtual_page event_category event_action event_label non_interaction hit_type data_layer_version gtm_uniqueEventId gtm_elementClasses container_id ' +
  'seller_name seller_id seller_rating vendor_name merchant_id partner_name partner_id supplier_name manufacturer_name publisher_name sponsor_name designer_name author_name artist_name director_name actor_name model_name ' +
  'player_name player_type player_version video_player driver_version driver_type os_name browser_name host_name file_name class_name tag_name event_name theme_name plugin_name font_name icon_name ' +
  'feature_flag experiment_id experiment_variant ab_test variation_name is_mobile is_logged_in login_status customer_type customer_group customer_segment customer_lifetime_value new_customer returning_customer ' +
  'user_type user_role user_status user_level visitor_type visitor_status member_status member_tier membership_level loyalty_points guest_checkout subscription_plan subscription_status billing_period trial_days ' +
  'room_type room_count guest_count adults children infants check_in check_out board_type hotel_id hotel_name star_rating airline fare_class cabin_class origin destination departure_date return_date trip_type ' +
  'car_make car_model body_type fuel_type gearbox mileage engine_size door_count seat_count colour trim_level registration_year property_type bedrooms bathrooms floor_area plot_size listing_type rent_price ' +
  'doctor_specialty treatment_name clinic_id course_id course_name lesson_id lesson_name teacher_rating class_size grade_level school_type job_title_id job_category salary_range employment_type contract_type ' +
  'animal_type pet_food_flavour breed_size age_group gender_category size_system size_type material pattern sole_type heel_height ring_size stone_type metal_purity lens_type frame_width strap_material ' +
  'wine_region grape vintage_year bottle_size alcohol roast_level tea_type recipe_name serving_size nutrition_score allergen_info ticket_type venue_name venue_capacity row_count seat_category match_day league ' +
  'gift_message_enabled gift_wrap engraving_font card_design card_type card_format gift_card_value stationery_format pin_type pin_size badge_shape passport_cover_color phone_case_model mobile_layout ' +
  'store_name store_type store_hours pickup_point_type delivery_method delivery_slot delivery_name shipping_method shipping_name shipping_country carrier_name warehouse_code stock_status lead_time restock_date ' +
  'utm_source utm_medium gclid fbclid msclkid campaign_name adgroup_name ad_name keyword_text match_type placement_name bid_strategy conversion_label conversion_value attribution_model viewability frequency_cap ' +
  'nom_produit nom_categorie nombre_producto nome_prodotto nome_produto produktname produkt_nazwa nazev_produktu termek_neve urun_adi naam_product varenavn tuotenimi nume_produs ime_proizvoda nama_produk';
/** Words of shops; any two of them are a name of a parameter. */
const WORDS =
  'product item title type category variant color price value quantity total discount coupon code list index position image video page screen event action ' +
  'label group date time day month year posted status state level score rating count best sale deal tax pickup store shop site source medium campaign content term ' +
  'banner slot placement ad network device version app model series edition author publisher format genre team league season game material style fit width weight ' +
  'capacity power energy gtin upc stock availability condition warranty return policy cart method step plan tier period trial feature listing room beds bath area lot ' +
  'house building garden rent flight hotel airline departure arrival nights adults children route trip tour vehicle fuel mileage seats dealer course program lesson job ' +
  'company sector loan interest rate amount fund cause project clinic treatment gym club workshop quiz filter result query facet topic tag theme menu tab note social ' +
  'recipe wine tea coffee ticket venue row sports shoe shirt skirt ring stone metal lamp light battery cable case gift wrap bundle set pack unit';

describe('names that are made of parts', () => {
  for (const key of PERSONAL.split(' ')) {
    it(`say a person in "${key}"`, () => {
      assert.equal(isPersonalKey(key), true);
    });
  }
  for (const key of `${HARMLESS} ${OF_SHOPS}`.split(' ')) {
    it(`say none in "${key}"`, () => {
      assert.equal(isPersonalKey(key), false);
    });
  }

  it('say none in one of a thousand pairs of words of a shop', () => {
    const words = WORDS.split(' ').filter((word) => !isPersonalKey(word));
    const pairs = words.flatMap((a) => words.filter((b) => b !== a).map((b) => `${a}_${b}`));

    const taken = pairs.filter((pair) => isPersonalKey(pair));

    assert.ok(pairs.length > 20_000);
    assert.ok(taken.length <= pairs.length / 1000, taken.join(' '));
  });

  it('read every word of the lexicon as what it stands for', () => {
    const seen = new Set<string>();
    for (const [letter, list] of Object.entries(CONCEPTS))
      for (const word of list.trim().split(/\s/)) {
        if (!seen.has(word)) assert.equal(conceptsOf(word), letter, word);
        seen.add(word);
      }

    assert.ok(seen.size > 1000);
  });

  it('are none where a word is too long to be taken apart', () => {
    assert.equal(conceptsOf('nomdelamere'.repeat(4)), 'u');
  });
});

describe('a name and a value that fits', () => {
  const ROWS: readonly (readonly [key: string, value: string, kind: string | undefined])[] = [
    ['guardian', 'Jane Doe', 'person-name'],
    ['witness', 'Anna', 'person-name'],
    ['mere', 'Jeanne d’Arc', 'person-name'],
    ['lead_traveller', 'Ana María López', 'person-name'],
    ['form[driver]', 'MAX MUSTERMANN', 'person-name'],
    ['patient', '山田 太郎', 'person-name'],
    ['vetName', 'Dr. Smith', 'person-name'],
    ['instructor_name', 'Jo van der Berg', 'person-name'],
    ['born', '1980-02-03', 'birth-date'],
    ['licence', 'AB123456', 'national-id'],
    ['pin', '4711', 'secret'],
    ['weidu', '31.23041', 'coordinates'],
    ['contact', '+49 30 1234567', 'phone'],
    ['driver', 'nvidia', undefined],
    ['driver', 'Nvidia', undefined],
    ['guest', '2', undefined],
    ['guest', 'Adult', undefined],
    ['user', 'Logged In', undefined],
    ['member', 'Gold Plus', undefined],
    ['customer', 'New Customer', undefined],
    ['customer', '12345678', undefined],
    ['player', 'html5', undefined],
    ['coach', 'business', undefined],
    ['client', 'Google Chrome', undefined],
    ['parent', 'Home Garden', undefined],
    ['seller', 'Blue Elephant', undefined],
    ['author', 'Jane Doe', undefined],
    ['brand', 'Jane Doe', undefined],
    ['content_name', 'Jane Doe', undefined],
    ['guest_note', 'Jane Doe', undefined],
    ['born', 'in the USA', undefined],
    ['licence', 'MIT', undefined],
    ['license', 'CC-BY-4.0', undefined],
    ['insurance', '150000', undefined],
    ['verzekering', '12345.67', undefined],
    ['tax', '10019.99', undefined],
    ['pin', 'blue', undefined],
  ];
  for (const [key, value, kind] of ROWS) {
    it(`${kind ? `says ${kind}` : 'says nothing'} of ${key} = "${value}"`, () => {
      assert.equal(findLeak(value, key), kind);
    });
  }

  it('never throws, and tells the same twice', () => {
    const word = fc.constantFrom(...Object.values(CONCEPTS).join(' ').split(/\s+/));
    const key = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 4 }).map((all) => all.join('_')),
    );
    fc.assert(
      fc.property(key, fc.string({ unit: 'grapheme' }), (name, value) => {
        assert.equal(leakByKey(name, value), leakByKey(name, value));
      }),
    );
  });

  it('stands more keys than it remembers', () => {
    for (let index = 0; index < 2000; index++)
      assert.equal(leakByKey(`plan${'x'.repeat(index)}`, 'Jane Doe'), undefined);

    assert.equal(leakByKey('guardian', 'Jane Doe'), 'person-name');
  });
});
