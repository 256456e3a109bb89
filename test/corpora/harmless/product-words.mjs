/** Names of goods and shelves, written by hand: languages that faker has no goods for, and names that look as if they were about people. */

/** @param {string} text */
const list = (text) => text.trim().split(/\s*\|\s+/);

/** In Japanese, Arabic, Hebrew, Thai, Chinese, Korean, Hindi, Greek, Russian, German and French. */
export const GOODS = list(`
  青いマグカップ | ワイヤレスイヤホン WH-1000XM5 | レディース ワンピース 花柄 | 抹茶 100g | 折りたたみ傘 | 家電・カメラ | メンズシューズ |
  北欧風ペンダントライト | 炊飯器 5.5合 | 本・雑誌 | كوب أزرق | سماعات لاسلكية | فستان صيفي للنساء |
  قهوة عربية ٢٥٠ جرام | أحذية رجالية | إلكترونيات | عطور ومستحضرات تجميل | حقيبة جلد |
  مصباح طاولة | كتب الأطفال | ספל כחול | אוזניות אלחוטיות | שמלת קיץ | נעלי גברים | ספרי ילדים |
  תיק עור | מנורת שולחן | מוצרי חשמל | קפה טחון 200 גרם | צעצועים | แก้วมัคสีฟ้า | หูฟังไร้สาย |
  ชุดเดรสฤดูร้อน | รองเท้าผู้ชาย | เครื่องใช้ไฟฟ้า | กระเป๋าหนัง | โคมไฟตั้งโต๊ะ |
  กาแฟคั่วบด 250 กรัม | หนังสือเด็ก | ของเล่น | 蓝色马克杯 | 无线耳机 | 女士连衣裙 夏季 | 男鞋 | 家用电器 | 真皮手提包 |
  台灯 LED 12W | 绿茶 250克 | 儿童图书 | 折叠自行车 20寸 | 파란색 머그컵 | 무선 이어폰 | 여성 원피스 | 남성 신발 | 가전제품 | 가죽 가방 |
  탁상 램프 | 원두커피 500g | 어린이 도서 | 접이식 우산 | नीला मग | वायरलेस ईयरफ़ोन | महिलाओं की पोशाक |
  पुरुषों के जूते | इलेक्ट्रॉनिक्स | चमड़े का बैग | टेबल लैंप | मसाला चाय 250 ग्राम |
  बच्चों की किताबें | खिलौने | Μπλε κούπα | Ασύρματα ακουστικά | Γυναικείο φόρεμα |
  Ανδρικά παπούτσια | Ηλεκτρικές συσκευές | Δερμάτινη τσάντα | Επιτραπέζιο φωτιστικό |
  Καφές 250 γρ. | Παιδικά βιβλία | Παιχνίδια | Синяя кружка | Беспроводные наушники |
  Платье летнее, размер 44 | Мужская обувь | Бытовая техника | Кожаная сумка |
  Настольная лампа | Кофе молотый 250 г | Детские книги | Игрушки | Weinglas-Set, 6-teilig |
  Größe 42 Laufschuh | Kaffeemühle 0,3 l | Bücher & Zeitschriften | Müsli 500 g | Damenmäntel |
  Bettwäsche 135x200 | Haus & Garten > Möbel | Tasse bleue 30 cl | Robe d’été |
  Écharpe en laine | Épicerie fine | Bottes taille 38 | Lampe à poser | Thé vert, 100 g |
  Maison > Cuisine > Vaisselle`);

/** They speak of mail, telephones, names and days, and are about nobody. */
export const LOOK_ALIKES = list(`
  Phone case, blue | Address labels, 100 pieces | Name tag, brass | Birthday card “30 years” |
  Passport cover | Email marketing for beginners | Password notebook A5 | Telephone table, oak |
  Mobile crib toy | Credit card holder | Handyhülle iPhone 17 | Geburtstagskerze |
  Briefkasten, anthrazit | Hausnummer 7, Edelstahl | Namensschild | Porte-clés |
  Carte d’anniversaire | Téléphone fixe | Tarjetero de piel | Levi’s 501 Original W32/L34 |
  iPhone 17 Pro 256 GB | Windows 11 Home | Chanel No. 5 | 4711 Eau de Cologne | Lego 75192 |
  Boeing 747-8 1:200 | Mug @ home | M&M’s 3 @ 2.99 | Room @ the top | size 10@2x | logo@2x.png |
  Formula 1 2026 | AC/DC T-shirt | 7-Eleven coffee | 50/50 cotton | 24/7 cream |
  Dr. Martens 1460 | Jack & Jones | Ben Sherman shirt | Johnnie Walker 12 | Dolce & Gabbana |
  Paul Smith socks | Street art poster | Wall Street DVD | Abbey Road LP | Penny Lane mug |
  221B Baker Street poster | Secret garden book | Secret Santa box | Token ring |
  Session IPA 6 x 0.33 l | Session ale | Bearer bond game | Basic T-Shirt white | Key ring |
  Author pen | Social security explained | IBAN guide | Hash browns 1 kg |
  Coordinates bracelet | 52°N ring | IP camera | MAC lipstick | Mac mini | Date night candle |
  Latitude 7440 laptop | Zip hoodie | ZIP drive | Post-it 76x76 | Pin badge | PIN board`);

/** Names of parameters that only look as if they were about a person; what stands under them is about goods. */
export const HARMLESS_KEYS =
  `content_name item_name product_name event_name campaign_name affiliation brand_name brand coupon_name list_name item_list_name
  promotion_name creative_name category_name page_name variant_name store_name shop_name site_name filename file_name hostname
  template_name color_name collection_name plan_name screen_name video_title page_title name title currency_name method_name
  shipping shipping_tier shipping_method payment_type billing_cycle phone_model phone_case_color mobile_layout is_mobile
  tshirt_size pinterest spinner shopping_cart hotel skin_type telescope zipper passenger_count birthstone streetwear
  first_purchase last_visit last_category full_price given_quantity family_size middle_image user_type customer_group
  customer_type num_items search_string content_category content_type author authentic genre season material pattern
  email_campaign email_subject mail_template newsletter item_brand item_variant item_category description coupon
  utm_campaign utm_source utm_medium utm_content utm_term quantity index item_list_id creative_slot promotion_id
  latest_collection long_sleeve longevity latte platform plattform ipad_model ship_to_country surround taxonomy sinus pandora panel
  addon added_to_cart dressing headdress tablet telly phonetics strasbourg calendar rutabaga diner nifty session_count sessions_total`.split(
    /\s+/,
  );
