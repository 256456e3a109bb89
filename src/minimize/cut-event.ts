/** Cuts an event down to what its vendor needs, by the vendor's own file, and says what was removed and why. */
import { isRecord, readField } from '../core/is-record.ts';
import { hasType, typeOf } from '../core/param-types.ts';
import type { ParamType, Params } from '../core/param-types.ts';
import type { VendorEvent } from '../core/events.ts';
import type { VendorSender } from '../core/vendor.ts';
import { cleanUrl } from './clean-url.ts';
import { findLeak } from './find-leak.ts';
import type { RemovalReason } from './find-leak.ts';

export interface Removal {
  /** `value`, `contents[0].price`; `eventId` for the deduplication key, `name` for the name of the event. */
  readonly path: string;
  readonly reason: RemovalReason;
}

export interface MinimizedEvent {
  readonly event: VendorEvent;
  readonly removed: readonly Removal[];
}

/** More entries than any cart has; the rest of a list is removed. GA4 takes 200. */
const MAX_ITEMS = 200;

/** As `minimizeEvent`, for whoever has the vendor's file. Without one nothing may leave. */
export function cutEvent(
  { name, params, eventId }: VendorEvent,
  vendor: VendorSender | undefined,
  keep: readonly string[] = [],
): MinimizedEvent {
  const removed: Removal[] = [];
  const [list = '', ...fields] = vendor?.items ?? [];
  const only = Object.hasOwn(vendor?.only ?? {}, name) ? vendor?.only[name] : undefined;
  const allowed = (only ?? vendor?.params ?? '').split(' ');
  const inItems = fields.join(' ').split(' ');

  const kindOf = (key: string): ParamType => vendor?.types?.[key] ?? typeOf(key);

  const cutRecord = (record: unknown, names: readonly string[], prefix: string): Params => {
    const kept: Record<string, unknown> = {};
    for (const key of keysOf(record)) {
      const value = readField(Object(record) as object, key);
      if (value === undefined) continue;
      const path = prefix + key;
      const reason = names.includes(key)
        ? faultOf(value, hasType(kindOf(key), value), kindOf(key) === 'url')
        : keep.includes(key)
          ? faultOf(value, Object(value) !== value)
          : 'not-allowed';
      if (reason) removed.push({ path: path.slice(0, 99), reason });
      else kept[key] = cutValue(value, key, path);
    }
    return kept;
  };
  const cutValue = (value: unknown, key: string, path: string): unknown => {
    if (key === list && Array.isArray(value)) {
      if (value.length > MAX_ITEMS)
        removed.push({ path: `${path}[${MAX_ITEMS}]`, reason: 'too-long' });
      return value.slice(0, MAX_ITEMS).map((item: unknown, index) => {
        // a list of ids: each was looked at for what must not leave
        if (kindOf(key) === 'products' && hasType('id', item)) return item;
        if (!isRecord(item)) removed.push({ path: `${path}[${index}]`, reason: 'wrong-type' });
        return cutRecord(item, inItems, `${path}[${index}].`);
      });
    }
    if (Array.isArray(value)) return [...(value as unknown[])];
    if (kindOf(key) !== 'url') return value;
    const cleaned = cleanUrl(String(value));
    const isSame = URL.canParse(String(value)) && new URL(String(value)).href === cleaned;
    if (cleaned !== value && !isSame) removed.push({ path, reason: 'query' });
    return cleaned;
  };

  const cut = cutRecord(params, allowed, '');
  const leak = findLeak([eventId].join()); // a number where the page has given one
  if (leak) removed.push({ path: 'eventId', reason: leak });
  const nameLeak = findLeak(name);
  if (nameLeak) removed.push({ path: 'name', reason: nameLeak });
  return {
    event: { name: nameLeak ? '' : name, params: cut, eventId: leak ? undefined : eventId },
    removed,
  };
}

/** Why a value must not leave. Entries of lists and addresses are looked at on their own. */
function faultOf(value: unknown, fits: boolean, isUrl = false): RemovalReason | undefined {
  if (!fits) return 'wrong-type';
  const texts = isUrl ? [] : [value].flat().filter((text) => Object(text) !== text);
  return texts.map((text) => findLeak(String(text))).find(Boolean);
}

/** The names of the fields; none of what is no record, or cannot be looked at. */
function keysOf(record: unknown): string[] {
  try {
    return isRecord(record) ? Object.keys(record) : [];
  } catch {
    return [];
  }
}
