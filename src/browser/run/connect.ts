/** Puts the second file to work: what sends, what writes the log, what clears. */
import { matchVendor } from '../../core/match-vendor.ts';
import { loosest } from '../../core/purposes.ts';
import { SENDERS } from '../../vendors/senders.ts';
import { checkPage } from './check-page.ts';
import { clearStored } from './clear-stored.ts';
import { createJournal } from './journal.ts';
import { createMessages } from './messages.ts';
import { createSender, senderOf } from './sender.ts';
import { guardMore } from './guard-more.ts';
import { redactPage } from './redact-page.ts';
import { watchPaths } from './page-views.ts';
import type { Choice, Choices } from '../../core/purposes.ts';
import type { Outlet, RunEnv, Runner } from '../runner.ts';

const STORED = SENDERS.map(({ id, stored }) => [id, stored] as const);

/** Resolves when nothing is missing any more to send: the log is checked, deduplication keys are read. */
export async function connect(env: RunEnv): Promise<Runner> {
  const { outlets, choiceFor, log, tell, report } = env;
  const { sent, ready, ...journal } = createJournal(env);
  await ready;
  const { viewPage, ...sender } = createSender(env, sent);

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

  const announced = new Map<Outlet, Set<string>>();
  const signalled = new Map<Outlet, string>();
  const update = (outlet: Outlet): void => {
    const { vendor } = outlet;
    const { load, signal } = senderOf(outlet);
    const known = announced.get(outlet) ?? new Set();
    const added = outlet.granted().filter((tag) => !known.has(tag));
    const choices = Object.fromEntries(
      vendor.purposes.map((purpose) => [purpose, choiceFor(vendor.id, purpose)]),
    ) as Choices;
    const before = signalled.get(outlet);
    signalled.set(outlet, JSON.stringify(choices));
    try {
      if (known.size > 0 && before !== signalled.get(outlet)) outlet.run(signal(choices));
      for (const call of load(added, { choices, now: Date.now(), loaded: known.size > 0 }))
        if (added.length > 0) outlet.run(call);
    } catch (error) {
      report('vendor', vendor.name, error);
    }
    if (added.length > 0) {
      announced.set(outlet, new Set([...known, ...added]));
      log({ type: 'vendor-loaded', vendor: vendor.id });
      tell('vendor-loaded', { vendor: vendor.id });
    }
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
        report('vendor', args[0].vendor.name, error);
        return otherwise;
      }
    };
  return {
    explain: createMessages(env),
    send: safely(sender.send, undefined),
    drop: safely(sender.drop, undefined),
    hold: safely(sender.hold, false),
    ...journal,
    update,
  };
}
