/** Addresses of pages, campaigns, page titles, search terms, and the same things encoded or inside JSON. */
import { LOOK_ALIKES } from './product-words.mjs';
import { times } from '../half.mjs';

/** @typedef {import('../half.mjs').Half} Half */

const SHELVES = [
  'shop',
  'damen',
  'schuhe',
  'collections',
  'products',
  'sale',
  'maison',
  'cuisine',
  'p',
  'c',
  'category',
  'blog',
  'en-gb',
  'de',
  'account',
  'login',
  'checkout',
  'address',
  'phones-tablets',
  'email-gifts',
  '2026',
  '11',
];
const CAMPAIGNS = [
  'summer_sale',
  'bfcm',
  'brand',
  'retargeting',
  'newsletter',
  'black-friday',
  'launch',
  'prospecting',
  'winter',
  'mothersday',
  'pmax',
  'lookalike_1pct',
  'catalog',
  'herbst',
];
const TERMS = [
  'blue mug',
  'running shoes 42',
  'robe d’été',
  'lampe',
  'mug 0.3l',
  'geschenk für mama',
  'phone case',
  'usb c cable 2m',
  'tv 55 zoll',
  'size 10 boots',
  'regalo',
  '500 teile puzzle',
  'ps5',
  '4k monitor 27',
  'a4 paper 80g',
];

const TITLES = [
  '# at Kiln.example',
  'Buy # online | Kiln & Quiet',
  '# - Kaufen bei Kiln.de',
  '# @ Kiln',
  '# (2026) | 24h delivery',
  'Your cart (2)',
  '# » from 19,90 €',
  '#: 4.8 of 5 (1.204 reviews)',
  '404',
  '# - Page 2 of 17',
];

/** @param {string} text */
const slug = (text) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** @param {Half} half @param {() => string} name */
function path(half, name) {
  const shelf = half.pick(half.of('harmless', 'shelves', SHELVES));
  const forms = [
    ...half.of('harmless', 'paths', []).map((make) => () => make(half, slug(name()), shelf)),
    () =>
      `/${half.pick(half.of('harmless', 'shelves', SHELVES))}/${half.pick(half.of('harmless', 'shelves', SHELVES))}/${slug(name())}`,
    () =>
      `/${half.pick(half.of('harmless', 'shelves', SHELVES))}/${slug(name())}-p-${half.digits(7)}.html`,
    () => `/products/${slug(name())}?variant=4${half.digits(13)}`,
    () => `/${half.int(2020, 2026)}/${half.int(10, 12)}/${slug(name())}`,
    () => `/${half.pick(half.of('harmless', 'shelves', SHELVES))}/page/${half.int(1, 40)}`,
    () => `/dp/B0${half.chars(8, 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789')}`,
    () => `/search?q=${encodeURIComponent(half.pick(half.of('harmless', 'terms', TERMS)))}`,
    () => `/img/${slug(name())}@2x.png`,
    () => `/${slug(name())}/${half.digits(6)}-${half.digits(3)}`,
  ];
  return half.pick(forms)();
}

/** @param {Half} half */
function campaign(half) {
  const base = half.pick(half.of('harmless', 'campaignWords', CAMPAIGNS));
  return half.pick([
    ...half.of('harmless', 'campaigns', []).map((make) => make(half, base)),
    `${base}_${half.int(2024, 2026)}_q${half.int(1, 4)}`,
    half.digits(11),
    `${base}-${half.pick(['de', 'fr', 'us'])}-${half.int(1, 99)}`,
    `${base} | ${half.pick(['cold', 'warm', 'hot'])} | v${half.int(1, 9)}`,
    `12021${half.digits(12)}`,
    `${base}_${half.int(2024, 2026)}${half.int(10, 12)}${half.int(10, 28)}`,
    `${base}+${half.pick(['video', 'image'])}`,
    `{{campaign.name}}`,
    `${base}_${half.int(18, 35)}-${half.int(44, 65)}_f`,
    `Kampagne ${half.int(1, 99)} – ${base}`,
  ]);
}

/** Harmless as they are, so harmless in these ways too. @type {readonly (readonly [form: string, wrap: (value: string) => string])[]} */
const WRAPS = [
  ['in percent', encodeURIComponent],
  ['in percent-twice', (value) => encodeURIComponent(encodeURIComponent(value))],
  ['in base64', (value) => Buffer.from(value).toString('base64')],
  [
    'in json',
    (value) => JSON.stringify([{ id: 'SKU-1', quantity: 1, item_price: 19.9, name: value }]),
  ],
  [
    'in form',
    (value) =>
      String(new URLSearchParams({ content_name: value, value: '19.90', currency: 'EUR' })),
  ],
  [
    'in url',
    (value) => `https://shop.example/search?search_string=${encodeURIComponent(value)}&page=2`,
  ],
  ['in title', (value) => `${value} – Kiln & Quiet`],
];

/** @param {Half} half */
export function pages(half) {
  const name = () => half.pick(half.fakers).commerce.productName();
  const address = () => `https://shop.example${path(half, name)}`;
  const tagged = () =>
    `https://shop.example/${half.pick(half.of('harmless', 'shelves', SHELVES))}?utm_source=${half.pick(['google', 'meta', 'mail'])}&utm_medium=cpc&utm_campaign=${encodeURIComponent(campaign(half))}`;
  /** @param {number} count @param {string} kind @param {readonly string[]} keys @param {() => string} make */
  const rows = (count, kind, keys, make) =>
    times(count, () => ({ kind, form: 'plain', value: make(), key: half.pick(keys) }));
  return [
    ...rows(260, 'path', ['page_path', 'page_location'], () => path(half, name)),
    ...rows(200, 'address-of-page', ['page_location', 'page_referrer'], address),
    ...rows(120, 'address-of-page', ['page_location', 'page_referrer'], tagged),
    ...rows(
      260,
      'campaign',
      ['utm_campaign', 'campaign_name', 'utm_content', 'promotion_name'],
      () => campaign(half),
    ),
    ...rows(200, 'search', ['search_string', 'search_term', 'query'], () =>
      half.pick([
        half.pick(half.of('harmless', 'terms', TERMS)),
        name().toLowerCase(),
        half.pick(half.of('harmless', 'lookAlikes', LOOK_ALIKES)),
      ]),
    ),
    ...rows(200, 'title', ['page_title', 'title'], () =>
      half.pick(half.of('harmless', 'titles', TITLES)).replace('#', name),
    ),
    ...rows(120, 'currency', ['currency'], () => half.pick(half.fakers).finance.currencyCode()),
    ...half.of('harmless', 'wraps', WRAPS).flatMap(([form, wrap]) =>
      times(60, () => ({
        kind: 'wrapped',
        form,
        value: wrap(
          half.pick([
            name(),
            half.pick(half.of('harmless', 'terms', TERMS)),
            half.pick(half.of('harmless', 'lookAlikes', LOOK_ALIKES)),
            campaign(half),
            `SKU-${half.digits(6)}`,
          ]),
        ),
        key: half.pick(['content_name', 'description', 'search_string']),
      })),
    ),
  ];
}
