/** Events that an advertiser has created at a vendor: `data-x-events="Purchase=tw-abc12-def34"`. */
import { EVENTS } from '../../core/events.ts';
import type { VendorSender } from '../../core/vendor.ts';
import type { RunEnv } from '../runner.ts';

type Report = RunEnv['report'];

/** Between the ids of one event. No detector takes what it joins for a card or a telephone number. */
export const OWN_AND = '|';

/**
 * Adds them to what the vendor's file maps. What is malformed is said, and left out. An event may have several
 * ids: one per tag, or one per conversion.
 * @param tags - of the page; an id that belongs to another one is left out
 */
export function withOwnEvents(
  sender: VendorSender,
  text: string | undefined,
  report: Report,
  tags: readonly string[] = [],
): VendorSender {
  const { ownEvents } = sender;
  const pairs = (text ?? '').split(/[\s,]+/).filter(Boolean);
  if (!ownEvents || pairs.length === 0) return sender;
  const idsOf: Record<string, string> = {};
  for (const pair of pairs) {
    const [name = '', id = ''] = pair.split('=');
    const tag = sender.tagOf?.(id);
    const isOpen = EVENTS.includes(name) && !Object.hasOwn(sender.events, name);
    if (!isOpen || !ownEvents.id.test(id)) report('own-event', sender.id, pair, ownEvents.example);
    else if (tag !== undefined && !tags.includes(tag)) report('tag', tag, sender.id);
    else idsOf[name] = idsOf[name] === undefined ? id : `${idsOf[name]}${OWN_AND}${id}`;
  }
  return { ...sender, events: { ...sender.events, ...idsOf } };
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
