/** The unified events: their names, their parameters, and what is wrong with one that a page tells. */
import { readField } from './is-record.ts';
import { EXPECTED, hasType, typeOf } from './param-types.ts';
import { show } from './show.ts';
import type { Params } from './param-types.ts';

/** Names that `track` takes. Each vendor file maps them to the vendor's own. */
export const EVENTS: readonly string[] =
  'PageView ViewContent ViewCategory Search AddToCart RemoveFromCart AddToWishlist InitiateCheckout AddPaymentInfo PlaceAnOrder Purchase Lead SubmitForm CompleteRegistration Subscribe StartTrial Contact Download Schedule CustomizeProduct FindLocation SubmitApplication ApplicationApproval Donate ClickButton WatchVideo'.split(
    ' ',
  );

/** Unified parameters. Further ones that a vendor documents pass as they are. */
export const EVENT_PARAMS: readonly string[] =
  'value currency order_id content_ids content_type content_name content_category contents num_items search_string coupon description'.split(
    ' ',
  );

/** Fields of an entry of `contents`; vendors list their own names in this order. */
export const ITEM_FIELDS: readonly string[] = 'id quantity item_price name category brand'.split(
  ' ',
);

/** One event on its way to one vendor, under the vendor's own names. */
export interface VendorEvent {
  readonly name: string;
  readonly params: Params;
  /** Deduplication key; one per action of the visitor. */
  readonly eventId?: string | undefined;
}

/**
 * Checks an event that a page tells in unified names.
 *
 * Pure. A parameter of the wrong type is taken out. A purchase without value or currency is refused,
 * since no vendor could count it.
 * @param onProblem - gets one sentence per thing that is wrong
 * @returns the parameters that may go on, or `undefined` when nothing of the event may
 */
export function checkEvent(
  name: string,
  params: Params,
  onProblem: (problem: string) => void,
): Params | undefined {
  if (!EVENTS.includes(name)) {
    onProblem(`track("${name}") is not an event. Use ${EVENTS.join(', ')}.`);
    return undefined;
  }
  const kept = Object.fromEntries(Object.keys(params).map((key) => [key, readField(params, key)]));
  let complete = true;
  for (const key of EVENT_PARAMS) {
    const value = kept[key];
    const isNeeded = name === 'Purchase' && /^(value|currency)$/.test(key);
    if (value === undefined ? !isNeeded : hasType(typeOf(key), value)) continue;
    onProblem(`${name}: ${key}=${show(value)} is not valid. Use ${EXPECTED[typeOf(key)]}.`);
    Reflect.deleteProperty(kept, key);
    complete &&= !isNeeded;
  }
  return complete ? kept : undefined;
}
