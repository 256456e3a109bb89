/** Must hold 2 of the minimizer: carts of twenty trades in twenty languages arrive at every vendor, and nothing of them is taken for personal. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapEvent } from '../../src/core/map-event.ts';
import { minimizeEvent } from '../../src/minimize/minimize-event.ts';
import { ALL_SENDERS } from '../../src/vendors/all-senders.ts';

/** Trade: number of the order, coupon, search term; then goods as id, name, category, brand, variant. @type {Record<string, [order: string, coupon: string, term: string, ...goods: string[][]]>} */
const TRADES = {
  furniture: [
    'SO0098123',
    'SALG20',
    'hjørnesofa grå',
    ['003.735.86', 'Sofa Ektarp 3-seters, grå', 'Møbler > Sofaer', 'Nordheim', '228x95x83 cm'],
  ],
  groceries: [
    '2026/11/22/0042',
    '',
    'täysmaito 1 l',
    ['6408430000012', 'Täysmaito 3,5 % 1 l', 'Ruoka > Maito', 'Valio & Co', '1 l'],
  ],
  tyres: [
    'EU/26/000123',
    'TEL26',
    'téli gumi 205/55 R16',
    ['0314672390', 'Alpin 6 205/55 R16 91H', 'Téli gumi', 'Michelin', 'XL FSL'],
  ],
  medicine: [
    'R123456789',
    '',
    'ibuprofen 400',
    [
      'PZN-01234567',
      'Ibuprofen 400 mg, 50 Tabletten N2',
      'Apotheke > Schmerz',
      'Ratio & Söhne',
      'N2',
    ],
  ],
  parts: [
    '4500012345',
    'AKCE10',
    '1K0 615 301 AA',
    ['1K0 615 301 AA', 'Brzdový kotouč přední 288 mm', 'Brzdy > Kotouče', 'Bosch', '288x25'],
  ],
  books: [
    '#DE-10234',
    '',
    'zauberberg',
    [
      '9783103481280',
      'Der Zauberberg. Roman, 1008 Seiten',
      'Bücher > Belletristik',
      'S. Fischer',
      'Gebunden',
    ],
  ],
  flights: [
    'X7KQ2P',
    'CYBER-15',
    'OTP-LHR',
    ['LH1419-20261224', 'LH 1419 OTP-FRA 24DEC', 'Zboruri', 'Lufthansa', 'Y, 1 x 23 kg'],
  ],
  wine: [
    'FA/123/11/2026',
    'WINO10',
    'tokaji aszú 2017',
    ['WN-2017-075', 'Tokaji Aszú 5 puttonyos 2017, 0,75 l', 'Wina > Węgry', 'Oremus', '0,75 l'],
  ],
  fabrics: [
    'A-000.123.456',
    '',
    'λινό ύφασμα',
    ['COL 114/07', 'Λινό ύφασμα 280 γρ./τ.μ.', 'Υφάσματα', 'Ύφος', '150 εκ.'],
  ],
  shoes: [
    '2026W47-0012',
    'ZIMA',
    'зимові чоботи 39',
    ['AB1234-001-39', 'Зимові чоботи, розмір 39', 'Взуття > Жіноче', 'Ecco', 'EU 39'],
  ],
  jewellery: [
    'WEB1764000000123',
    'YIL26',
    'alyans 585',
    ['RNG-585-54', 'Alyans 585 ayar, 54 numara', 'Takı > Yüzük', 'Zen', '54 (17.2 mm)'],
  ],
  coffee: [
    '12345-6',
    'TET2026',
    'cà phê 500g',
    ['8934683001234', 'Cà phê rang xay 500g', 'Thực phẩm', 'Trung Nguyên', '500g'],
  ],
  batik: [
    'INV-00012-A',
    'MERDEKA17',
    'kemeja batik',
    ['KMJ_120_BLU', 'Kemeja batik pria lengan panjang', 'Pakaian > Pria', 'Danar Hadi', 'XL'],
  ],
  tea: [
    '注文番号 123456',
    '',
    '抹茶 100g',
    ['4901234567894', '有機抹茶 100g 缶入り', '食品 > 茶', '一保堂', '100g'],
  ],
  phones: [
    '1Z999AA10123456784',
    'SMART50',
    'sm-s931b',
    ['SM-S931B/DS', 'Galaxy S25 256 GB Dual-SIM', 'Telefoane > Smartphone', 'Samsung', '256 GB'],
  ],
  tools: [
    '№ 123-456',
    'ОТСТЪПКА5',
    'винтоверт 18v',
    ['0 601 9H5 2R0', 'Винтоверт GSR 18V-55, 2x2.0 Ah', 'Инструменти', 'Bosch', '18 V'],
  ],
  music: [
    '26326-000045',
    '',
    'gitarsaiten 010',
    ['EXL120-3D', 'Session Saiten .009-.042, 3er', 'Musik > Saiten', "D'Addario", '.009-.042'],
  ],
  gifts: [
    'B-20261122-AB12',
    'HELLO-K7M2QX',
    'name necklace',
    [
      'NN-925-45',
      'First name necklace, silver 45 cm',
      'Gifts > Personalised',
      'Johnny & Rose',
      '45 cm',
    ],
  ],
  tickets: [
    '220-2312345678',
    '',
    'concert 12.12.',
    [
      'EVT-2026-1212-B12',
      'Concert 12.12.2026 20:00, Block 12 Reihe 4',
      'Tickets',
      'Arena 2000',
      'Seat 17',
    ],
  ],
  toys: [
    '000-123-456',
    'ATLAIDE9',
    'lego 42143',
    ['42143-1', 'Lego 42143, 3778 gab., 18+', 'Rotaļlietas', 'Lego', '18+'],
  ],
};

