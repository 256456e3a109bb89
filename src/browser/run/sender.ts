/** Sends what the gate lets out: read, deduplicated, cut down to what the vendor needs, in the vendor's own call. */
import { checkEvent } from '../../core/events.ts';
import { isRecord } from '../../core/is-record.ts';
import { mapEvent } from '../../core/map-event.ts';
import { readCall } from '../../core/read-call.ts';
import { call } from '../../core/vendor.ts';
import { cleanUrl } from '../../minimize/clean-url.ts';
import { minimizeEvent } from '../../minimize/minimize-event.ts';
import { deliver } from './deliver.ts';
import { senderOf } from './sender-of.ts';
import { createShowEvent } from './show-event.ts';
import type { Call } from '../../core/vendor.ts';
import type { Item, Outlet, RunEnv, Runner } from '../runner.ts';
import type { Params } from '../../core/param-types.ts';
import type { VendorEvent } from '../../core/events.ts';
import type { Tell } from '../../core/inspect.ts';

const UNITS_MS: Readonly<Record<string, number>> = { s: 1e3, m: 6e4, h: 36e5 };

/** An item, read: what it tells the vendor, and how it is written again. */
interface Read {
  readonly event: VendorEvent;
  /** Tags that it names; empty: all. */
  readonly tags: readonly string[];
  readonly write: (event: VendorEvent) => Call;
}

export interface Sender extends Pick<Runner, 'send' | 'drop' | 'hold'> {
  /** Tells a vendor about the path that the page is on, unless it knows. */
  viewPage(outlet: Outlet): void;
}

