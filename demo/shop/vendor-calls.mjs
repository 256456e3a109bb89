/**
 * The vendors' own tags, as a shop has them before it knows of the gate: base code, page view, one
 * event, all by the calls that the vendors document. Written anew after the documented protocols.
 * Under the gate the globals exist already; each base code then finds the gate's stub and uses it.
 */
import { BRAND, CURRENCY } from './catalog.mjs';
import { TAG_IDS } from './gate.mjs';
import { inlineScript, js } from './html.mjs';

/**
 * @param {import('./visit.mjs').Visit} visit
 * @param {import('./catalog.mjs').Product} product
 */
export function vendorCalls({ nonce }, product) {
  // one id per view and the same for all vendors: it is what they deduplicate by
  const id = `view-${product.sku}-${Date.now().toString(36)}`;
  const all = [metaCalls, tiktokCalls, pinterestCalls, googleCalls, wishCalls];
  return all.map((calls) => inlineScript(nonce, calls(product, id)));
}

/** @param {import('./catalog.mjs').Product} product @param {string} id */
const metaCalls = ({ sku, name, price }, id) => js`
if (!window.fbq) {
  const fbq = (window.fbq = window._fbq = function () {
    fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments);
  });
  Object.assign(fbq, { push: fbq, loaded: true, version: '2.0', queue: [] });
  const script = document.createElement('script');
  script.async = true;
  script.src = 'https://connect.facebook.net/en_US/fbevents.js';
  document.head.append(script);
}
fbq('init', ${TAG_IDS.meta});
fbq('track', 'PageView');
fbq('track', 'ViewContent', ${{
  content_ids: [sku],
  content_type: 'product',
  content_name: name,
  value: price,
  currency: CURRENCY,
}}, { eventID: ${id} });`;

/** @param {import('./catalog.mjs').Product} product @param {string} id */
const tiktokCalls = ({ sku, name, category, price }, id) => js`
window.TiktokAnalyticsObject = 'ttq';
var ttq = (window.ttq = window.ttq || []);
ttq.methods = ['page', 'track', 'identify', 'instances', 'debug', 'on', 'off', 'once', 'ready',
  'alias', 'group', 'enableCookie', 'disableCookie', 'holdConsent', 'revokeConsent', 'grantConsent'];
ttq.setAndDefer = (target, method) => {
  target[method] = (...args) => { target.push([method, ...args]); };
};
for (const method of ttq.methods) ttq.setAndDefer(ttq, method);
ttq.instance = (code) => {
  const one = (ttq._i[code] = ttq._i[code] || []);
  for (const method of ttq.methods) ttq.setAndDefer(one, method);
  return one;
};
ttq.load = (code, options) => {
  const base = 'https://analytics.tiktok.com/i18n/pixel/events.js';
  (ttq._i = ttq._i || {})[code] = Object.assign([], { _u: base });
  (ttq._t = ttq._t || {})[code] = Date.now();
  (ttq._o = ttq._o || {})[code] = options || {};
  const script = document.createElement('script');
  script.async = true;
  script.src = base + '?sdkid=' + code + '&lib=ttq';
  document.head.append(script);
};
ttq.load(${TAG_IDS.tiktok});
ttq.page();
ttq.track('ViewContent', ${{
  contents: [
    {
      content_id: sku,
      content_name: name,
      content_category: category,
      brand: BRAND,
      price,
      quantity: 1,
    },
  ],
  content_type: 'product',
  value: price,
  currency: CURRENCY,
}}, { event_id: ${id} });`;

/** @param {import('./catalog.mjs').Product} product @param {string} id */
const pinterestCalls = ({ sku, name, category, price }, id) => js`
if (!window.pintrk) {
  window.pintrk = function () {
    window.pintrk.queue.push(Array.from(arguments));
  };
  Object.assign(window.pintrk, { queue: [], version: '3.0' });
  const script = document.createElement('script');
  script.async = true;
  script.src = 'https://s.pinimg.com/ct/core.js';
  document.head.append(script);
}
pintrk('load', ${TAG_IDS.pinterest});
pintrk('page');
pintrk('track', 'viewcontent', ${{
  event_id: id,
  value: price,
  currency: CURRENCY,
  line_items: [
    { product_id: sku, product_name: name, product_category: category, product_price: price },
  ],
}});`;

/** The Google tag is loaded by the gate; a page of one's own would have its script element here. @param {import('./catalog.mjs').Product} product */
const googleCalls = ({ sku, name, category, price }) => js`
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', ${TAG_IDS.analytics});
gtag('config', ${TAG_IDS.ads});
gtag('event', 'view_item', ${{
  value: price,
  currency: CURRENCY,
  items: [
    {
      item_id: sku,
      item_name: name,
      item_category: category,
      item_brand: BRAND,
      price,
      quantity: 1,
    },
  ],
}});`;

/** A later event, from a click: by then the vendors' scripts may have replaced their stubs. @param {import('./catalog.mjs').Product} product */
const wishCalls = ({ sku, price }) => js`
document.getElementById('remember').addEventListener('click', (click) => {
  if (click.currentTarget.getAttribute('aria-pressed') === 'true') return;
  const id = ${`wish-${sku}`} + '-' + Date.now().toString(36);
  const worth = ${{ value: price, currency: CURRENCY }};
  fbq('track', 'AddToWishlist', { ...worth, content_ids: [${sku}], content_type: 'product' }, { eventID: id });
  ttq.track('AddToWishlist', { ...worth, contents: [{ content_id: ${sku} }], content_type: 'product' }, { event_id: id });
  pintrk('track', 'addtowishlist', { ...worth, event_id: id, line_items: [{ product_id: ${sku} }] });
  gtag('event', 'add_to_wishlist', { ...worth, items: [{ item_id: ${sku} }] });
});`;
