/** Unified events to a vendor's own names, driven by the vendor's file. */
import { EVENT_PARAMS, ITEM_FIELDS } from './events.ts';
import { entryOf, isRecord } from './is-record.ts';
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
  const own = entryOf(vendor.events, name);
  if (own === undefined) return undefined;
  const [list = '', fields = ''] = vendor.items ?? [];
  const known = vendor.params.split(' ');
  const names = fields.split(' ');
  const ids: unknown = unified['content_ids'];
  const params: Record<string, unknown> = {};
  const told: Record<string, unknown> = {
    ...countOf(vendor, own, contents ?? ids),
    ...idsOf(vendor, contents),
    ...unified,
  };
  if (Array.isArray(told['content_ids'])) told['content_ids'] = told['content_ids'].map(asText);
  for (const [key, value] of Object.entries(told)) {
    const to = entryOf(vendor.rename, key) ?? key;
    if (!EVENT_PARAMS.includes(key) || known.includes(to)) params[to] = value;
  }
  const items = Array.isArray(contents)
    ? contents.filter(isRecord)
    : vendor.idsAsItems && Array.isArray(ids) && ids.map((id: unknown) => ({ id }));
  if (items && known.includes(list)) {
    params[list] = items.map((item) =>
      Object.fromEntries(
        Object.entries(item).flatMap(([key, value]) => {
          const field = ITEM_FIELDS.indexOf(key);
          const to = field < 0 ? key : names[field];
          return to === undefined || to === '-'
            ? []
            : [[to, field === 0 ? asText(value) : value] as const];
        }),
      ),
    );
    // where ids are written as a list, the two forms are not to be combined
    if (vendor.idsAsItems) delete params['content_ids'];
  }
  return { name: own, params: vendor.derive?.(params, own) ?? params, eventId };
}

/** Of products, the ids alone, for a vendor that takes no list of products. */
const idsOf = (vendor: VendorSender, contents: unknown): Params =>
  vendor.items || !Array.isArray(contents)
    ? {}
    : { content_ids: contents.filter(isRecord).flatMap(({ id }) => id ?? []) };

/** How many items there are, for a vendor that wants to know with this event. */
function countOf(
  { isCounted, rename, only, params }: VendorSender,
  own: string,
  list: unknown,
): Params {
  const to = rename['num_items'] ?? 'num_items';
  const allowed = entryOf(only, own) ?? params;
  if (!isCounted || !Array.isArray(list) || !allowed?.split(' ').includes(to)) return {};
  const quantities = list.map((item: unknown) => Number((isRecord(item) && item['quantity']) || 1));
  return { num_items: quantities.reduce((sum, quantity) => sum + quantity, 0) };
}

/** Catalogues know products by text; a page may have numbers. */
const asText = (id: unknown): unknown => (typeof id === 'number' ? String(id) : id);
