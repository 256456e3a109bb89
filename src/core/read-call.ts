/** A page's own call to a vendor's global, read as an event, driven by the vendor's file. */
import { isRecord } from './is-record.ts';
import type { VendorEvent } from './events.ts';
import type { Params } from './param-types.ts';
import type { VendorSender } from './vendor.ts';

export interface PageCall {
  readonly event: VendorEvent;
  /** Tags that the call names; empty: all of the page's. */
  readonly tags: readonly string[];
  /** Writes the call again around a minimized event. */
  readonly rebuild: (event: VendorEvent) => readonly unknown[];
}

/** Reads `[method, ...args]`. Pure, never throws. @returns `undefined` for a call that carries no event */
export function readCall(vendor: VendorSender, args: readonly unknown[]): PageCall | undefined {
  const [first] = args;
  if (vendor.objects === true && isRecord(first) && typeof first['event'] === 'string')
    return readObject(first, first['event']);
  const method = typeof first === 'string' ? first : '';
  const shape = Object.hasOwn(vendor.calls, method) ? vendor.calls[method] : undefined;
  if (shape === undefined) return undefined;
  if (typeof shape === 'string') {
    return {
      event: { name: shape, params: recordAt(args, args.length - 1) },
      tags: [],
      rebuild: (event) => vendor.send(event),
    };
  }
  const [nameAt, paramsAt, optionsAt = -1, tagAt = -1] = shape;
  const name = args[nameAt];
  if (typeof name !== 'string') return undefined;
  const params = recordAt(args, paramsAt);
  const eventId = (vendor.idIn === 'params' ? params : recordAt(args, optionsAt))[vendor.idKey];
  return {
    event: { name, params, eventId: typeof eventId === 'string' ? eventId : undefined },
    // `AW-1/label` is a conversion of the tag `AW-1`
    tags: [args[tagAt] ?? params[vendor.route ?? ''] ?? []]
      .flat()
      .flatMap((tag) => (typeof tag === 'string' ? tag.replace(/\/.*/, '') : [])),
    rebuild: (event) =>
      args.slice(0, Math.max(paramsAt, optionsAt) + 1).map((arg, index) => {
        if (index === nameAt) return event.name;
        if (index === paramsAt) return event.params;
        return index === optionsAt ? { [vendor.idKey]: event.eventId } : arg;
      }),
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
