/** What goes in at Microsoft UET, what comes out, and what is removed on the way: they are the tests of ../microsoft.ts. */
import type { Params } from '../../core/param-types.ts';
import type { VendorExample } from '../../core/vendor.ts';

const MUG = { id: 'SKU-1', quantity: 2, item_price: 19.9, name: 'Mug', brand: 'Kiln' };
const items = [{ id: 'SKU-1', quantity: 2, price: 19.9, name: 'Mug', brand: 'Kiln' }];
const worth = { revenue_value: 39.8, currency: 'EUR' };

/** A unified event, and the name and parameters under which it arrives. */
const told = (
  track: string,
  name: string,
  params: Params = {},
  out: Params = {},
): VendorExample => ({
  name: `${track} is ${name}`,
  in: { track, eventId: 'e1', params },
  out: ['event', name, { ...out, event_id: 'e1' }],
});

// called as one function without effects, so that the examples reach no bundle
const unified: readonly VendorExample[] = /* @__PURE__ */ (() => [
  told(
    'ViewContent',
    'view_item',
    { value: 39.8, currency: 'EUR', content_ids: ['SKU-1'], content_type: 'product' },
    { ...worth, ecomm_pagetype: 'product', ecomm_prodid: ['SKU-1'] },
  ),
  told(
    'ViewCategory',
    'view_item_list',
    { content_category: 'Cups', content_ids: ['SKU-1', 'SKU-2'] },
    { ecomm_pagetype: 'category', ecomm_category: 'Cups', ecomm_prodid: ['SKU-1', 'SKU-2'] },
  ),
  told(
    'Search',
    'search',
    { search_string: 'mug' },
    { ecomm_pagetype: 'searchresults', ecomm_query: 'mug', search_term: 'mug' },
  ),
  told(
    'AddToCart',
    'add_to_cart',
    { value: 39.8, currency: 'EUR', contents: [MUG] },
    { ...worth, ecomm_pagetype: 'cart', ecomm_prodid: ['SKU-1'], ecomm_totalvalue: 39.8, items },
  ),
  told(
    'InitiateCheckout',
    'begin_checkout',
    { value: 39.8, currency: 'EUR' },
    { ...worth, ecomm_pagetype: 'cart', ecomm_totalvalue: 39.8 },
  ),
  told(
    'Purchase',
    'purchase',
    { value: 39.8, currency: 'EUR', order_id: '7', coupon: 'MAY', contents: [MUG] },
    {
      ...worth,
      ecomm_pagetype: 'purchase',
      ecomm_prodid: ['SKU-1'],
      transaction_id: '7',
      coupon: 'MAY',
      items,
    },
  ),
  told('RemoveFromCart', 'remove_from_cart', { value: 39.8, currency: 'EUR' }, worth),
  told('AddToWishlist', 'add_to_wishlist'),
  told('AddPaymentInfo', 'add_payment_info'),
  told('Lead', 'generate_lead'),
  told('SubmitForm', 'submit_lead_form'),
  told('CompleteRegistration', 'sign_up'),
  told('Subscribe', 'subscribe'),
  told('StartTrial', 'start_trial'),
  told('Contact', 'contact'),
  told('Schedule', 'book_appointment'),
  told('FindLocation', 'find_location'),
])();

export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView' }, out: ['pageLoad'] },
  ...unified,
  {
    name: 'an event of the page’s own keeps its name, and loses what is not allowed',
    in: {
      call: [
        'event',
        'configurator',
        { event_category: 'tables', event_value: 3, email: 'a@b.example' },
      ],
    },
    out: ['event', 'configurator', { event_category: 'tables', event_value: 3 }],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  {
    name: 'a retail event has no name',
    in: { call: ['event', '', { ecomm_prodid: 'SKU-1', ecomm_pagetype: 'product' }] },
    out: ['event', '', { ecomm_prodid: 'SKU-1', ecomm_pagetype: 'product' }],
  },
  {
    name: 'the older names are written as the newer ones',
    in: { call: [{ ec: 'shop', ea: 'order', el: 'first', ev: 1, gv: 9.5, gc: 'EUR' }] },
    out: [
      'event',
      'order',
      {
        event_category: 'shop',
        event_label: 'first',
        event_value: 1,
        revenue_value: 9.5,
        currency: 'EUR',
      },
    ],
  },
  { name: 'a page load of the base code', in: { call: ['pageLoad'] }, out: ['pageLoad'] },
  {
    name: 'the page cannot grant for the visitor',
    in: { call: ['consent', 'update', { ad_storage: 'granted' }] },
  },
  {
    name: 'hashed contact data of the page’s own stays here',
    in: { call: ['set', { pid: { em: 'ab12' } }] },
  },
  { name: 'an event it does not know is left out', in: { track: 'Donate' } },
  {
    name: 'a new path of an application names the page',
    in: {
      call: [
        'event',
        'page_view',
        { page_path: '/mugs', page_title: 'Mugs', email: 'a@b.example' },
      ],
    },
    out: ['event', 'page_view', { page_path: '/mugs', page_title: 'Mugs' }],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  {
    name: 'a kind of page is one of seven',
    in: { call: ['event', '', { ecomm_pagetype: 'home' }] },
    out: ['event', '', { ecomm_pagetype: 'home' }],
  },
  {
    name: 'a kind of page that it does not know stays here',
    in: { call: ['event', 'add_to_cart', { ecomm_pagetype: 'clinic' }] },
    out: ['event', 'add_to_cart', {}],
    removed: [{ path: 'ecomm_pagetype', reason: 'wrong-type' }],
  },
];
