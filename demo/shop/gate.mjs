/** How this shop uses the gate: one tag, and what it tells vendors in the unified names. */
import { BRAND, CURRENCY } from './catalog.mjs';
import { html, inlineScript, js } from './html.mjs';
import { moreAttributes } from './pixels.mjs';

/** Made up, but of the shape that the vendors hand out. */
export const TAG_IDS = {
  tiktok: 'C4ABCDEF1234567890AB',
  meta: '1234567890123456',
  pinterest: '2612345678901',
  analytics: 'G-KILNQUIET1',
  ads: 'AW-123456789',
};

/**
 * What the shop does with retargeting, beside the two attributes below: who has looked at three products is an
 * audience. The panel reads the rules from here.
 */
const CONFIG = {
  audiences: [
    {
      name: 'EngagedVisitor',
      when: { pages: { path: '/product/*', min: 3, within: '7d' }, notEvent: 'Purchase' },
      vendors: ['tiktok', 'meta', 'pinterest', 'google'],
      once: '7d',
    },
  ],
};

/** What attributes cannot say stands above the gate's tag. @param {import('./visit.mjs').Visit} visit */
export const gateConfig = ({ nonce }) =>
  html`<script type="application/json" id="pixelgate-config" nonce="${nonce}">
    ${js`${CONFIG}`}
  </script>`;

/** The drop-in: the first script of the page, before anything that could send. @param {import('./visit.mjs').Visit} visit */
export function gateTag(visit) {
  const { nonce, region, lang, visitor, played } = visit;
  const told = region || played?.region;
  const language = lang || visitor?.lang;
  return html`<script
    nonce="${nonce}"
    src="/pixelgate.js"
    data-tiktok="${TAG_IDS.tiktok}"
    data-meta="${TAG_IDS.meta}"
    data-pinterest="${TAG_IDS.pinterest}"
    data-google="${TAG_IDS.analytics} ${TAG_IDS.ads}"
    ${moreAttributes(visit)}
    data-policy-version="2026-11"
    data-privacy-url="/privacy"
    data-controller="${BRAND}"
    data-inspect="localhost 127.0.0.1"
    data-config="#pixelgate-config"
    data-suppress="Purchase 30d"
    data-cap="ViewContent 5/1d"
    ${told && html`data-region="${told}"`}
    ${language && html`data-lang="${language}"`}
    ${visitor && visitor.audience !== 'general' && html`data-audience="${visitor.audience}"`}
    ${visitor?.usp && html`data-signals="uspapi"`}
  ></script>`;
}

/**
 * What stands before the gate when the demo plays a visitor. The meta element is what a server of
 * one's own would write; the script is the demo's, and makes the browser be that visitor.
 *
 * @param {import('./visit.mjs').Visit} visit
 */
export function playedVisitor({ nonce, visitor, played }) {
  if (visitor === undefined || played === undefined) return undefined;
  const { hint, zone, shiftMs, languages } = played;
  return html`${hint !== '' && html`<meta name="pixelgate-region" content="${hint}" />`}
    <script
      nonce="${nonce}"
      src="/visitor/play.js"
      data-shift-ms="${shiftMs}"
      data-zone="${zone}"
      data-languages="${languages.join(' ')}"
      data-gpc="${visitor.gpc}"
    ></script>`;
}

/**
 * @typedef {object} Told
 * @property {string} name - unified name
 * @property {Record<string, unknown>} params
 * @property {string} [eventId]
 * @property {readonly string[]} [vendors] - all by default
 */

/**
 * Tells one event once for all vendors, in the form that also works before the gate has loaded.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @param {Told} told
 */
export function track({ nonce }, { name, params, ...options }) {
  const call = ['track', name, params, options];
  return inlineScript(nonce, js`(window.pixelgate ||= []).push(${call});`);
}

/** A product in unified names. @param {import('./catalog.mjs').Product} product @param {number} [quantity] */
export const contentOf = ({ sku, name, category, price }, quantity = 1) => ({
  id: sku,
  quantity,
  item_price: price,
  name,
  category,
  brand: BRAND,
});

/** Several products with their worth. @param {readonly import('./visit.mjs').BagLine[]} bag */
export const basketOf = (bag) => ({
  value: bag.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0),
  currency: CURRENCY,
  content_type: 'product',
  contents: bag.map(({ product, quantity }) => contentOf(product, quantity)),
  num_items: bag.reduce((sum, { quantity }) => sum + quantity, 0),
});
