/** The calls that one event becomes: mostly one; one per tag, per id or per label where a vendor wants it so. */
import { entryOf } from '../../core/is-record.ts';
import { OWN_AND } from '../../core/unified-names.ts';
import type { VendorEvent } from '../../core/events.ts';
import type { Call, VendorSender } from '../../core/vendor.ts';

/**
 * @param write - writes the event as the vendor's call
 * @param to - the tags that it goes to
 * @param named - how many tags it would go to by itself
 * @param unified - its unified name; absent: a call of the page's own, which stays one call
 */
export function callsOf(
  sender: VendorSender,
  write: (event: VendorEvent, tag?: string) => Call,
  event: VendorEvent,
  to: readonly string[],
  named: number = to.length,
  unified?: string,
): readonly Call[] {
  const { name } = event;
  if (name && name === sender.eachTag) return to.map((tag) => write(event, tag));
  if (!sender.ownEvents)
    return [
      ...byName(sender, event, to, unified).map(([own, tags]) =>
        write(tags.length < named ? routed(own, sender.route, tags) : own),
      ),
      ...labelled(sender, event, to, unified),
    ];
  return name
    .split(OWN_AND)
    .filter((own) => to.includes(sender.tagOf?.(own) ?? to[0] ?? ''))
    .map((own) => write({ ...event, name: own }));
}

/** The event for some of the tags that it names, or would go to. `AW-1/label` stays with its label. */
function routed(event: VendorEvent, route: string | undefined, to: readonly string[]): VendorEvent {
  if (route === undefined) return event;
  const left = routeOf(event, route).filter((each) => to.includes(each.replace(/\/.*/, '')));
  return { ...event, params: { ...event.params, [route]: left.length > 0 ? left : to } };
}

/** The tags that the event names itself. */
const routeOf = ({ params }: VendorEvent, route = ''): readonly string[] =>
  [params[route] ?? []].flat().map(String);

/** The event under each name that it has for its tags, and these; tags that it does not name itself get none. */
function byName(
  { nameFor, route }: VendorSender,
  event: VendorEvent,
  to: readonly string[],
  unified?: string,
): readonly (readonly [VendorEvent, readonly string[]])[] {
  if (!nameFor || unified === undefined) return [[event, to]];
  const told = routeOf(event, route).map((each) => each.replace(/\/.*/, ''));
  const wanted = told.length > 0 ? to.filter((tag) => told.includes(tag)) : to;
  const names = [...new Set(wanted.map((tag) => nameFor(event.name, tag)))];
  return names.map((name) => [
    { ...event, name },
    wanted.filter((tag) => nameFor(event.name, tag) === name),
  ]);
}

/** The conversion that an event is as well, where the advertiser has given it labels. */
function labelled(
  { labels, route = '', send, tagOf }: VendorSender,
  { name, params, eventId }: VendorEvent,
  to: readonly string[],
  unified = '',
): readonly Call[] {
  const all = entryOf(labels?.of, unified) ?? [];
  const left = all.filter((label) => to.includes(tagOf?.(label) ?? ''));
  // what is nothing else is written already
  if (!labels || left.length === 0 || name === labels.name) return [];
  const kept = labels.params.split(' ').flatMap((key) => {
    const value = params[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return [
    send({ name: labels.name, params: { ...Object.fromEntries(kept), [route]: left }, eventId }),
  ];
}
