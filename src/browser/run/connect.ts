/** Puts the second file to work: what sends, what writes the log, what clears. */
import { bringDetectors } from './bring-detectors.ts';
import { bringMinimize } from './bring-minimize.ts';
import { bringOwn } from './bring-own.ts';
import { bringRetarget, createForgetting, expectRetarget } from './bring-retarget.ts';
import { createTrack } from './bring-track.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkPage } from './check-page.ts';
import { connectSignals } from './connect-signals.ts';
import { createDecisions } from './decisions.ts';
import { denyEarly } from './deny-early.ts';
import { createJournal } from './journal.ts';
import { createLeaving } from './leaving.ts';
import { createMessages } from './messages.ts';
import { createRelease } from './release-markup.ts';
import { armWire } from './arm-wire.ts';
import { createAnnouncer } from './announce.ts';
import { createCopies } from './one-copy.ts';
import { createScripts } from './scripts.ts';
import { createSender } from './sender.ts';
import { createSensitive } from './sensitive.ts';
import { hearEmbeds } from './hear-embeds.ts';
import { inspect } from './inspect.ts';
import { inTime } from './in-time.ts';
import { loadSenders } from './sender-of.ts';
import { connectTabs } from './tabs.ts';
import { createWire } from './wire.ts';
import { watchPaths } from './page-views.ts';
import { watchStored } from './watch-stored.ts';
import { needWord, withModes } from './with-modes.ts';
import type { GivenEnv, Outlet, RunEnv, Runner } from '../runner.ts';
import type { Inspection } from '../inspect/connect.ts';

/** Resolves when nothing is missing any more to send: the log is checked, deduplication keys are read. */
export async function connect(given: GivenEnv): Promise<Runner> {
  let inspection: Inspection | undefined;
  const plain = prepare(given, (fact) => inspection?.hear(fact));
  const open = needWord(plain.consent);
  const decisions = createDecisions(plain, connectTabs(plain.reread));
  const stopEarly = denyEarly(plain, decisions);
  const scripts = createScripts(plain);
  const copies = createCopies(plain, scripts);
  const startOwn = await bringOwn(plain);
  expectRetarget(plain);
  let lookAgain = (): void => {};
  const sensitive = createSensitive(plain, () => lookAgain());
  const coming = loadSenders(plain);
  inspection = plain.options.inspect ? await inspect(plain) : undefined;
  // what a vendor's file is missing for gets nothing, and waits in vain
  const env: RunEnv = { ...plain, outlets: [...(await coming)] };
  // another tab may have decided before this one could hear of it
  env.consent.read();
  const { keys, ready, leave, ...journal } = createJournal(env, decisions);
  connectSignals(env, decisions, ready);
  const bringing = bringRetarget({ ...env, isSensitive: () => sensitive.isPage() }, ready);
  const minimizing = Promise.all([bringMinimize(env), bringDetectors(env)]);
  await ready;
  const forget = createForgetting(env);
  forget();
  const retarget = await bringing;
  const [rules] = await minimizing;
  const leaving = createLeaving(keys.keep);
  const tellPanel = inspection?.tell;
  const { viewPage, hurry, ...sender } = createSender({
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
  armWire(
    createWire({ ...env, tellPanel, isSensitive: (href) => sensitive.isPage(href) }),
    env.policy,
  );
  if (!env.policy) env.report('trusted-types');
  hearEmbeds(env);
  const bringTrack = createTrack(env);
  const announce = createAnnouncer(env, copies, tellPanel, leaving.arrived);
  const release = createRelease(env, scripts);
  startPage(env, () => {
    // this page may have what the one before it had not
    if (sensitive.isDropping()) env.update();
    env.outlets.forEach(viewPage);
    retarget?.view(location.pathname);
  });
  const safely = createSafely(env);
  const runner: Runner = {
    choiceFor: withModes(env),
    explain: createMessages(env, tellPanel),
    decide: decisions.decide,
    send: safely(sender.send, undefined),
    drop: safely(sender.drop, undefined),
    hold: safely(sender.hold, false),
    ...journal,
    release() {
      copies.settle();
      release();
      bringTrack();
    },
    update: safely((outlet) => {
      forget();
      sensitive.update();
      retarget?.update();
      copies.hold();
      // where nothing may be told of a page, its vendors are not asked for
      if (!(sensitive.isDropping() && sensitive.isPage())) announce(outlet);
      clear(outlet);
    }, undefined),
  };
  lookAgain = () => {
    env.update();
    retarget?.view(location.pathname);
  };
  open();
  startOwn(runner);
  stopEarly();
  return runner;
}

/** @param hear - hears each fact beside the log */
function prepare(given: GivenEnv, hear: RunEnv['log']): RunEnv {
  // the gate reads them too: what is wrong counts as the strictest there as well
  const options = Object.assign(given.options, checkAttributes(given));
  return {
    ...given,
    options,
    // a file that does not come is as good as none: the others do not wait for it
    bring: (file) => inTime(given.bring(file)),
    log(fact) {
      hear(fact);
      given.log(fact);
    },
  };
}

/** @param view - called on each path */
function startPage(env: RunEnv, view: () => void): void {
  const start = (): void => {
    watchPaths(view);
    checkPage(env);
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
