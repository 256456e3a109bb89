/** Puts a site's rules for retargeting to work: exclusion, caps, audiences, matching, hand-over. Entry of pixelgate-retarget.js. */
import { parseRetargeting } from '../../config/retargeting.ts';
import { readLanding } from '../../core/landing.ts';
import { customNames } from '../../core/retarget/rules.ts';
import { stoppedBy, suppressedBy, watchedNames } from '../../core/retarget/stopped-by.ts';
import { createAudiences } from './audiences.ts';
import { createIdentify } from './identify.ts';
import { keepHistory } from './keep-history.ts';
import { watchVisitor } from './watch-visitor.ts';
import type { Told } from '../../core/retarget/stopped-by.ts';
import type { Outlet } from '../runner.ts';
import type { Retarget, RetargetEnv, ToldEvent } from '../retarget-env.ts';

export async function connect(env: RetargetEnv): Promise<Retarget> {
  const { options, config, consent, senderOf, report } = env;
  const rules = parseRetargeting(
    { suppress: options.suppress, cap: options.cap, handover: options.handover, config },
    (sentence) => report('rule', sentence),
  );
  const isGranted = (): boolean => consent.choiceFor('', 'marketing') === 'granted';
  const tabs = openChannel(() => void history.read().then(audiences.check));
  const history = keepHistory({
    port: env.port,
    rules,
    clock: () => Date.now(),
    isGranted,
    onFail: () => report('history'),
    onStored: () => tabs?.postMessage(0),
  });
  const audiences = createAudiences(env, rules, history, isGranted);
  const watched = watchedNames(rules);
  const isMatching = options.matching === 'hashed';
  /** In memory until it may be kept. */
  const landing = readLanding(location.href);
  let wasGranted = false;
  let isWatching = false;
  /** The path that was counted last. */
  let counted = '';

  /** Told at the start of a page, at a grant, and when the path changes: each view counts once. */
  const view = (path: string): void => {
    if (!isGranted() || path === counted) return;
    counted = path;
    audiences.view(path);
  };
  const begin = (): void => {
    if (landing) history.tell({ kind: 'landing', landing });
    if (rules.audiences.length === 0) return;
    const onActive = (seconds: number): void => {
      history.tell({ kind: 'active', at: Date.now(), seconds });
      audiences.check();
    };
    if (isWatching) onActive(0);
    else watchVisitor(onActive);
    isWatching = true;
    view(location.pathname);
  };
  const update = (): void => {
    const isNow = isGranted();
    if (isNow === wasGranted) return;
    wasGranted = isNow;
    if (!isNow) {
      counted = '';
      return history.forget();
    }
    // another tab may have written before this one heard of the grant
    void history.read();
    begin();
  };

  const seenAs = (outlet: Outlet, { names, at }: ToldEvent): Told => ({
    vendor: outlet.vendor.id,
    names,
    bornAt: at,
  });
  const exclude = (outlet: Outlet, told: Told): void => {
    const rule = suppressedBy(rules, history.now, told);
    const { id } = outlet.vendor;
    if (!rule?.instead) return;
    const name = rule.instead;
    if (!senderOf(outlet).custom) return report('no-custom', id, name);
    const key = `${name} ${id}`;
    const since = history.now.done[rule.after]?.at(-1) ?? 0;
    if ((history.now.fired[key] ?? -1) >= since) return;
    history.tell({ kind: 'fired', key, at: Date.now() });
    outlet.push([], undefined, { name, params: {}, eventId: crypto.randomUUID() });
  };

  if (isGranted()) await history.read();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void history.read();
  });
  return {
    customs: customNames(rules),
    isMatching,
    landing: () => (isGranted() ? (history.now.landing ?? landing) : undefined),
    admit(outlet, told, tags) {
      const { vendor } = outlet;
      const seen = seenAs(outlet, told);
      const stop = stoppedBy(rules, history.now, seen, Date.now());
      // of a vendor that does more than advertising, the rest goes on
      const left = tags.filter((tag) => (vendor.purposeOf?.(tag) ?? 'marketing') !== 'marketing');
      if (!stop || left.length === tags.length) return tags;
      if (stop === 'suppressed') exclude(outlet, seen);
      return left.length > 0 ? left : stop;
    },
    sent(outlet, told) {
      if (!isGranted()) return;
      const names = told.names.filter((name) => watched.has(name));
      const { id } = outlet.vendor;
      if (names.length > 0)
        history.tell({ kind: 'sent', vendor: id, names, bornAt: told.at, at: Date.now() });
      audiences.sent(told);
    },
    view,
    ...createIdentify(env, isMatching, () => {
      if (rules.handOver) history.tell({ kind: 'identified', at: Date.now() });
    }),
    update,
  };
}

/** Tells the other tabs that there is something to read; the message carries nothing. */
function openChannel(onStored: () => void): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel('pixelgate-retarget');
    channel.onmessage = onStored;
    return channel;
  } catch {
    return undefined; // a sandboxed frame has none; a tab that comes into sight reads as well
  }
}
