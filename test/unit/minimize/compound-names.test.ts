/** Names of fields in which only the parts together say that a person stands under them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMPOUND_NAMES } from '../../../src/minimize/compound-names.ts';
import { isPersonalKey } from '../../../src/minimize/personal-key.ts';

const PERSONAL =
  'paxName passenger_name guestname owner-name SpouseName policyholder_name nominee.name careOfName emergency_contact_name parentName student_name ' +
  'name_kana nomGarant nom_du_titulaire nombre_contacto nome_figlio nameKontoinhaber versichertennummer anne_adi primerNombre preferred_last_name ' +
  'telLocataire nok_contact numero_tel mobiel_nummer handyNr homeStreet billing_zip patient_no studentId customer_city kaartnummer numer_konta insurance_number';
const HARMLESS =
  'product_name productOwnerType item_family_group hotel_name room_name company_name insurance_name course_name driver_side passenger_count guest_count ' +
  'patient_type doctor_specialty member_tier_name customer_segment_name user_role_name contact_form_name contact_method social_share promo_author date_posted ' +
  'image_slot hotel_area gtin_number middle_image flavor_name shipping_grade subscription_age familia account_type card_type parent_category child_sku';
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
  for (const key of HARMLESS.split(' ')) {
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

  it('are looked for without a repetition that has no end, so that no name can hold up a page', () => {
    for (const [kind, pattern] of COMPOUND_NAMES) {
      const bare = pattern.source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
      assert.ok(bare.length > 50, kind);
      assert.doesNotMatch(bare, /[*+]|\{\d+,\}/, kind);
    }
  });
});
