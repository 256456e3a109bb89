/** Names of parameters that vendors document for events: no product data may be lost for what it is called. */
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import { EVENT_PARAMS, ITEM_FIELDS } from '../../../src/core/events.ts';

/** What may stand under any of them. */
const VALUES = ['Mug, blue', 'SKU-1', '2', 'true', 'Kiln & Quiet', 'Tassen > Becher'];

/** @param {string} text */
const words = (text) => text.split(' ').filter((word) => /^\w/.test(word));

/** @param {import('../half.mjs').Half} half */
export function vendorParams(half) {
  const names = ALL_SENDERS.flatMap(({ params, only, items }) => [
    ...words(params),
    ...Object.values(only).flatMap(words),
    ...(items ?? []).flatMap((text) => words(text)),
  ]);
  const all = [...new Set([...EVENT_PARAMS, ...ITEM_FIELDS, ...names])];
  return half
    .own(all)
    .map((key) => ({ kind: 'harmless-key', form: 'vendor', value: half.pick(VALUES), key }));
}
