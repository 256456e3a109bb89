/** Fixture pages: what a shop tells each vendor in the vendor's own calls, in every documented shape. */
import { baseCode } from './base-codes.mjs';
import { moreBaseCode } from './more-base-codes.mjs';

/**
 * A parameter that no vendor knows, on one call of each page: the one thing that the minimizer takes out.
 */
export const REMOVED = 'note';

/**
 * By vendor: the tag ids of the page; `view`, the names under which its stand-in knows a page view; `told`, how many
 * events the page tells, page views among them; `code`, JavaScript for one inline script.
 */
export const FIXTURES = {
  criteo: {
    ids: '12345',
    view: /^view(Page|Home)$/,
    told: 5,
    code: moreBaseCode('criteo', '12345') + run(criteo),
  },
  google: {
    ids: 'G-ABCDEFGHIJ AW-123456789',
    view: /^page_view$/,
    told: 8,
    code: baseCode('google', { google: 'G-ABCDEFGHIJ AW-123456789' }) + run(google),
  },
  linkedin: {
    ids: '123456',
    view: /^page view$/,
    told: 4,
    code: moreBaseCode('linkedin', '123456') + run(linkedin),
  },
  meta: {
    ids: '1234567890123456',
    view: /^PageView$/,
    told: 6,
    code: baseCode('meta', { meta: '1234567890123456' }) + run(meta),
  },
  microsoft: {
    ids: '187000000',
    view: /^(pageLoad|page_view)$/,
    told: 6,
    code: moreBaseCode('microsoft', '187000000') + run(microsoft),
  },
  pinterest: {
    ids: '2612345678901',
    view: /^init$/,
    told: 5,
    code: baseCode('pinterest', { pinterest: '2612345678901' }) + run(pinterest),
  },
  reddit: {
    ids: 'a2_abcdefghijkl',
    view: /^PageVisit$/,
    told: 5,
    code: moreBaseCode('reddit', 'a2_abcdefghijkl') + run(reddit),
  },
  snapchat: {
    ids: '01234567-89ab-cdef-0123-456789abcdef',
    view: /^PAGE_VIEW$/,
    told: 5,
    code: moreBaseCode('snapchat', '01234567-89ab-cdef-0123-456789abcdef') + run(snapchat),
  },
  tiktok: {
    ids: 'C4ABCDEF1234567890AB',
    view: /^Pageview$/,
    told: 6,
    code: baseCode('tiktok', { tiktok: 'C4ABCDEF1234567890AB' }) + run(tiktok),
  },
  x: { ids: 'o1abc', view: /^page view$/, told: 4, code: moreBaseCode('x', 'o1abc') + run(x) },
};

/** A function as source text, called. */
function run(calls) {
  return `\n(${calls})();`;
}

/* global criteo_q, dataLayer, fbq, gtag, lintrk, pintrk, rdt, snaptr, ttq, twq, uetq */

function criteo() {
  const account = { event: 'setAccount', account: '12345' };
  const type = { event: 'setSiteType', type: 'd' };
  const item = [{ id: 'MUG', price: 5.5, quantity: 2 }];
  criteo_q.push(account, type, { event: 'viewItem', item: 'MUG' });
  criteo_q.push([account, type, { event: 'viewList', item: ['MUG', 'BOWL'] }]);
  criteo_q.push(account, type, { event: 'addToCart', item, currency: 'EUR', note: 'blue' });
  criteo_q.push(account, type, { event: 'trackTransaction', id: '7', item });
}

function google() {
  const items = [{ item_id: 'BOWL', price: 9.95, quantity: 2 }];
  const worth = { value: 19.9, currency: 'EUR', items };
  gtag('event', 'add_to_cart', { ...worth, note: 'blue', send_to: 'G-ABCDEFGHIJ' });
  gtag('event', 'conversion', { send_to: 'AW-123456789/label', value: 5, currency: 'EUR' });
  gtag('event', 'purchase', { ...worth, transaction_id: '7' });
  // an object is for tag managers that read the layer; the tag itself does not send it
  dataLayer.push({ event: 'view_cart', ecommerce: worth });
}

function linkedin() {
  lintrk('track', { conversion_id: 1234567 });
  lintrk('track', { conversion_id: 1234568, event_id: 'lead-1', note: 'blue' });
  lintrk('track', {
    conversion_id: 1234569,
    conversion_value: 25.4,
    currency: 'EUR',
    event_id: 'order-7',
  });
}

