/** Calls that Criteo, LinkedIn, Microsoft, Reddit, Snap and X take, and calls that they refuse; and what holds for everybody. */
import { EMAIL, HASH, describeRules } from './rules.mjs';

const worth = { value: 5.5, currency: 'EUR' };

await describeRules(
  'microsoft',
  [
    ['pageLoad'],
    ['event', 'purchase', { revenue_value: 5.5, currency: 'EUR', transaction_id: '7' }],
    ['event', 'purchase', { gv: 5.5, gc: 'EUR' }],
    ['event', 'view_item', { ecomm_prodid: 'A', ecomm_pagetype: 'product' }],
    ['event', '', { ecomm_prodid: ['A', 'B'], ecomm_pagetype: 'cart', ecomm_totalvalue: 7 }],
    ['event', 'my action', { event_category: 'c', event_label: 'l', event_value: 1 }],
    ['event', 'add_to_cart', { items: [{ id: 'A', price: 5.5, quantity: 1 }], event_id: 'e1' }],
    ['consent', 'default', { ad_storage: 'denied' }],
    ['set', { pid: { em: HASH, ph: '' } }],
    ['config', 'tcf', { enabled: true }],
  ],
  [
    [['track', 'purchase'], 'no method "track"'],
    [['event', { ea: 'purchase' }], 'the action is a text'],
    [['event', 'Purchase', {}], '"purchase" is'],
    [['event', 'ViewContent', {}], '"view_item" is'],
    [['event', 'purchase', { currency: 'EUR' }], 'revenue_value is missing'],
    [['event', 'purchase', { revenue_value: 5 }], 'currency is missing'],
    [
      ['event', 'purchase', { revenue_value: '5', currency: 'EUR' }],
      'revenue_value must be a number',
    ],
    [['event', 'sign_up', { revenue_value: 5, currency: 'Euro' }], 'ISO 4217'],
    [['event', '', {}], 'ecomm_pagetype is missing'],
    [['event', 'view_item', { ecomm_pagetype: 'shoe' }], 'ecomm_pagetype must be'],
    [['event', 'view_item', { ecomm_prodid: [7] }], 'ecomm_prodid must be'],
    [['event', 'view_item', { items: [{ price: 5 }] }], 'items[0].id is missing'],
    [['event', 'view_item', { event_id: 7 }], 'event_id must be a string'],
    [['event', 'contact', { event_label: EMAIL }], 'personal data'],
    [['consent', 'update', {}], 'ad_storage is missing'],
    [['consent', 'update', { ad_storage: 'yes' }], 'ad_storage must be'],
    [['set', { pid: { em: EMAIL } }], 'em must be hashed'],
  ],
);

await describeRules(
  'linkedin',
  [
    ['track'],
    ['track', { conversion_id: 123 }],
    ['track', { conversion_id: 123, conversion_value: 5.5, currency: 'EUR', event_id: 'e1' }],
    ['setUserData', { email: HASH }],
  ],
  [
    [['page'], 'no method'],
    [['track', 'Purchase'], 'must be an object'],
    [['track', {}], 'conversion_id is missing'],
    [['track', { conversion_id: '123' }], 'number of a conversion'],
    [['track', { conversion_id: 1.5 }], 'number of a conversion'],
    [['track', { conversion_id: 123, conversion_value: '5' }], 'conversion_value must be a number'],
    [['track', { conversion_id: 123, conversion_value: 5 }], 'currency is missing'],
    [['track', { conversion_id: 123, currency: 'EU' }], 'ISO 4217'],
    [['track', { conversion_id: 123, event_id: 7 }], 'event_id must be a string'],
    [['track', { conversion_id: 123, note: EMAIL }], 'personal data'],
    [['setUserData', { email: EMAIL }], 'email must be hashed'],
  ],
);

const SNAP = '01234567-89ab-cdef-0123-456789abcdef';
await describeRules(
  'snapchat',
  [
    ['init', SNAP, { user_hashed_email: HASH, geo_country: 'DE' }],
    ['track', 'PAGE_VIEW'],
    ['track', 'PURCHASE', { price: 5.5, currency: 'EUR', item_ids: ['A'], number_items: 1 }],
    ['track', 'ADD_BILLING', { payment_info_available: 1, success: 0 }],
    ['track', 'CUSTOM_EVENT_1', { client_dedup_id: 'e1', customer_status: 'new' }],
  ],
  [
    [['page'], 'no method'],
    [['init', '123'], 'no pixel has this id'],
    [['init', SNAP, { user_email: EMAIL }], 'user_email must be hashed'],
    [['track', 'Purchase'], 'is no event'],
    [['track', 'QUIZ'], 'is no event'],
    [['track', 'PURCHASE', { currency: 'EUR' }], 'price is missing'],
    [['track', 'PURCHASE', { price: 5 }], 'currency is missing'],
    [['track', 'PURCHASE', { price: '5', currency: 'EUR' }], 'price must be a number'],
    [['track', 'VIEW_CONTENT', { item_ids: 'A' }], 'item_ids must be a array'],
    [['track', 'VIEW_CONTENT', { item_ids: [7] }], 'item_ids must hold texts'],
    [['track', 'ADD_CART', { number_items: '1' }], 'number_items must be a number'],
    [['track', 'SIGN_UP', { success: true }], 'success must be'],
    [['track', 'SEARCH', { search_string: EMAIL }], 'personal data'],
    [['track', 'SEARCH', { client_dedup_id: 7 }], 'client_dedup_id must be a string'],
  ],
);

