/** A page's own call to a vendor's global, read as an event, driven by the vendor's file. */
import { entryOf, isRecord } from './is-record.ts';
import type { VendorEvent } from './events.ts';
import type { Params } from './param-types.ts';
import type { EntryRules, VendorSender } from './vendor.ts';

export interface PageCall {
  readonly event: VendorEvent;
  /** Tags that the call names; empty: all of the page's. */
  readonly tags: readonly string[];
  /** Writes the call again around a minimized event. */
  readonly rebuild: (event: VendorEvent, tag?: string) => readonly unknown[];
}

/** Reads `[method, ...args]`. Pure, never throws. @returns `undefined` for a call that carries no event */
export function readCall(vendor: VendorSender, args: readonly unknown[]): PageCall | undefined {
  const [first] = args;
  if (vendor.entries) return readEntries(vendor, vendor.entries, args.flat());
  if (vendor.objects === true && isRecord(first) && typeof first['event'] === 'string')
    return readObject(first, first['event']);
  if (vendor.aliases && isRecord(first)) return readAliases(vendor, vendor.aliases, first);
  const method = typeof first === 'string' ? first : '';
  const shape = entryOf(vendor.calls, method);
  if (shape === undefined) return undefined;
  if (typeof shape === 'string') {
    return {
      event: { name: shape, params: recordAt(args, args.length - 1) },
      tags: [],
      rebuild: (event, tag) => vendor.send(event, tag),
    };
  }
  const [nameAt, paramsAt, optionsAt = -1, tagAt = -1] = shape;
  const params = recordAt(args, paramsAt);
  if (vendor.nameKey !== undefined) return readNameless(vendor, vendor.nameKey, params);
  const end = Math.max(paramsAt, optionsAt) + 1;
  const name = args[nameAt];
  if (typeof name !== 'string') return undefined;
  const { nameless, canonical = (own: string) => own } = vendor;
  const counted = canonical(name);
  const eventId = (vendor.idIn === 'params' ? params : recordAt(args, optionsAt))[vendor.idKey];
  return {
    event: {
      name: counted || nameless || '',
      params,
      eventId: typeof eventId === 'string' ? eventId : undefined,
    },
    // `AW-1/label` is a conversion of the tag `AW-1`
    tags: [args[tagAt] ?? params[vendor.route ?? ''] ?? []]
      .flat()
      .flatMap((tag) => (typeof tag === 'string' ? tag.replace(/\/.*/, '') : [])),
    rebuild: (event) => [
      ...args.slice(0, end).map((arg, index) => {
        // as the page has written it, unless it must not leave
        if (index === nameAt)
          return event.name && (name && event.name !== counted ? event.name : name);
        if (index === paramsAt) return event.params;
        return index === optionsAt ? { [vendor.idKey]: event.eventId } : arg;
      }),
      // what the page wants to do afterwards
      ...args.slice(end, end + 1).filter((arg) => typeof arg === 'function'),
    ],
  };
}

/** A call whose event is named by one of its parameters; one without a name is a page view. */
function readNameless(vendor: VendorSender, key: string, params: Params): PageCall {
  const { [key]: name = vendor.events['PageView'], ...rest } = params;
  const eventId = rest[vendor.idKey];
  return {
    event: {
      name: String(name),
      params: rest,
      eventId: typeof eventId === 'string' ? eventId : undefined,
    },
    tags: [],
    rebuild: (event) => vendor.send(event),
  };
}

const recordAt = (args: readonly unknown[], index: number): Params => {
  const arg = args[index];
  return isRecord(arg) ? arg : {};
};

/** `{event, ecommerce}` of a data layer. What else stands in it is for other readers of the layer, and stays here. */
const readObject = ({ ecommerce }: Params, name: string): PageCall => ({
  event: { name, params: isRecord(ecommerce) ? ecommerce : {} },
  tags: [],
  rebuild: (event) => [{ event: event.name, ecommerce: event.params }],
});

/** An object under older names; it is written again under those of today. */
function readAliases(
  vendor: VendorSender,
  [nameAlias, aliases]: NonNullable<VendorSender['aliases']>,
  { [nameAlias]: name, ...told }: Params,
): PageCall | undefined {
  if (typeof name !== 'string') return undefined;
  const params = Object.fromEntries(
    Object.entries(told).map(([key, value]) => [entryOf(aliases, key) ?? key, value]),
  );
  return {
    event: { name: name || vendor.nameless || '', params },
    tags: [],
    rebuild: (event) => vendor.send(event),
  };
}

/** Objects of which the last tells something; what the others set may go with it, or shows as removed. */
function readEntries(
  vendor: VendorSender,
  { nameIn, account: [accountName, accountField], settings, isSetting }: EntryRules,
  args: readonly unknown[],
): PageCall | undefined {
  const told = args.at(-1);
  const name = isRecord(told) ? told[nameIn] : undefined;
  if (!isRecord(told) || typeof name !== 'string' || isSetting.test(name)) return undefined;
  const params: Params = Object.fromEntries(Object.entries(told).filter(([key]) => key !== nameIn));
  const tags: string[] = [];
  const kept: Params[] = [];
  const lost: Record<string, unknown> = {};
  for (const entry of args.slice(0, -1).filter(isRecord)) {
    const what = String(entry[nameIn]);
    const [field = '', fits] = entryOf(settings, what) ?? [];
    if (what === accountName) tags.push(...[entry[accountField]].flat().map(String));
    else if (fits?.test(String(entry[field])))
      kept.push({ [nameIn]: what, [field]: String(entry[field]) });
    else lost[what] = entry;
  }
  const eventId = params[vendor.idKey];
  return {
    event: {
      name,
      params: { ...params, ...lost },
      eventId: /^(string|number)$/.test(typeof eventId) ? String(eventId) : undefined,
    },
    tags,
    rebuild: (event) => [...kept, { [nameIn]: event.name, ...event.params }],
  };
}
