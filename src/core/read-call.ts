/** A page's own call to a vendor's global, read as an event, driven by the vendor's file. */
import { entryOf, isRecord } from './is-record.ts';
import type { VendorEvent } from './events.ts';
import type { Params } from './param-types.ts';
import type { CallShape, EntryRules, VendorSender } from './vendor.ts';

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
  if (vendor.nameKey !== undefined)
    return readNameless(vendor, vendor.nameKey, params, callbackIn(shape, args));
  const end = Math.max(paramsAt, optionsAt) + 1;
  const name = args[nameAt];
  if (typeof name !== 'string') return undefined;
  const { nameless, canonical = (own: string) => own } = vendor;
  const counted = canonical(name);
  return {
    event: {
      name: counted || nameless || '',
      params,
      eventId: eventIdIn(vendor, vendor.idIn === 'params' ? params : recordAt(args, optionsAt)),
    },
    tags: tagsIn(vendor, args[tagAt] ?? params[vendor.route ?? ''] ?? []),
    rebuild: (event) => [
      ...args.slice(0, end).map((arg, index) => {
        // as the page has written it, unless it must not leave
        if (index === nameAt)
          return event.name && (name && event.name !== counted ? event.name : name);
        if (index === paramsAt) return event.params;
        return index === optionsAt ? { [vendor.idKey]: event.eventId } : arg;
      }),
      ...callbackIn(shape, args),
    ],
  };
}

/**
 * What the page wants to do afterwards, if anything: a function behind the parameters and options. Some write it where
 * these would stand.
 */
export function callbackIn(
  shape: CallShape,
  args: readonly unknown[],
): readonly [] | readonly [(...all: readonly unknown[]) => unknown] {
  if (typeof shape === 'string') return [];
  const [, paramsAt, optionsAt = -1] = shape;
  const found = args
    .slice(paramsAt, Math.max(paramsAt, optionsAt) + 2)
    .find((arg) => typeof arg === 'function');
  return found ? [found as (...all: readonly unknown[]) => unknown] : [];
}

/** The deduplication key under any of its names. A number counts as its digits: shops count their orders. */
function eventIdIn({ idKey, idAliases = '' }: VendorSender, record: Params): string | undefined {
  const found = [idKey, ...idAliases.split(' ')]
    .map((name) => entryOf(record, name))
    .find((value) => typeof value === 'string' || Number.isSafeInteger(value));
  return found === undefined ? undefined : String(found);
}

/** `AW-1/label` is a conversion of the tag `AW-1`. A word for all tags names none of them. */
function tagsIn({ everyTag }: VendorSender, given: unknown): readonly string[] {
  const named = [given].flat();
  if (everyTag !== undefined && named.includes(everyTag)) return [];
  return named.flatMap((tag) => (typeof tag === 'string' ? tag.replace(/\/.*/, '') : []));
}

/** A call whose event is named by one of its parameters; one without a name is a page view. */
function readNameless(
  vendor: VendorSender,
  key: string,
  params: Params,
  after: readonly unknown[],
): PageCall {
  const { [key]: name = vendor.events['PageView'], ...rest } = params;
  return {
    event: {
      name: String(name),
      params: rest,
      eventId: eventIdIn(vendor, rest),
    },
    tags: [],
    rebuild: (event) => [...vendor.send(event), ...after],
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
  return {
    event: { name, params: { ...params, ...lost }, eventId: eventIdIn(vendor, params) },
    tags,
    rebuild: (event) => [...kept, { [nameIn]: event.name, ...event.params }],
  };
}