const contents = [{ content_id: 'A', content_price: 5.5, num_items: 1 }];
await describeRules(
  'x',
  [
    ['config', 'o1abc'],
    ['config', 'o1abc', { restricted_data_use: 'restrict_optimization' }],
    ['event', 'tw-o1abc-p2def', { ...worth, conversion_id: 'e1', contents }],
    ['event', 'tw-o1abc-p2def', { value: null, status: 'completed' }],
  ],
  [
    [['track', 'Purchase'], 'no method'],
    [['config', 'O1-ABC'], 'no pixel has this id'],
    [['config', 'o1abc', { restricted_data_use: true }], 'restricted_data_use must be'],
    [['event', 'Purchase', worth], 'an event is an id'],
    [['event', 'tw-o1abc-p2def', { value: '5' }], 'value must be a number'],
    [['event', 'tw-o1abc-p2def', { ...worth, currency: 'Euro' }], 'ISO 4217'],
    [['event', 'tw-o1abc-p2def', { conversion_id: 7 }], 'conversion_id must be a string'],
    [['event', 'tw-o1abc-p2def', { contents: [{ content_price: '5' }] }], 'content_price must be'],
    [['event', 'tw-o1abc-p2def', { status: 'done' }], 'status must be'],
    [['event', 'tw-o1abc-p2def', { email_address: HASH }], 'must not leave in clear'],
    [['event', 'tw-o1abc-p2def', { description: EMAIL }], 'personal data'],
  ],
);

await describeRules(
  'reddit',
  [
    ['init', 'a2_abcdefghijkl', { aam: { email: false, phone_number: false }, optOut: true }],
    ['init', 't2_abcdef', { email: HASH, dpm: 'LDU', dpcc: 'US' }],
    ['track', 'PageVisit'],
    ['track', 'ViewContent', { products: [{ id: 'A', name: 'Mug' }] }],
    ['track', 'Purchase', { ...worth, itemCount: 1, conversionId: 'e1' }],
    ['track', 'Custom', { customEventName: 'Checkout', ...worth }],
    ['disableFirstPartyCookies'],
  ],
  [
    [['page'], 'no method'],
    [['init', '123'], 'no pixel has this id'],
    [['init', 'a2_abcdefghijkl', { email: EMAIL }], 'email must be hashed'],
    [['init', 'a2_abcdefghijkl', { aam: { email: 'no' } }], 'email must be a boolean'],
    [['init', 'a2_abcdefghijkl', { dpm: 'yes' }], 'dpm must be'],
    [['track', 'InitiateCheckout'], 'use Custom'],
    [['track', 'Custom', {}], 'customEventName is missing'],
    [['track', 'Purchase', { value: 5 }], 'currency is missing'],
    [['track', 'Purchase', { value: '5', currency: 'EUR' }], 'value must be a number'],
    [['track', 'ViewContent', worth], 'value must not stand in ViewContent'],
    [['track', 'PageVisit', { itemCount: 1 }], 'itemCount must not stand in PageVisit'],
    [['track', 'AddToCart', { products: [{ name: 'Mug' }] }], 'products[0].id is missing'],
    [['track', 'AddToCart', { itemCount: '1' }], 'itemCount must be a number'],
    [['track', 'Lead', { conversionId: 7 }], 'conversionId must be a string'],
    [['track', 'Search', { query: EMAIL }], 'personal data'],
  ],
);

const account = { event: 'setAccount', account: '12345' };
const type = { event: 'setSiteType', type: 'd' };
const item = [{ id: 'A', price: 5.5, quantity: 1 }];
const push = (...told) => [account, type, ...told];
await describeRules(
  'criteo',
  [
    push({ event: 'viewPage' }),
    push({ event: 'viewItem', item: 'A' }),
    [push({ event: 'viewItem', item: 'A' })],
    push({ event: 'setEmail', email: HASH, hash_method: 'sha256' }, { event: 'viewHome' }),
    push({ event: 'setEmail', email: '' }, { event: 'viewList', item: ['A', 'B'] }),
    push({ event: 'addToCart', item, currency: 'EUR' }),
    push({ event: 'viewBasket', item }),
    push({ event: 'trackTransaction', id: '7', item, new_customer: 1 }),
  ],
  [
    [[], 'the push is empty'],
    [['viewItem', 'A'], 'a push holds objects'],
    [[{ event: 'viewItem', item: 'A' }], 'setAccount must stand in the same push'],
    [[account, { event: 'viewPage' }], 'setSiteType must stand in the same push'],
    [push({ event: 'Purchase' }), 'is no event'],
    [push({ event: 'toString' }), 'is no event'],
    [push({ event: 'viewItem' }), 'item must be the id of a product'],
    [push({ event: 'viewItem', item: ['A'] }), 'item must be the id of a product'],
    [push({ event: 'viewList', item: 'A' }), 'item must be a array'],
    [push({ event: 'viewBasket', item: ['A'] }), 'item[0] must be an object'],
    [push({ event: 'viewBasket', item: [{ id: 'A', price: '5', quantity: 1 }] }), 'price must be'],
    [push({ event: 'trackTransaction', item }), 'id is missing'],
    [push({ event: 'trackTransaction', id: 7, item }), 'id must be a string'],
    [push({ event: 'trackTransaction', id: '7' }), 'item is missing'],
    [[{ event: 'setAccount', account: 'shop' }, type], 'no account has this id'],
    [[account, { event: 'setSiteType', type: 'desktop' }], 'type must be'],
    [push({ event: 'setEmail', email: EMAIL }), 'email must be hashed'],
    [push({ event: 'viewPage', note: EMAIL }), 'personal data'],
  ],
);

await describeRules(
  'nobody-in-particular',
  [['event', 'Purchase', worth], ['page']],
  [
    [[], 'a list that is not empty'],
    ['event', 'a list that is not empty'],
    [['event', 'Purchase', { value: '5' }], 'value must be a number'],
    [['event', 'Lead', { note: { deep: EMAIL } }], 'personal data'],
  ],
);
