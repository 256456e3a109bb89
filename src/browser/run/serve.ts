/** The runner itself, once everything it needs is there: it sends, guards what leaves, and clears. */
import { loosest } from '../../core/purposes.ts';
import { createAnnouncer } from './announce.ts';
import { createTrack } from './bring-track.ts';
import { checkHint } from './check-hint.ts';
import { createExplain } from './explain.ts';
import { hearEmbeds } from './hear-embeds.ts';
import { createLeaving } from './leaving.ts';
import { watchPaths } from './page-views.ts';
import { createSender } from './sender.ts';
import { silence } from './silence.ts';
import { watchStored } from './watch-stored.ts';
import { whoseAddress } from './whose-address.ts';
import { createWire } from './wire.ts';
import { withModes } from './with-modes.ts';
import type { Outlet, RunEnv, Runner } from '../runner.ts';
import type { Tell } from '../../core/inspect.ts';
import type { SiteRules } from './bring-rules.ts';
import type { WireFile } from './bring-wire.ts';
import type { Copies } from './one-copy.ts';
import type { Decisions } from './decisions.ts';
import type { Journal } from './journal.ts';
import type { Sensitive } from './sensitive.ts';

export interface Parts extends SiteRules, WireFile {
  readonly decisions: Decisions;
  readonly journal: Journal;
  readonly sensitive: Sensitive;
  readonly copies: Copies;
  /** Releases the markup whose purpose is granted. */
  readonly releaseMarkup: () => void;
  /** For the developer panel. */
  readonly tellPanel: Tell | undefined;
}

/** Starts to send. */
export function serve(env: RunEnv, parts: Parts): Runner {
  const { armWire, copies, forget, releaseMarkup, retarget, rules, sensitive, tellPanel } = parts;
  const { keys, leave, flush, entries, verify, export: exportLog } = parts.journal;
  const leaving = createLeaving(keys.keep);
  const { viewPage, forgetView, hurry, ...sender } = createSender({
    ...env,
    keys,
    leaving,
    retarget,
    rules,
    sensitive,
    tellPanel,
  });
  addEventListener('pagehide', ({ persisted }) => {
    hurry();
    // a page that may come back still has what waits
    if (!persisted) leave(leaving.rest());
  });
  const clear = watchStored(env);
  const isSensitive = (href: string): boolean => sensitive.isPage(href);
  armWire({
    wire: createWire({ ...env, tellPanel, isSensitive }),
    admits: env.admits,
    policy: env.policy,
  });
  if (!env.policy) env.report('trusted-types');
  hearEmbeds(env);
  const bringTrack = createTrack(env);
  const announce = createAnnouncer(env, copies, tellPanel, leaving.arrived);
  startPage(env, () => {
    // this page may have what the one before it had not
    if (sensitive.isDropping()) env.update();
    env.outlets.forEach(viewPage);
    retarget?.view(location.pathname);
  });
  /** What a vendor's script has not taken before the visitor took consent back, it never gets. */
  const takeBack = (outlet: Outlet): void => {
    for (const { event, key } of leaving.takeBack(outlet)) {
      forgetView(outlet);
      keys.release(key);
      const detail = { vendor: outlet.vendor.id, event, reason: 'denied' };
      env.log({ type: 'event-dropped', ...detail });
      env.tell('event-dropped', detail);
    }
  };
  const safely = createSafely(env);
  const choiceFor = withModes(env);
  /** Whether what a vendor has put into the page must not go on. */
  const isOver = (address: URL, vendor: string): boolean => {
    const { of, purposes = [] } = whoseAddress(address, env.vendors) ?? {};
    return (
      of === vendor &&
      loosest(purposes.map((purpose) => choiceFor(of, purpose))) === 'denied' &&
      !env.admits(address)
    );
  };
  return {
    choiceFor,
    explain: createExplain(env, tellPanel),
    decide: parts.decisions.decide,
    send: safely(sender.send, undefined),
    drop: safely(sender.drop, undefined),
    hold: safely(sender.hold, false),
    flush,
    entries,
    verify,
    export: exportLog,
    release() {
      copies.settle();
      releaseMarkup();
      bringTrack();
    },
    update: safely((outlet) => {
      forget();
      sensitive.update();
      retarget?.update();
      if (outlet.choice() === 'denied') takeBack(outlet);
      copies.hold();
      // where nothing may be told of a page, its vendors are not asked for
      if (!(sensitive.isDropping() && sensitive.isPage())) announce(outlet);
      clear(outlet);
      silence((address) => isOver(address, outlet.vendor.id));
    }, undefined),
  };
}

/** @param view - called on each path */
function startPage(env: RunEnv, view: () => void): void {
  const start = (): void => {
    watchPaths(view);
    checkHint(env);
  };
  // late enough for the page's own first page view to be the one that counts
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else queueMicrotask(start);
}

/** What a page has told may be anything. One item that cannot be read stays behind alone. */
const createSafely =
  ({ outlets, report }: RunEnv) =>
  <A extends readonly [Outlet, ...unknown[]], T>(
    action: (...args: A) => T,
    otherwise: T,
  ): ((...args: A) => T) =>
  (...args) => {
    if (!outlets.includes(args[0])) return otherwise;
    try {
      return action(...args);
    } catch (error) {
      report('vendor', args[0].vendor.id, error);
      return otherwise;
    }
  };
