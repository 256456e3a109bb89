/** First step of sending: what an item tells a vendor, and how it is written again. */
import { checkEvent } from '../../core/events.ts';
import { entryOf, isRecord } from '../../core/is-record.ts';
import { mapEvent } from '../../core/map-event.ts';
import { sayNoOwnEvents } from './own-events.ts';
import { createOwnReader } from './read-own.ts';
import { senderOf } from './sender-of.ts';
import type { VendorEvent } from '../../core/events.ts';
import type { Params } from '../../core/param-types.ts';
import type { Person } from '../../core/person.ts';
import type { Call, VendorSender } from '../../core/vendor.ts';
import type { Item, Outlet, RunEnv, Unified } from '../runner.ts';
import type { Retarget } from '../retarget-env.ts';

/** An item, read. */
export interface Read {
  /** Under the vendor's own names; no name: a call that is no event. */
  readonly event: VendorEvent;
  /** Unified names that it may have; none: a conversion that only the vendor has a name for. */
  readonly names: readonly string[];
  /** As the page told them. */
  readonly told: Params;
  /** Tags that it names; empty: all. */
  readonly tags: readonly string[];
  readonly write: (event: VendorEvent, tag?: string) => Call;
  /** The vendor hears of it by itself, when its tag is announced. */
  readonly isTold?: boolean;
  /** What it asks the vendor to do less with, as a call to be made before. */
  readonly limit?: Call | undefined;
  /** Contact data, in clear: it goes nowhere but into a hash. */
  readonly person?: Person;
  /** What the page says about its being sensitive; no vendor gets it. */
  readonly mark?: unknown;
  /** What makes it sensitive, in a word; absent where nothing does. */
  readonly why?: string | undefined;
}

const NO_EVENT: Pick<Read, 'event' | 'names' | 'told'> = {
  event: { name: '', params: {} },
  names: [],
  told: {},
};

/** @returns reads; `undefined` for what no vendor is to hear */
export function createReader(
  { report }: Pick<RunEnv, 'report'>,
  retarget: Retarget | undefined,
): (outlet: Outlet, item: Item) => Read | undefined {
  const readUnified = (sender: VendorSender, unified: Unified): Read | undefined => {
    const name = String(unified.name);
    const { sensitive: mark, ...params } = isRecord(unified.params) ? unified.params : {};
    if (name === '') {
      if (!retarget?.isIdentifying) report('matching');
      return retarget?.isIdentifying
        ? { ...NO_EVENT, tags: [], write: sender.send, person: params }
        : undefined;
    }
    const isCustom = retarget?.customs.has(name) ?? false;
    if (isCustom && !sender.custom) return undefined;
    // a custom event is checked like one that needs nothing
    const like = isCustom ? 'PageView' : name;
    const kept = checkEvent(like, params, (sentence) =>
      report('event', sentence.replace(like, name)),
    );
    const mapping = isCustom ? { ...sender, events: { [name]: name } } : sender;
    const event = kept && mapEvent(mapping, name, kept, String(unified.eventId));
    if (kept && !event) sayNoOwnEvents(sender, report);
    if (!event) return undefined;
    const landing = sender.attach && retarget?.landing();
    // an event without parameters takes none of these either
    const more = landing && entryOf(sender.only, event.name) !== '' && sender.attach?.(landing);
    // what is nothing but a conversion there goes to its labels
    const labels =
      sender.labels?.name === event.name ? (entryOf(sender.labels.of, name) ?? []) : [];
    const route = sender.route !== undefined && labels.length > 0 && { [sender.route]: labels };
    return {
      event: { ...event, params: { ...event.params, ...more, ...route } },
      names: [name],
      mark,
      told: kept,
      tags: [...new Set(labels.flatMap((label) => sender.tagOf?.(label) ?? []))],
      write: (isCustom && sender.custom) || sender.send,
    };
  };

  const readOwn = createOwnReader(report, retarget);
  return (outlet, item) =>
    item.unified ? readUnified(senderOf(outlet), item.unified) : readOwn(outlet, item);
}
