/** The calls that one event becomes: mostly one; one per tag or per id where a vendor wants it so. */
import { OWN_AND } from './own-events.ts';
import type { VendorEvent } from '../../core/events.ts';
import type { Call, VendorSender } from '../../core/vendor.ts';

/**
 * @param write - writes the event as the vendor's call
 * @param to - the tags that it goes to
 * @param named - how many tags it would go to by itself
 */
export function callsOf(
  sender: VendorSender,
  write: (event: VendorEvent, tag?: string) => Call,
  event: VendorEvent,
  to: readonly string[],
  named: number = to.length,
): readonly Call[] {
  const { name } = event;
  if (name && name === sender.eachTag) return to.map((tag) => write(event, tag));
  if (!sender.ownEvents)
    return [write(to.length < named ? routed(event, sender.route, to) : event)];
  return name
    .split(OWN_AND)
    .filter((own) => to.includes(sender.tagOf?.(own) ?? to[0] ?? ''))
    .map((own) => write({ ...event, name: own }));
}

/** The event for some of the tags that it names, or would go to. `AW-1/label` stays with its label. */
function routed(event: VendorEvent, route: string | undefined, to: readonly string[]): VendorEvent {
  if (route === undefined) return event;
  const told = [event.params[route] ?? []].flat().map(String);
  const left = told.filter((each) => to.includes(each.replace(/\/.*/, '')));
  return { ...event, params: { ...event.params, [route]: left.length > 0 ? left : to } };
}
