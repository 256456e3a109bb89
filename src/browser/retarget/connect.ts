/** Puts a site's rules for retargeting to work: exclusion, caps, audiences, matching, hand-over. Entry of pixelgate-retarget.js. */
import { parseRetargeting } from '../../config/retargeting.ts';
import { readLanding } from '../../core/landing.ts';
import { isUsable } from '../../core/person.ts';
import { customNames } from '../../core/retarget/rules.ts';
import { watchedNames } from '../../core/retarget/stopped-by.ts';
import { createAdmit } from './admit.ts';
import { createAudiences } from './audiences.ts';
import { createIdentify } from './identify.ts';
import { keepHistory } from './keep-history.ts';
import { watchVisitor } from './watch-visitor.ts';
import type { Retarget, RetargetEnv } from '../retarget-env.ts';

export async function connect(env: RetargetEnv): Promise<Retarget> {
  const { options, config, consent, senderOf, report } = env;
  const rules = parseRetargeting({ ...options, config }, (sentence) => report('rule', sentence));
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
  /** In memory until it may be kept; only where a vendor takes it. */
  const landing = env.outlets.some((outlet) => senderOf(outlet).attach)
    ? readLanding(location.href, env.isClean)
    : undefined;
  let wasGranted = false;
  let isWatching = false;
  /** The path that was counted last. */
  let counted = '';

  /** Told at the start of a page, at a grant, and when the path changes: each view counts once. */
  const view = (path: string): void => {
    if (!isGranted() || path === counted || env.isSensitive()) return;
    counted = path;
    audiences.view(path);
  };
  const begin = (): void => {
    if (landing) history.tell({ kind: 'landing', at: Date.now(), landing });
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

  if (isGranted()) await history.read();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void history.read();
  });
  return {
    customs: customNames(rules),
    isMatching,
    isIdentifying: isMatching || rules.handOver !== undefined,
    met(person, at) {
      if (rules.handOver && isUsable(person)) history.tell({ kind: 'identified', at });
    },
    landing: () => (isGranted() ? (history.now.landing?.by ?? landing) : undefined),
    admit: createAdmit(env, rules, history),
    sent(outlet, told) {
      if (!isGranted()) return;
      const names = told.names.filter((name) => watched.has(name));
      const { id } = outlet.vendor;
      if (names.length > 0)
        history.tell({ kind: 'sent', vendor: id, names, bornAt: told.at, at: Date.now() });
      audiences.sent(outlet, told);
    },
    view,
    ...createIdentify(env, isMatching),
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