function meta() {
  const id = '1234567890123456';
  const worth = { value: 19.9, currency: 'EUR' };
  fbq('track', 'AddToCart', { ...worth, content_ids: ['BOWL'], note: 'blue' }, { eventID: 'c-1' });
  fbq('trackCustom', 'Configurator', { content_name: 'Table' });
  fbq('trackSingle', id, 'Lead', worth, { eventID: 'l-1' });
  const contents = [{ id: 'BOWL', quantity: 2, item_price: 9.95 }];
  fbq('track', 'Purchase', { ...worth, contents }, { eventID: 'o-7' });
}

function microsoft() {
  uetq.push('event', 'view_item', { ecomm_prodid: 'MUG', ecomm_pagetype: 'product' });
  uetq.push('event', '', { ecomm_prodid: ['MUG', 'BOWL'], ecomm_pagetype: 'cart' });
  uetq.push('event', 'sign_up', { event_label: 'Club', note: 'blue' });
  uetq.push({ ec: 'shop', ea: 'contact', el: 'form', ev: 1 });
  uetq.push('event', 'purchase', {
    revenue_value: 25.4,
    currency: 'EUR',
    transaction_id: '7',
    event_id: 'order-7',
    items: [{ id: 'MUG', price: 5.5, quantity: 1 }],
  });
}

function pinterest() {
  const worth = { value: 19.9, currency: 'EUR', order_quantity: 2 };
  const line_items = [{ product_id: 'BOWL', product_price: 9.95, product_quantity: 2 }];
  pintrk('track', 'AddToCart', { ...worth, line_items, note: 'blue', event_id: 'cart-1' });
  pintrk('track', 'search', { search_query: 'bowl', event_id: 'search-1' });
  pintrk('track', 'checkout', { ...worth, line_items, order_id: '7', event_id: 'order-7' });
}

function reddit() {
  const products = [{ id: 'MUG', name: 'Mug', category: 'mugs' }];
  const worth = { value: 5.5, currency: 'EUR', itemCount: 1, products };
  rdt('track', 'ViewContent', { products, conversionId: 'view-1' });
  rdt('track', 'AddToCart', { ...worth, note: 'blue', conversionId: 'cart-1' });
  rdt('track', 'Purchase', { ...worth, transactionId: '7', conversionId: 'order-7' });
  rdt('track', 'Custom', { customEventName: 'Configurator', conversionId: 'custom-1' });
}

function snapchat() {
  const worth = { price: 5.5, currency: 'EUR', item_ids: ['MUG'] };
  snaptr('track', 'VIEW_CONTENT', { ...worth, client_dedup_id: 'view-1' });
  snaptr('track', 'ADD_CART', { ...worth, note: 'blue', client_dedup_id: 'cart-1' });
  snaptr('track', 'PURCHASE', { ...worth, transaction_id: '7', client_dedup_id: 'order-7' });
  snaptr('track', 'CUSTOM_EVENT_1', { description: 'Configurator', client_dedup_id: 'custom-1' });
}

function tiktok() {
  const contents = [{ content_id: 'BOWL', quantity: 2, price: 9.95 }];
  const worth = { value: 19.9, currency: 'EUR', content_type: 'product', contents };
  ttq.track('AddToCart', { ...worth, note: 'blue' }, { event_id: 'cart-1' });
  ttq.instance('C4ABCDEF1234567890AB').track('Contact', {}, { event_id: 'contact-1' });
  ttq.track('Configurator', { description: 'Table' }, { event_id: 'custom-1' });
  ttq.push(['track', 'Purchase', { ...worth, order_id: '7' }, { event_id: 'order-7' }]);
}

function x() {
  const contents = [{ content_id: 'MUG', content_price: 5.5, num_items: 1 }];
  const worth = { value: 5.5, currency: 'EUR', contents };
  twq('event', 'tw-o1abc-view1', { contents, conversion_id: 'view-1' });
  twq('event', 'tw-o1abc-cart1', { ...worth, note: 'blue', conversion_id: 'cart-1' });
  twq('event', 'tw-o1abc-order1', { ...worth, status: 'completed', conversion_id: 'order-7' });
}
