/** The way of one item to one vendor, step by step: checked, cut down, claimed, written. */
import { createChecks } from './check-event.ts';
import { deliver } from './deliver.ts';
import { inTime } from './in-time.ts';
import { landingFor } from './landing-for.ts';
import { createMinimizer } from './minimize.ts';
import { createPersonSender } from './send-person.ts';
import { senderOf } from './sender-of.ts';
import { mayBeElsewhere, toKey } from './sent-keys.ts';
import { sayWrong } from './say-wrong.ts';
import { pageOf } from './views.ts';
import { createViewOnLoad } from './view-on-load.ts';
import { createWriter } from './write-event.ts';
import type { Item, Outlet } from '../runner.ts';
import type { Callbacks } from './callbacks.ts';
import type { NameCheck } from './name-check.ts';
import type { Wait } from './line.ts';
import type { Read } from './read-item.ts';
import type { SenderEnv } from './sender.ts';
import type { ShowEvent } from './show-event.ts';
import type { Views } from './views.ts';
import type { Ready } from './write-event.ts';

/** After that nobody waits for other tabs any more: what comes later for this vendor waits as well. */
const CLAIM_MS = 2000;

export interface PassEnv extends SenderEnv {
  readonly show: ShowEvent;
  readonly views: Views;
  readonly callbacks: Callbacks;
  readonly read: (outlet: Outlet, item: Item) => Read | undefined;
  /** It goes to nobody, and why. */
  readonly drop: (outlet: Outlet, item: Item, read: Read, reason: string) => void;
  /** Whether the name of an event tells what must not be told. */
  readonly isTelling: NameCheck;
}

/** @returns what it waits for, where it has to */
type Step = (outlet: Outlet, item: Item, ready: readonly string[]) => Wait | undefined;

export interface Pass {
  /** Hands over what must be there before an item: contact data that stands in it. */
  readonly before: Step;
  /** Sends an item to the tags that are granted. */
  readonly send: Step;
}

export function createPass(env: PassEnv): Pass {
  const { keys, views, show, read, drop, callbacks, sensitive } = env;
  const checks = createChecks(env);
  const write = createWriter(env);
  const sendPerson = createPersonSender(env);
  const minimizer = createMinimizer(env);
  const prepared = new Set<Outlet>();
  const viewOnLoad = createViewOnLoad();
  /** Vendors that the page has asked to leave its visitors alone. */
  const limited = new Set<Outlet>();

  /** What comes before an event: the page view of its page, and what the vendor wants to know first. */
  const prepare = (outlet: Outlet, { href }: Item, ready: readonly string[]): void => {
    if (!views.hasSeen(outlet, href)) pass(outlet, views.make(outlet, href), ready);
    if (prepared.has(outlet)) return;
    prepared.add(outlet);
    const first = senderOf(outlet).prepare?.(
      pageOf(location.href, sensitive, landingFor(outlet.vendor.id, env.consent.choiceFor)),
    );
    if (first) deliver(outlet, first);
  };
  /** Once, also where another tab sends the same at the same time. */
  const claim = (outlet: Outlet, item: Item, ready: Ready): Wait => {
    const { key, read: found } = ready;
    let isOurs = true;
    const coming = keys.claim(key);
    const stop = (reason: string): void => {
      // it was not sent: when it is told again, it is the first
      void coming.then((isFirst) => isFirst && keys.release(key));
      drop(outlet, item, found, reason);
    };
    return {
      until: inTime(coming, CLAIM_MS).then(
        (answer) => void (isOurs = answer),
        () => {}, // as where nothing can be stored
      ),
      next(isHurried) {
        const granted = outlet.granted();
        const left = ready.to.filter((tag) => granted.includes(tag));
        if (!isHurried && !isOurs) return drop(outlet, item, found, 'duplicate');
        if (left.length === 0) return stop('denied');
        // what was sent meanwhile may have stopped it
        const allowed = checks.rules(outlet, item, found, left);
        if (typeof allowed === 'string') return stop(allowed);
        keys.sent.add(key);
        return write(outlet, item, { ...ready, to: allowed });
      },
    };
  };
  const pass: Step = (outlet, given, ready) => {
    const item = views.renew(outlet, given);
    const found = read(outlet, item);
    if (!found) {
      callbacks.call(item);
      return void show.ignored(outlet, item);
    }
    const why = sensitive.of(item, found);
    const isStopped = why !== undefined && sensitive.isDropping();
    if (found.person)
      return isStopped || limited.has(outlet) ? undefined : sendPerson(outlet, item, found, ready);
    // it went before
    if (found.limit && !found.event.name) return undefined;
    // a call that is no event leaves no trace
    const stop = (reason: string): undefined => {
      if (found.event.name) drop(outlet, item, found, reason);
      else callbacks.call(item);
    };
    const to = checks.tags(item, found, ready);
    if (typeof to === 'string') return stop(to);
    const { name, eventId } = found.event;
    const isView = views.isView(outlet, found.event);
    if (isView && !views.isNew(outlet, item)) return stop('duplicate');
    if (name && (isStopped || env.isTelling(outlet, name)))
      return void drop(outlet, item, { ...found, why }, 'sensitive');
    const fate = isView && senderOf(outlet).isViewOnLoad && viewOnLoad(outlet, item.href);
    if (fate === 'gone') return stop('expired');
    if (name) prepare(outlet, item, ready);
    const key = eventId ? toKey(outlet.vendor.id, name, eventId) : '';
    if (key && keys.sent.has(key)) return stop('duplicate');
    const allowed = checks.rules(outlet, item, found, to);
    if (typeof allowed === 'string') return stop(allowed);
    const cut = minimizer.cut(outlet, found, allowed, why !== undefined);
    const fault = checks.fault(outlet, found.event, cut.event, why !== undefined);
    if (fault) return stop(fault);
    if (!item.unified) sayWrong(outlet, found.event, cut.removed, env.report);
    const all = { read: { ...found, why, isTold: fate === 'told' }, to: allowed, cut, key };
    if (key && mayBeElsewhere(String(eventId))) return claim(outlet, item, all);
    if (key) keys.sent.add(key);
    return void write(outlet, item, all);
  };
  return {
    before(outlet, item, ready) {
      const found = read(outlet, item);
      // however long it has waited
      if (found?.limit && ready.length > 0) {
        deliver(outlet, found.limit);
        if (senderOf(outlet).isLimitLast) limited.add(outlet);
      }
      if (found && sensitive.of(item, found) && sensitive.isDropping()) return undefined;
      const person = found && !limited.has(outlet) && minimizer.personOf(outlet, found, ready);
      return person ? sendPerson(outlet, item, { ...found, person }, ready) : undefined;
    },
    send: pass,
  };
}
