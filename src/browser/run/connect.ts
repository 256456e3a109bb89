/** Puts the second file to work: what sends, what writes the log, what clears. */
import { matchVendor } from '../../core/match-vendor.ts';
import { loosest } from '../../core/purposes.ts';
import { SENDERS } from '../../vendors/senders.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkPage } from './check-page.ts';
import { clearStored } from './clear-stored.ts';
import { connectSignals } from './connect-signals.ts';
import { createDecisions } from './decisions.ts';
import { createJournal } from './journal.ts';
import { createMessages } from './messages.ts';
import { createRelease } from './release-markup.ts';
import { createAnnouncer } from './announce.ts';
import { createScripts } from './scripts.ts';
import { createSender } from './sender.ts';
import { guardMore } from './guard-more.ts';
import { inspect } from './inspect.ts';
import { redactPage } from './redact-page.ts';
import { connectTabs } from './tabs.ts';
import { watchPaths } from './page-views.ts';
import type { Choice } from '../../core/purposes.ts';
import type { GivenEnv, Outlet, RunEnv, Runner } from '../runner.ts';

const STORED = SENDERS.map(({ id, stored }) => [id, stored] as const);

/** Resolves when nothing is missing any more to send: the log is checked, deduplication keys are read. */
export async function connect(given: GivenEnv): Promise<Runner> {
  // the gate reads them too: what is wrong counts as the strictest there as well
  const options = Object.assign(given.options, checkAttributes(given));
  const plain: RunEnv = { ...given, options };
  needWord(plain.consent);
  const inspection = options.inspect ? await inspect(plain) : undefined;
  const log: RunEnv['log'] = (fact) => {
    inspection?.hear(fact);
    given.log(fact);
  };
  const env: RunEnv = { ...plain, log };
  const { outlets, report } = env;
  const { choiceFor } = env.consent;
  const decisions = createDecisions(env, connectTabs(env.reread));
  // another tab may have decided before this one could hear of it
  env.consent.read();
  const { sent, ready, ...journal } = createJournal(env, decisions);
  connectSignals(env, decisions, ready);
  await ready;
  const { viewPage, ...sender } = createSender(env, sent, inspection?.tell);

  /** What holds for a cookie or storage key; `granted` for one that is nobody's. */
  const choiceOfName = (name: string, vendor?: string): Choice => {
    const { of = '', purposes = [] } = matchVendor(name, STORED) ?? {};
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
  const scripts = createScripts(env);
  const announce = createAnnouncer(env, scripts, inspection?.tell);
  const update = (outlet: Outlet): void => {
    const { vendor } = outlet;
    announce(outlet);
    const cleared = clearStored((name) => choiceOfName(name, vendor.id) === 'denied', writeCookie);
    if (cleared.length > 0) log({ type: 'vendor-cleared', vendor: vendor.id, cleared });
  };

  const start = (): void => {
    watchPaths(() => outlets.forEach(viewPage));
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
      try {
        return action(...args);
      } catch (error) {
        report('vendor', args[0].vendor.id, error);
        return otherwise;
      }
    };
  return {
    explain: createMessages(env, inspection?.tell),
    decide: decisions.decide,
    send: safely(sender.send, undefined),
    drop: safely(sender.drop, undefined),
    hold: safely(sender.hold, false),
    ...journal,
    release: createRelease(env, scripts),
    update,
  };
}

/** What a law lets run without consent is the site's own: a vendor needs the visitor's word. */
function needWord(consent: RunEnv['consent']): void {
  const { choiceFor } = consent;
  consent.choiceFor = (vendor, purpose) => {
    const choice = choiceFor(vendor, purpose);
    const isWord =
      consent.regime.model !== 'opt-in' ||
      consent.state.reasons.some(({ of, rule }) => of === purpose && rule === 'record');
    return vendor && choice === 'granted' && !isWord ? 'unset' : choice;
  };
}
