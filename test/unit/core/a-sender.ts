/** A vendor that no company runs, with every kind of entry that a vendor's file can have. */
import { call } from '../../../src/core/vendor.ts';
import type { VendorSender } from '../../../src/core/vendor.ts';

export const senderOf = (further: Partial<VendorSender> = {}): VendorSender => ({
  id: 'acme',
  tagExample: 'A-1',
  stored: {},
  stub: () => ({}),
  script: (tag) => `https://acme.example/${tag}.js`,
  calls: { track: [1, 2, 3], trackOn: [2, 3, 4, 1], page: 'seen', late: [9, 10] },
  pass: '',
  idKey: 'eid',
  idIn: 'options',
  events: { Purchase: 'bought', PageView: 'seen' },
  rename: { order_id: 'receipt' },
  params: 'value currency receipt lines',
  only: {},
  purchase: '',
  items: ['lines', 'sku count'],
  idsAsItems: true,
  load: () => [],
  signal: () => [call('consent')],
  send: ({ name, params, eventId }) => call('track', name, params, { eid: eventId }),
  ...further,
});
