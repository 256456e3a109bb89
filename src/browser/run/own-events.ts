/** Events and conversions that an advertiser has created at a vendor: `data-x-events="Purchase=tw-abc12-def34"`. */
import { EVENTS } from '../../core/events.ts';
import { OWN_AND } from '../../core/unified-names.ts';
import type { VendorSender } from '../../core/vendor.ts';
import type { RunEnv } from '../runner.ts';

type Report = RunEnv['report'];

/**
 * Adds them to what the vendor's file maps: as names of events, or as labels beside these. What is malformed is said,
 * and left out. An event may have several: one per tag, or one per conversion.
 * @param tags - of the page; an id that belongs to another one is left out
 */
export function withOwnEvents(
  sender: VendorSender,
  text: string | undefined,
  report: Report,
  tags: readonly string[] = [],
): VendorSender {
  const { events, labels, ownEvents } = sender;
  const rule = ownEvents ?? labels;
  const pairs = (text ?? '').split(/[\s,]+/).filter(Boolean);
  if (pairs.length === 0) return sender;
  if (!rule) {
    report('no-ids', sender.id);
    return sender;
  }
  // page views are the gate's to tell, also where they have a name
  const isTaken = (name: string): boolean =>
    labels ? name === 'PageView' : Object.hasOwn(events, name);
  const idsOf: Record<string, string[]> = {};
  for (const pair of pairs) {
    const [name = '', id = ''] = pair.split('=');
    const tag = sender.tagOf?.(id);
    const isOpen = EVENTS.includes(name) && !isTaken(name);
    if (!isOpen || !rule.id.test(id)) report('own-event', sender.id, pair, rule.example);
    else if (tag !== undefined && !tags.includes(tag)) report('tag', tag, sender.id);
    else (idsOf[name] ??= []).push(id);
  }
  const names = Object.fromEntries(
    Object.entries(idsOf).map(([name, ids]) => [name, labels ? labels.name : ids.join(OWN_AND)]),
  );
  return {
    ...sender,
    // what has a name there keeps it
    events: { ...names, ...events },
    ...(labels && { labels: { ...labels, of: idsOf } }),
  };
}

/** Says, once, that a vendor gets no events for want of ids. Where some have one, the others lack it on purpose. */
export function sayNoOwnEvents({ id, ownEvents, events }: VendorSender, report: Report): void {
  const has = Object.values(events).some((own) => ownEvents?.id.test(own.split(OWN_AND)[0] ?? ''));
  if (ownEvents && !has) report('no-own-events', id, ownEvents.example);
}

/** Whether the vendor can know an event that the page's own call names. What it cannot know is said. */
export function hasKnownName(sender: VendorSender, name: string, report: Report): boolean {
  const { id, ownEvents, events } = sender;
  const isKnown = !ownEvents || name === events['PageView'] || ownEvents.id.test(name);
  if (!isKnown) report('event-id', id, name.slice(0, 40), ownEvents.example);
  return isKnown;
}
