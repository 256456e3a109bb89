/** Pack two: what goods are called, and names of parameters about goods. */
import { texts } from '../lists.mjs';

export const goods = texts(`
  Sofa Ektarp 3-seters, grå | Spisebord i eik 180x90 | Hjørnesofa med puff | Ruokapöytä tammi 160 cm | Villasukat koko 42 |
  Suomalainen ruisleipä 400 g | Étkezőasztal, tölgy 140x80 | Női téli csizma, 39-es | Magyar paprika édes 100 g | Jídelní stůl dub |
  Pánské boty vel. 43 | Med květový 900 g | Masă extensibilă, stejar | Rochie de vară, mărimea M | Ξύλινο τραπέζι 120 εκ. |
  Ελαιόλαδο εξαιρετικό παρθένο 1 λίτρο | Дубовий стіл 140 см | Сукня літня, розмір 44 | Гречка 800 г | Ahşap yemek masası | Kadın spor ayakkabı 38 numara |
  Türk kahvesi 250 gr | Bàn ăn gỗ sồi 6 ghế | Áo dài lụa size M | Cà phê rang xay 500g | Meja makan kayu jati | Sepatu lari pria ukuran 43 |
  Kopi bubuk 200 gram | 木製ダイニングテーブル | 有機緑茶 ティーバッグ 50個 | Ryokucha 100 g | Isuzu D-Max 2.5 bremžu kluči | Bremsscheiben-Satz vorne 288 mm |
  Winterreifen Alpin 6 205/55 R16 | Leinenstoff 280 g/m², 150 cm breit | Baumwoll-Jersey, Meterware | Der Zauberberg, Roman, 1008 Seiten, ISBN 978-3-10-348128-2 |
  Bio-Milch 3,5 % Fett, 1 l | Möbel > Stühle > Esszimmer | Dagligvarer > Frukt og grønt | Autóalkatrész > Fékek | Léky > Bolest | Cărți > Beletristică`);
export const lookAlikes = texts(`
  Name badge holder, 90x54 mm | Address book 2026 | Postkort 10 stk | Adressebok i skinn | Telefonholder til bil | Kännykkälaukku |
  Születésnapi gyertya | Névjegytartó | Jmenovka na dveře | Obal na telefon | Suport telefon auto | Γενέθλια πακέτο | Θήκη κινητού |
  Чохол для телефону | Doğum günü balonu | Telefon kılıfı | Ốp lưng điện thoại | Bao lì xì sinh nhật | Sarung tangan 2 pcs | Casing HP |
  スマホケース iPhone | 誕生日ケーキ 5号 | 表札 ステンレス | Password keeper, A6 | Pin code lock 4 digits | Login (board game) |
  Mail box, zinc | First name necklace | Street map of Oslo 1:10 000 | Secret Garden EDP 50 ml | The Key to Rebecca | Card shuffler |
  Token for trolley | Patient Zero (paperback) | Gospel of St. John | 1984 (George Orwell) | Fahrenheit 451 | Catch-22 | 2001: A Space Odyssey |
  Agent 007 DVD 24 | Boeing 737-800 | Airbus A320-251N | Room 101 escape | Route 66 sign 30x40 | Area 51 T-shirt | WD-40 400 ml | 3M 2080 tape | 5.11 Tactical 74273 |
  100% wool @ 240 g/m² | 2 @ 3 for 10 | Coupe @ 45° | f/2.8 @ 24mm | Anna sofa, beige | Kleid „Maria“ | Chair Billy 80x28x202 | Lampe Ella 40 cm`);
export const harmlessKeys =
  `product_title product_code article_number oem_number part_number isbn gtin ean mpn pzn varenummer tuotenimi termek_nev nazev_zbozi
  nume_produs urun_adi ten_san_pham nama_produk shouhinmei cart_total basket_size order_count currency_code country_of_origin shipping_country
  delivery_time delivery_date pickup_store ticket_class cabin_class seat_count room_type vintage grape fabric_weight tyre_width wheel_size
  engine_code fuel_type pack_size dosage_form flavour allergens energy_label page_type page_section site_language list_position
  ad_group creative_id banner_name wishlist_size discount_code voucher_code gift_wrap gift_card_value in_stock stock_level availability
  rating review_count bestseller new_arrival filter_color sort_order facet_brand search_results nav_path link_text button_label
  video_duration scroll_depth device_category browser_language viewport_size connection_type experiment_variant feature_flag
  template theme layout payment_option instalments loyalty_tier subscription_plan trial_days renewal delivery_slot store_city
  emailing_list_size phone_accessories name_plate_size address_label_count birth_announcement_cards zipper_color passport_cover_color
  mobile_version nickel_free surface_finish contact_lenses latex_free longline agenda_year`.split(
    /\s+/,
  );
