/** What the shop sells. Made up, like the shop. */

/**
 * @typedef {object} Product
 * @property {string} id - also the name of its picture
 * @property {string} sku - what vendors know it by
 * @property {string} name
 * @property {string} category - id of a category
 * @property {number} price - in euros
 * @property {string} line - one sentence for the list
 * @property {string} story
 * @property {readonly [string, string][]} facts
 */

export const CURRENCY = 'EUR';
export const BRAND = 'Kiln & Quiet';

export const CATEGORIES = [
  {
    id: 'stoneware',
    name: 'Stoneware',
    line: 'Thrown by hand, fired twice, made to be used daily.',
  },
  { id: 'light', name: 'Light', line: 'Small lamps and candles for the dark half of the year.' },
  { id: 'linen', name: 'Linen', line: 'Heavy cloth that gets better with every wash.' },
];

/** @type {readonly Product[]} */
export const PRODUCTS = [
  {
    id: 'ferry-mug',
    sku: 'KQ-101',
    name: 'Ferry mug',
    category: 'stoneware',
    price: 24,
    line: 'Holds three decilitres and both hands.',
    story:
      'Named after the boat that passes our window at nine. The glaze is mixed from river clay and runs a little differently on every mug.',
    facts: [
      ['Holds', '0.3 l'],
      ['Clay', 'Stoneware, speckled'],
      ['Care', 'Dishwasher, microwave'],
    ],
  },
  {
    id: 'tide-bowl',
    sku: 'KQ-102',
    name: 'Tide bowl',
    category: 'stoneware',
    price: 32,
    line: 'For soup, plums or keys.',
    story:
      'Wide enough for a salad for two. The rim is dipped by hand, which leaves the high-water mark that gave the bowl its name.',
    facts: [
      ['Width', '22 cm'],
      ['Clay', 'Stoneware, iron red'],
      ['Care', 'Dishwasher'],
    ],
  },
  {
    id: 'low-teapot',
    sku: 'KQ-103',
    name: 'Low teapot',
    category: 'stoneware',
    price: 88,
    line: 'Pours without dripping. We tested.',
    story:
      'A wide, low pot that keeps four cups warm for half an hour. The handle is bound with waxed cane and can be replaced.',
    facts: [
      ['Holds', '0.9 l'],
      ['Clay', 'Stoneware, slate'],
      ['Care', 'By hand'],
    ],
  },
  {
    id: 'reed-vase',
    sku: 'KQ-104',
    name: 'Reed vase',
    category: 'stoneware',
    price: 46,
    line: 'Three stems are enough.',
    story:
      'The narrow neck holds a few tall stems upright. Watertight, heavy in the foot, hard to tip.',
    facts: [
      ['Height', '26 cm'],
      ['Clay', 'Stoneware, terracotta'],
      ['Care', 'Rinse'],
    ],
  },
  {
    id: 'harbour-lamp',
    sku: 'KQ-201',
    name: 'Harbour lamp',
    category: 'light',
    price: 149,
    line: 'A warm circle, just big enough for a book.',
    story:
      'A stoneware foot, a paper shade, a pull cord with a clay bead. Comes with a warm bulb that uses four watts.',
    facts: [
      ['Height', '38 cm'],
      ['Cord', '2 m, cotton'],
      ['Bulb', 'E14, included'],
    ],
  },
  {
    id: 'candle-pair',
    sku: 'KQ-202',
    name: 'Candle pair',
    category: 'light',
    price: 38,
    line: 'One tall, one short, like most couples.',
    story: 'Two holders from the same clay and two beeswax candles that burn for nine hours each.',
    facts: [
      ['Holders', '11 and 7 cm'],
      ['Candles', 'Beeswax, two'],
      ['Care', 'Wipe'],
    ],
  },
  {
    id: 'four-napkins',
    sku: 'KQ-301',
    name: 'Four napkins',
    category: 'linen',
    price: 36,
    line: 'Four colours, so everybody knows theirs.',
    story: 'Stone-washed linen from a mill two valleys away, hemmed here. Soft from the first day.',
    facts: [
      ['Size', '45 × 45 cm'],
      ['Cloth', 'Linen, 210 g/m²'],
      ['Care', '60 °C'],
    ],
  },
  {
    id: 'work-apron',
    sku: 'KQ-302',
    name: 'Work apron',
    category: 'linen',
    price: 64,
    line: 'The one we wear at the wheel.',
    story:
      'Cross-back straps, a split front pocket, and a loop for a towel. Marks from clay are included free.',
    facts: [
      ['Size', 'One, adjustable'],
      ['Cloth', 'Linen, 320 g/m²'],
      ['Care', '60 °C'],
    ],
  },
];

/** @param {string} id */
export const productById = (id) => PRODUCTS.find((product) => product.id === id);

/** @param {string} id */
export const categoryById = (id) => CATEGORIES.find((category) => category.id === id);

/** @param {string} text - what a visitor typed */
export function searchProducts(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return PRODUCTS.filter(({ name, category, line, story }) => {
    const all = `${name} ${category} ${line} ${story}`.toLowerCase();
    return words.length > 0 && words.every((word) => all.includes(word));
  });
}

const FORMAT = new Intl.NumberFormat('en-IE', { style: 'currency', currency: CURRENCY });
/** @param {number} euros */
export const money = (euros) => FORMAT.format(euros);
