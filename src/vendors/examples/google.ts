/** What goes in at Google tag, what comes out, and what is removed on the way: they are the tests of ../google.ts. */
import type { VendorExample } from '../../core/vendor.ts';

export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView' }, out: ['event', 'page_view', {}] },
  {
    name: 'a purchase takes the event id when it has no order number',
    in: {
      track: 'Purchase',
      eventId: 'e9',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'purchase',
      {
        transaction_id: 'e9',
        value: 19.9,
        currency: 'EUR',
        items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }],
      },
    ],
  },
  {
    name: 'an order number is the transaction id',
    in: {
      track: 'Purchase',
      eventId: 'e9',
      params: { value: 1, currency: 'EUR', order_id: '7', content_ids: ['A'] },
    },
    out: [
      'event',
      'purchase',
      { transaction_id: '7', value: 1, currency: 'EUR', items: [{ item_id: 'A' }] },
    ],
  },
  {
    name: 'a product',
    in: {
      track: 'ViewContent',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', name: 'Mug', brand: 'Kiln', category: 'mugs' }],
      },
    },
    out: [
      'event',
      'view_item',
      {
        value: 19.9,
        currency: 'EUR',
        items: [{ item_id: 'SKU-1', item_name: 'Mug', item_brand: 'Kiln', item_category: 'mugs' }],
      },
    ],
  },
  {
    name: 'a category',
    in: {
      track: 'ViewCategory',
      eventId: 'e1',
      params: { item_list_name: 'Mugs', content_ids: ['SKU-1'] },
    },
    out: ['event', 'view_item_list', { item_list_name: 'Mugs', items: [{ item_id: 'SKU-1' }] }],
  },
  {
    name: 'a search',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['event', 'search', { search_term: 'mug' }],
  },
  {
    name: 'a product in the cart',
    in: {
      track: 'AddToCart',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'add_to_cart',
      { value: 19.9, currency: 'EUR', items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }] },
    ],
  },
  {
    name: 'a product taken out of the cart',
    in: {
      track: 'RemoveFromCart',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'remove_from_cart',
      { value: 19.9, currency: 'EUR', items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }] },
    ],
  },
  {
    name: 'a wish',
    in: { track: 'AddToWishlist', eventId: 'e1', params: { content_ids: ['SKU-1'] } },
    out: ['event', 'add_to_wishlist', { items: [{ item_id: 'SKU-1' }] }],
  },
  {
    name: 'the way to the till',
    in: {
      track: 'InitiateCheckout',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        coupon: 'SPRING',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'begin_checkout',
      {
        value: 19.9,
        currency: 'EUR',
        coupon: 'SPRING',
        items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }],
      },
    ],
  },
  {
    name: 'a way to pay',
    in: {
      track: 'AddPaymentInfo',
      eventId: 'e1',
      params: {
        payment_type: 'invoice',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'add_payment_info',
      { payment_type: 'invoice', items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }] },
    ],
  },
  {
    name: 'a lead with its worth',
    in: { track: 'Lead', eventId: 'e1', params: { value: 19.9, currency: 'EUR' } },
    out: ['event', 'generate_lead', { value: 19.9, currency: 'EUR' }],
  },
  {
    name: 'a form',
    in: { track: 'SubmitForm', eventId: 'e1' },
    out: ['event', 'form_submit', {}],
  },
  {
    name: 'a registration',
    in: { track: 'CompleteRegistration', eventId: 'e1', params: { method: 'form' } },
    out: ['event', 'sign_up', { method: 'form' }],
  },
  {
    name: 'a download',
    in: { track: 'Download', eventId: 'e1' },
    out: ['event', 'file_download', {}],
  },
  {
    name: 'a click on a button',
    in: { track: 'ClickButton', eventId: 'e1' },
    out: ['event', 'select_content', {}],
  },
  {
    name: 'a film',
    in: { track: 'WatchVideo', eventId: 'e1' },
    out: ['event', 'video_complete', {}],
  },
  {
    name: 'a call of the page loses user data',
    in: {
      call: [
        'event',
        'view_item',
        { value: 5, currency: 'EUR', user_id: '42', items: [{ item_id: 'A' }] },
      ],
    },
    out: ['event', 'view_item', { value: 5, currency: 'EUR', items: [{ item_id: 'A' }] }],
    removed: [{ path: 'user_id', reason: 'not-allowed' }],
  },
  {
    name: 'a conversion keeps its label',
    in: {
      call: ['event', 'conversion', { send_to: 'AW-123456789/AbC-d', value: 5, currency: 'EUR' }],
    },
    out: ['event', 'conversion', { send_to: 'AW-123456789/AbC-d', value: 5, currency: 'EUR' }],
  },
  {
    name: 'an object of the data layer is cut down to its trade',
    in: {
      call: [
        {
          event: 'purchase',
          user: { id: 7 },
          ecommerce: {
            value: 5,
            currency: 'EUR',
            transaction_id: '7',
            email: 'a@b.example',
            items: [{ item_id: 'A' }],
          },
        },
      ],
    },
    out: [
      {
        event: 'purchase',
        ecommerce: { value: 5, currency: 'EUR', transaction_id: '7', items: [{ item_id: 'A' }] },
      },
    ],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  {
    name: 'addresses lose their query, campaigns stay',
    in: {
      call: [
        'event',
        'page_view',
        { page_location: 'https://shop.example/a?utm_source=x&email=a%40b.example#top' },
      ],
    },
    out: ['event', 'page_view', { page_location: 'https://shop.example/a?utm_source=x' }],
    removed: [{ path: 'page_location', reason: 'query' }],
  },
  {
    name: 'the page cannot grant for the visitor',
    in: { call: ['consent', 'update', { ad_storage: 'granted' }] },
  },
  {
    name: 'a conversion of the page’s own has the number of its order',
    in: {
      call: [
        'event',
        'conversion',
        {
          send_to: ['AW-123456789/AbC-d'],
          value: 5,
          currency: 'EUR',
          transaction_id: '7',
          email: 'a@b.example',
        },
      ],
    },
    out: [
      'event',
      'conversion',
      { send_to: ['AW-123456789/AbC-d'], value: 5, currency: 'EUR', transaction_id: '7' },
    ],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  {
    name: 'a line of business is one of nine',
    in: {
      call: [
        'event',
        'view_item',
        {
          send_to: 'AW-123456789',
          items: [
            { id: 'SKU-1', google_business_vertical: 'retail' },
            { id: 'SKU-2', google_business_vertical: 'clinic' },
          ],
        },
      ],
    },
    out: [
      'event',
      'view_item',
      {
        send_to: 'AW-123456789',
        items: [{ id: 'SKU-1', google_business_vertical: 'retail' }, { id: 'SKU-2' }],
      },
    ],
    removed: [{ path: 'items[1].google_business_vertical', reason: 'wrong-type' }],
  },
];
