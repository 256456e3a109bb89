/** Puts the second file to work: what sends, what writes the log, what clears. */
import { bringDetectors } from './bring-detectors.ts';
import { bringMarkup } from './bring-markup.ts';
import { bringOwn } from './bring-own.ts';
import { expectRetarget } from './bring-retarget.ts';
import { bringRules } from './bring-rules.ts';
import { bringWire } from './bring-wire.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkConfig } from './check-config.ts';
import { connectSignals } from './connect-signals.ts';
import { createDecisions } from './decisions.ts';
import { denyEarly } from './deny-early.ts';
import { createJournal } from './journal.ts';
import { createCopies } from './one-copy.ts';
import { createScripts } from './scripts.ts';
import { createSensitive } from './sensitive.ts';
import { inspect } from './inspect.ts';
import { inTime } from './in-time.ts';
import { loadSenders } from './sender-of.ts';
import { serve } from './serve.ts';
import { stayFresh } from './stay-fresh.ts';
import { connectTabs } from './tabs.ts';
import { needWord } from './with-modes.ts';
import type { GivenEnv, RunEnv, Runner } from '../runner.ts';
import type { Inspection } from '../inspect/connect.ts';

/** Resolves when nothing is missing any more to send: the log is checked, deduplication keys are read. */
export async function connect(given: GivenEnv): Promise<Runner> {
  let inspection: Inspection | undefined;
  const plain = prepare(given, (fact) => inspection?.hear(fact));
  let lookAgain = (): void => {};
  // first: until it is known what is sensitive, everything is
  const sensitive = createSensitive(plain, () => lookAgain());
  stayFresh(plain);
  const open = needWord(plain.consent);
  const decisions = createDecisions(plain, connectTabs(plain.reread));
  const stopEarly = denyEarly(plain, decisions);
  const copies = createCopies(plain, createScripts(plain));
  // what most pages need comes while the rest is looked for
  const detectors = bringDetectors(plain);
  const wire = bringWire(plain);
  const releaseMarkup = bringMarkup(plain);
  const startOwn = await bringOwn(plain);
  expectRetarget(plain);
  const coming = loadSenders(plain);
  inspection = plain.options.inspect ? await inspect(plain) : undefined;
  // what a vendor's file is missing for gets nothing, and waits in vain
  const env: RunEnv = { ...plain, outlets: [...(await coming)] };
  // another tab may have decided before this one could hear of it
  env.consent.read();
  const journal = createJournal(env, decisions);
  connectSignals(env, decisions, journal.ready);
  const rules = await bringRules({ ...env, isSensitive: () => sensitive.isPage() }, journal.ready);
  await detectors;
  const runner = serve(env, {
    ...rules,
    decisions,
    journal,
    sensitive,
    copies,
    armWire: (await wire).armWire,
    releaseMarkup,
    tellPanel: inspection?.tell,
  });
  lookAgain = () => {
    env.update();
    rules.retarget?.view(location.pathname);
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
  checkConfig(given);
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