export function createSender(
  { consent, options, log, tell, report }: RunEnv,
  sent: Set<string>,
  tellPanel?: Tell,
): Sender {
  const show = createShowEvent(tellPanel);
  const [, time = ''] = options['hold-limit'].split(' ');
  const holdMs = Number.parseInt(time, 10) * (UNITS_MS[time.slice(-1)] ?? 0);
  const lastPath = new Map<Outlet, string>();
  /** Paths whose page view waits. */
  const waitingPath = new Map<Outlet, string>();
  const viewIds = new Map<string, string>();
  const prepared = new Set<Outlet>();
  const keep = options['keep-params'].split(' ');

  const sayUndeclared = (outlet: Outlet, tag: string): void => report('tag', tag, outlet.vendor.id);

  /** @returns `undefined` for what no vendor is to hear */
  const read = (outlet: Outlet, { args, tag, unified }: Item): Read | undefined => {
    const sender = senderOf(outlet);
    if (unified) {
      const { params, eventId } = unified;
      const name = String(unified.name);
      const kept = checkEvent(name, isRecord(params) ? params : {}, (sentence) =>
        report('event', sentence),
      );
      const event = kept && mapEvent(sender, name, kept, String(eventId));
      return event && { event, tags: [], write: sender.send };
    }
    const found = readCall(sender, args);
    const named = [tag ?? found?.tags ?? [], args[1] ?? []]
      .flat()
      .find((each) => outlet.vendor.tagId.test(String(each)));
    if (named !== undefined && !outlet.tags.includes(String(named))) {
      sayUndeclared(outlet, String(named));
      return undefined;
    }
    if (found)
      return {
        ...found,
        tags: [tag ?? found.tags].flat(),
        write: (event) => call(...found.rebuild(event)),
      };
    const passes = sender.pass.split(' ').includes(String(args[0]));
    return passes
      ? { event: { name: '', params: {} }, tags: [], write: () => call(...args) }
      : undefined;
  };

  const isView = (outlet: Outlet, { name }: VendorEvent): boolean =>
    name === senderOf(outlet).events['PageView'];
  const dropEvent = (outlet: Outlet, item: Item, event: VendorEvent, reason: string): void => {
    show(outlet, item, event, { verdict: 'block', reason });
    const detail = { vendor: outlet.vendor.id, event: event.name, reason };
    log({ type: 'event-dropped', ...detail });
    tell('event-dropped', detail);
  };
  const pageOf = (href: string): Params => ({
    page_location: cleanUrl(href),
    page_referrer: cleanUrl(document.referrer),
  });

  /** A page view that nobody has told: what follows belongs to a page that the vendor has seen. */
  const viewOf = (outlet: Outlet, href: string): Item => {
    const { pathname } = new URL(href);
    const eventId = viewIds.get(pathname) ?? crypto.randomUUID?.() ?? '';
    viewIds.clear();
    viewIds.set(pathname, eventId);
    const params = senderOf(outlet).params.includes('page_location') ? pageOf(href) : {};
    return {
      args: [],
      tag: undefined,
      unified: { name: 'PageView', params, eventId },
      at: Date.now(),
      href,
    };
  };

  const send: Runner['send'] = (outlet, item, ready) => {
    const found = read(outlet, item);
    if (!found) return show.ignored(outlet, item);
    const { vendor } = outlet;
    const sender = senderOf(outlet);
    const { name, eventId } = found.event;
    const { pathname } = new URL(item.href);
    const to = found.tags.length > 0 ? ready.filter((tag) => found.tags.includes(tag)) : ready;
    const drop = (reason: string): void => dropEvent(outlet, item, found.event, reason);
    if (item.isHeld && Date.now() - item.at > holdMs) return drop('expired');
    if (to.length === 0) return drop('denied');
    if (isView(outlet, found.event)) {
      if (lastPath.get(outlet) === pathname) return drop('duplicate');
      lastPath.set(outlet, pathname);
    } else if (name && lastPath.get(outlet) !== pathname)
      send(outlet, viewOf(outlet, item.href), ready);
    if (name && !prepared.has(outlet)) {
      prepared.add(outlet);
      if (sender.prepare) deliver(outlet, sender.prepare(pageOf(location.href)));
    }
    // a short sum stands for the id, which may be an order number
    const key = eventId && toKey(`${vendor.id} ${name} ${eventId}`);
    if (key && sent.has(key)) return drop('duplicate');
    const { event, removed } = minimizeEvent(found.event, vendor.id, keep);
    const needed = name === sender.events['Purchase'] ? sender.purchase.split(' ') : [];
    const missing = needed.find(
      (param) => event.params[param] === undefined && !(param === sender.idKey && eventId),
    );
    if (name && !event.name) return drop('personal-name');
    if (missing !== undefined) {
      report('missing', vendor.id, name, missing);
      return drop(`missing-${missing}`);
    }
    const named = found.tags.length || outlet.tags.length;
    const route = to.length < named && sender.route;
    try {
      const written = found.write(
        route ? { ...event, params: { ...event.params, [route]: to } } : event,
      );
      const verdict = removed.length > 0 ? 'redact' : 'allow';
      show(outlet, item, found.event, { verdict, call: written, tags: to, removed });
      deliver(outlet, written, item.tag);
    } catch (error) {
      report('vendor', vendor.id, error);
    }
    if (!name) return;
    if (key) sent.add(key);
    if (removed.length > 0)
      log({ type: 'event-minimized', vendor: vendor.id, event: name, removed });
    // an event that waited was born before the answer; both moments are told
    const born = item.isHeld ? ({ born: 'unset' } as const) : {};
    // in its advanced mode a vendor hears of events without consent, and keeps no cookie
    const isGranted = to.some(
      (tag) => consent.choiceFor(vendor.id, vendor.purposeOf?.(tag) ?? 'marketing') === 'granted',
    );
    const mode = isGranted ? {} : { reason: 'advanced-mode' };
    log({ type: 'event-sent', vendor: vendor.id, event: name, ...born, ...mode });
    if (item.isHeld) tell('event-released', { vendor: vendor.id, event: name });
  };

  const checked = new WeakSet<Item>();
  return {
    send,
    drop(outlet, item, reason) {
      const found = read(outlet, item);
      if (found?.event.name) dropEvent(outlet, item, found.event, reason);
    },
    hold(outlet, item) {
      if (checked.has(item)) return true;
      checked.add(item);
      const found = read(outlet, item);
      if (!found) show.ignored(outlet, item);
      if (!found?.event.name) return found !== undefined;
      if (isView(outlet, found.event)) {
        const { pathname } = new URL(item.href);
        if (waitingPath.get(outlet) === pathname) return false;
        waitingPath.set(outlet, pathname);
      }
      const detail = { vendor: outlet.vendor.id, event: found.event.name };
      show(outlet, item, found.event, { verdict: 'hold', reason: 'unset' });
      log({ type: 'event-held', ...detail });
      tell('event-held', detail);
      return true;
    },
    viewPage(outlet) {
      if (lastPath.get(outlet) !== location.pathname)
        outlet.push([], undefined, viewOf(outlet, location.href).unified);
    },
  };
}

/** FNV-1a, 32 bits. Not for security: two of the few hundred keys that are kept hardly ever meet. */
const toKey = (text: string): string =>
  [...text]
    .reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261)
    .toString(36);
