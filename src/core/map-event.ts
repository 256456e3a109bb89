/** Unified events to a vendor's own names, driven by the vendor's file. */
import { EVENT_PARAMS, ITEM_FIELDS } from './events.ts';
import { isRecord } from './is-record.ts';
import type { VendorEvent } from './events.ts';
import type { Params } from './param-types.ts';
import type { VendorSender } from './vendor.ts';

/**
 * Writes a unified event in a vendor's own names.
 *
 * Pure. Unified parameters that the vendor has no name for are left out; what else the page has put
 * in goes on to the minimizer, which says what it removes.
 * @returns `undefined` when the vendor has no such event
 */
export function mapEvent(
  vendor: VendorSender,
  name: string,
  { contents, ...unified }: Params,
  eventId: string,
): VendorEvent | undefined {
  const own = vendor.events[name];
  if (own === undefined) return undefined;
  const [list, fields] = vendor.items;
  const names = fields.split(' ');
  const ids = unified['content_ids'];
  const params: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(unified)) {
    const to = (Object.hasOwn(vendor.rename, key) && vendor.rename[key]) || key;
    if (!EVENT_PARAMS.includes(key) || vendor.params.split(' ').includes(to)) params[to] = value;
  }
  const items = Array.isArray(contents)
    ? contents.filter(isRecord)
    : vendor.idsAsItems && Array.isArray(ids) && ids.map((id: unknown) => ({ id }));
  if (items) {
    params[list] = items.map((item) =>
      Object.fromEntries(
        Object.entries(item).flatMap(([key, value]) => {
          const field = ITEM_FIELDS.indexOf(key);
          const to = field < 0 ? key : names[field];
          return to === undefined ? [] : [[to, value] as const];
        }),
      ),
    );
    // where ids are written as a list, the two forms are not to be combined
    if (vendor.idsAsItems) delete params['content_ids'];
  }
  return { name: own, params: vendor.derive?.(params) ?? params, eventId };
}
