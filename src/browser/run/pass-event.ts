/** The way of one item to one vendor, step by step: checked, cut down, claimed, written. */
import { cutEvent } from '../../minimize/cut-event.ts';
import { createChecks } from './check-event.ts';
import { deliver } from './deliver.ts';
import { createPersonSender } from './send-person.ts';
import { senderOf } from './sender-of.ts';
import { mayBeElsewhere, toKey } from './sent-keys.ts';
import { pageOf } from './views.ts';
import { createViewOnLoad } from './view-on-load.ts';
import { createWriter } from './write-event.ts';
import type { MinimizedEvent } from '../../minimize/cut-event.ts';
import type { Item, Outlet } from '../runner.ts';
import type { Wait } from './line.ts';
import type { Read } from './read-item.ts';
import type { SenderEnv } from './sender.ts';
import type { ShowEvent } from './show-event.ts';
import type { Views } from './views.ts';

export interface PassEnv extends SenderEnv {
  readonly show: ShowEvent;
  readonly views: Views;
  readonly read: (outlet: Outlet, item: Item) => Read | undefined;
  /** It goes to nobody, and why. */
  readonly drop: (outlet: Outlet, item: Item, read: Read, reason: string) => void;
}

/** Sends an item to the tags that are granted. @returns what it waits for, where it has to */
export type Pass = (outlet: Outlet, item: Item, ready: readonly string[]) => Wait | undefined;

export function createPass(env: PassEnv): Pass {
  const { keys, views, show, read, drop } = env;
  const checks = createChecks(env);
  const write = createWriter(env, show);
  const sendPerson = createPersonSender(env);
  const keep = env.options['keep-params'].split(' ');
  const prepared = new Set<Outlet>();
  const viewOnLoad = createViewOnLoad();

  /** What comes before an event: the page view of its page, and what the vendor wants to know first. */
  const prepare = (outlet: Outlet, { href }: Item, ready: readonly string[]): void => {
    if (!views.hasSeen(outlet, href)) pass(outlet, views.make(outlet, href), ready);
    if (prepared.has(outlet)) return;
    prepared.add(outlet);
    const first = senderOf(outlet).prepare?.(pageOf(location.href));
    if (first) deliver(outlet, first);
  };
  /** Once, also where another tab sends the same at the same time. */
  const claim = (
    key: string,
    outlet: Outlet,
    item: Item,
    found: Read,
    to: readonly string[],
    cut: MinimizedEvent,
  ): Wait => {
    let isOurs = true;
    return {
      until: keys.claim(key).then((answer) => void (isOurs = answer)),
      next(isHurried) {
        const granted = outlet.granted();
        const left = to.filter((tag) => granted.includes(tag));
        if (!isHurried && !isOurs) return drop(outlet, item, found, 'duplicate');
        if (left.length === 0) return drop(outlet, item, found, 'denied');
        // what was sent meanwhile may have stopped it
        const allowed = checks.rules(outlet, item, found, left);
        if (typeof allowed === 'string') return drop(outlet, item, found, allowed);
        keys.sent.add(key);
        return write(outlet, item, found, allowed, cut);
      },
    };
  };
  const pass: Pass = (outlet, item, ready) => {
    const found = read(outlet, item);
    if (!found) return void show.ignored(outlet, item);
    if (found.person) return sendPerson(outlet, found, ready);
    const stop = (reason: string): undefined => void drop(outlet, item, found, reason);
    const to = checks.tags(item, found, ready);
    if (typeof to === 'string') return stop(to);
    const { name, eventId } = found.event;
    const isView = views.isView(outlet, found.event);
    if (isView && !views.isNew(outlet, item)) return stop('duplicate');
    const fate = isView && senderOf(outlet).isViewOnLoad && viewOnLoad(outlet, item.href);
    if (fate === 'gone') return stop('expired');
    if (name) prepare(outlet, item, ready);
    const key = eventId ? toKey(outlet.vendor.id, name, eventId) : '';
    if (key && keys.sent.has(key)) return stop('duplicate');
    const allowed = checks.rules(outlet, item, found, to);
    if (typeof allowed === 'string') return stop(allowed);
    const cut = cutEvent(found.event, senderOf(outlet), keep);
    const fault = checks.fault(outlet, found.event, cut.event);
    if (fault) return stop(fault);
    if (key && mayBeElsewhere(String(eventId)))
      return claim(key, outlet, item, found, allowed, cut);
    if (key) keys.sent.add(key);
    return void write(outlet, item, { ...found, isTold: fate === 'told' }, allowed, cut);
  };
  return pass;
}
