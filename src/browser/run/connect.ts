/** Puts the second file to work: what sends, what writes the log, what clears. */
import { matchVendor } from '../../core/match-vendor.ts';
import { loosest } from '../../core/purposes.ts';
import { bringOwn } from './bring-own.ts';
import { bringRetarget, createForgetting, expectRetarget } from './bring-retarget.ts';
import { createTrack } from './bring-track.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkPage } from './check-page.ts';
import { clearStored } from './clear-stored.ts';
import { connectSignals } from './connect-signals.ts';
import { createDecisions } from './decisions.ts';
import { createJournal } from './journal.ts';
import { createLeaving } from './leaving.ts';
import { createMessages } from './messages.ts';
import { createRelease } from './release-markup.ts';
import { createAnnouncer } from './announce.ts';
import { createCopies } from './one-copy.ts';
import { createScripts } from './scripts.ts';
import { createSender } from './sender.ts';
import { guardMore } from './guard-more.ts';
import { hearEmbeds } from './hear-embeds.ts';
import { inspect } from './inspect.ts';
import { redactPage } from './redact-page.ts';
import { allStored, loadSenders } from './sender-of.ts';
import { connectTabs } from './tabs.ts';
import { watchPaths } from './page-views.ts';
import type { Choice } from '../../core/purposes.ts';
import type { GivenEnv, Outlet, RunEnv, Runner } from '../runner.ts';

/** Resolves when nothing is missing any more to send: the log is checked, deduplication keys are read. */
export async function connect(given: GivenEnv): Promise<Runner> {
  // the gate reads them too: what is wrong counts as the strictest there as well
  const options = Object.assign(given.options, checkAttributes(given));
  const plain: RunEnv = { ...given, options };
  const open = needWord(plain.consent);
  const scripts = createScripts(plain);
  const copies = createCopies(plain, scripts);
  const startOwn = await bringOwn(plain);
  expectRetarget(plain);
  const coming = loadSenders(plain);
  const inspection = options.inspect ? await inspect(plain) : undefined;
  const log: RunEnv['log'] = (fact) => {
    inspection?.hear(fact);
    given.log(fact);
  };
  // what a vendor's file is missing for gets nothing, and waits in vain
  const outlets = await coming;
  const env: RunEnv = { ...plain, log, outlets: [...outlets] };
  const { report } = env;
  const { choiceFor } = env.consent;
  const decisions = createDecisions(env, connectTabs(env.reread));
  // another tab may have decided before this one could hear of it
  env.consent.read();
  const { keys, ready, leave, ...journal } = createJournal(env, decisions);
  connectSignals(env, decisions, ready);
  const bringing = bringRetarget(env, ready);
  await ready;
  const forget = createForgetting(env);
  forget();
  const retarget = await bringing;
  const leaving = createLeaving();
  const tellPanel = inspection?.tell;
  const { viewPage, hurry, ...sender } = createSender({
    ...env,
    keys,
    leaving,
    retarget,
    tellPanel,
  });
  addEventListener('pagehide', ({ persisted }) => {
    hurry();
    // a page that may come back still has what waits
    if (!persisted) leave(leaving.rest());
  });

  const stored = allStored();
  /** What holds for a cookie or storage key; `granted` for one that is nobody's. */
  const choiceOfName = (name: string, vendor?: string): Choice => {
    const { of = '', purposes = [] } = matchVendor(name, stored) ?? {};
    if (!of || (vendor !== undefined && of !== vendor)) return 'granted';
    return loosest(purposes.map((purpose) => choiceFor(of, purpose)));
  };
  const writeCookie = guardMore(env.admits, (name) => choiceOfName(name) === 'granted');

  const guarded = outlets.map(({ vendor }) => [vendor.id, vendor.guard] as const);
  redactPage((address) => {
    if (!URL.canParse(address, document.baseURI)) return false;
    const { hostname, pathname } = new URL(address, document.baseURI);
    return matchVendor(hostname + pathname, guarded) !== undefined;
  });

  if (!env.policy) report('trusted-types');
  hearEmbeds(env);
  const bringTrack = createTrack(env);
  const announce = createAnnouncer(env, copies, tellPanel, leaving.arrived);
  const update = (outlet: Outlet): void => {
    const { vendor } = outlet;
    forget();
    retarget?.update();
    copies.hold();
    announce(outlet);
    const cleared = clearStored((name) => choiceOfName(name, vendor.id) === 'denied', writeCookie);
    if (cleared.length > 0) log({ type: 'vendor-cleared', vendor: vendor.id, cleared });
  };

  const release = createRelease(env, scripts);
  const start = (): void => {
    watchPaths(() => {
      outlets.forEach(viewPage);
      retarget?.view(location.pathname);
    });
    checkPage(env);
  };
  // late enough for the page's own first page view to be the one that counts
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else queueMicrotask(start);
  /** What a page has told may be anything. One item that cannot be read stays behind alone. */
  const safely =
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
    update: safely(update, undefined),
  };
  open();
  startOwn(runner);
  return runner;
}

/**
 * In a vendor's advanced mode it runs wherever the law does not ask first, and minds the consent that it is told;
 * once there is a proof.
 */
const withModes =
  ({ consent, options }: RunEnv): Runner['choiceFor'] =>
  (vendor, purpose) =>
    consent.proof === 'ok' &&
    consent.regime.model !== 'opt-in' &&
    /advanced/.test(String(Reflect.get(options, `${vendor}-mode`)))
      ? 'granted'
      : consent.choiceFor(vendor, purpose);

/**
 * What a law lets run without consent is the site's own: a vendor needs the visitor's word.
 *
 * @returns to be called when all is ready: until then nothing of a vendor's is let go, so that the gate's own comes first
 */
function needWord(consent: RunEnv['consent']): () => void {
  const { choiceFor } = consent;
  let isReady = false;
  consent.choiceFor = (vendor, purpose) => {
    const choice = choiceFor(vendor, purpose);
    const isWord =
      consent.regime.model !== 'opt-in' ||
      consent.state.reasons.some(({ of, rule }) => of === purpose && rule === 'record');
    return vendor && choice === 'granted' && !(isReady && isWord) ? 'unset' : choice;
  };
  return () => {
    isReady = true;
  };
}