/** Every text of a value, however deep. @param {unknown} value @returns {string[]} */
const textsOf = (value) =>
  Object(value) === value ? Object.values(value).flatMap(textsOf) : [String(value)];

/** What may be taken from an event that a shop sends: what the vendor does not know, and nothing else. */
const UNKNOWN = ['not-allowed', 'wrong-type', 'out-of-range'];

void describe('minimizeEvent', () => {
  for (const [trade, [orderId, coupon, term, ...goods]] of Object.entries(TRADES)) {
    void it(`leaves what is sold: ${trade}`, () => {
      const contents = goods.map(([id, name, category, brand, variant]) => ({
        id,
        name,
        category,
        brand,
        variant,
        quantity: 2,
        item_price: 19.9,
      }));
      const common = { value: 39.8, currency: 'EUR', content_type: 'product', contents };
      const events = {
        Purchase: { ...common, order_id: orderId, num_items: 2, ...(coupon && { coupon }) },
        AddToCart: common,
        ViewContent: common,
        Search: { search_string: term, contents },
      };
      const runs = ALL_SENDERS.flatMap((sender) =>
        Object.entries(events).flatMap(([name, params]) => {
          const event = mapEvent(sender, name, params, 'f47ac10b-58cc-4372-a567-0e02b2c3d479');
          return event ? [{ id: sender.id, name, event, ...minimizeAs(event, sender.id) }] : [];
        }),
      );

      const taken = runs.flatMap(({ id, name, removed }) =>
        removed
          .filter(({ reason }) => !UNKNOWN.includes(reason))
          .map(({ path, reason }) => `${id} ${name}: ${path} (${reason})`),
      );

      assert.ok(runs.length >= ALL_SENDERS.length, String(runs.length));
      assert.deepEqual(taken, []);
      assert.deepEqual(
        runs.filter(({ isWhole }) => !isWhole).map(({ id, name }) => `${id} ${name}`),
        [],
      );
    });
  }
});

/** What was removed, and whether all texts that a vendor knows stand in what is left. */
function minimizeAs(event, id) {
  const { event: left, removed } = minimizeEvent(event, id);
  const dropped = new Set(removed.map(({ path }) => path.split(/[.[]/, 1)[0]));
  const kept = textsOf(left.params);
  const whole = Object.entries(event.params).filter(([name]) => !dropped.has(name));
  return {
    removed,
    isWhole: whole.flatMap(([, value]) => textsOf(value)).every((text) => kept.includes(text)),
  };
}
