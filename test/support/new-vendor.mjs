/** A vendor that does not exist, as somebody would add it: one file, and one line in index.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const HOST = 'pixel.acme.example';

const FILE = `/** Acme Pixel: \`acme\` with a queue; acme.js drains it. */
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

export const acme: VendorAdapter = /* @__PURE__ */ advertiser(
  'acme', /^AC-\\d{6}$/, /^pixel\\.acme\\.example\\//, ['acme'],
);

export const acmeSender: VendorSender = {
  id: 'acme',
  tagExample: 'AC-123456',
  stored: { marketing: /^_acme$/ },
  stub: () => ({ queue: [] }),
  script: () => 'https://${HOST}/acme.js',
  calls: { track: [1, 2] },
  pass: '',
  idKey: 'event_id',
  idIn: 'params',
  events: /* @__PURE__ */ table('PageView ViewContent Search AddToCart Purchase Lead Contact Schedule', (name) => name),
  rename: {},
  params: 'event_id value currency order_id search_string content_ids contents',
  only: {},
  purchase: 'value currency',
  items: ['contents', 'id quantity price'],
  idsAsItems: false,
  load: (tags) => tags.map((tag) => call('init', tag)),
  signal: () => [],
  send: ({ name, params, eventId }) => call('track', name, { ...params, event_id: eventId }),
};

export const about: VendorAbout = {
  name: 'Acme Pixel',
  company: 'Acme Limited',
  policyUrl: 'https://acme.example/privacy',
  data: ['ids', 'pages'],
  countries: ['IE'],
  cookies: [{ name: '_acme', maxAgeDays: 30 }],
  sources: ['https://acme.example/docs'],
  lastReviewed: '2026-11-22',
};

const EURO = { value: 5, currency: 'EUR' };

export const examples: readonly VendorExample[] = [
${'PageView Lead Contact Schedule'
  .split(' ')
  .map(
    (name) => `  {
    name: '${name}',
    in: { track: '${name}', eventId: 'e1' },
    out: ['track', '${name}', { event_id: 'e1' }],
  },
`,
  )
  .join('')}  {
    name: 'a product',
    in: { track: 'ViewContent', eventId: 'e1', params: { content_ids: ['A'] } },
    out: ['track', 'ViewContent', { content_ids: ['A'], event_id: 'e1' }],
  },
  {
    name: 'a search',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['track', 'Search', { search_string: 'mug', event_id: 'e1' }],
  },
  {
    name: 'a product in the cart',
    in: { track: 'AddToCart', eventId: 'e1', params: EURO },
    out: ['track', 'AddToCart', { ...EURO, event_id: 'e1' }],
  },
  {
    name: 'a purchase',
    in: { track: 'Purchase', eventId: 'e1', params: { ...EURO, order_id: '7', contents: [{ id: 'A', item_price: 5 }] } },
    out: ['track', 'Purchase', { ...EURO, order_id: '7', contents: [{ id: 'A', price: 5 }], event_id: 'e1' }],
  },
  {
    name: 'a purchase without products',
    in: { track: 'Purchase', eventId: 'e1', params: EURO },
    out: ['track', 'Purchase', { ...EURO, event_id: 'e1' }],
  },
  {
    name: 'a call of the page keeps its shape',
    in: { call: ['track', 'AddToCart', { ...EURO, event_id: 'x' }] },
    out: ['track', 'AddToCart', { ...EURO, event_id: 'x' }],
  },
  {
    name: 'a call of the page loses what is not allowed',
    in: { call: ['track', 'Lead', { email: 'a@b.example' }] },
    out: ['track', 'Lead', {}],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  { name: 'an event it does not know is left out', in: { track: 'Donate' } },
  { name: 'the page cannot announce a tag', in: { call: ['init', 'AC-654321'] } },
];
`;

/**
 * Adds it to a copy of the project.
 *
 * @param {string} copy - folder
 * @returns {string[]} the files that were written
 */
export function addVendor(copy) {
  const own = 'src/vendors/acme.ts';
  const index = 'src/vendors/index.ts';
  writeFileSync(join(copy, own), FILE);
  const list = readFileSync(join(copy, index), 'utf8')
    .replace(/^import \{/m, `import { acme } from './acme.ts';\nimport {`)
    .replace(/= \[\n/, '= [\n  acme,\n');
  writeFileSync(join(copy, index), list);
  return [own, index];
}
