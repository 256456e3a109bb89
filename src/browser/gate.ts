/** The gate: what waits and what runs is decided anew whenever consent changes. */
import { decideRequest } from '../core/decide-request.ts';
import { RULES } from '../config/attributes.ts';
import { VENDORS } from '../vendors/index.ts';
import { armGuard } from './guard.ts';
import { watchMarkup } from './gated-markup.ts';
import { checkLog, openLog } from './log-check.ts';
import { createOutlet } from './outlet.ts';
import { onProblem, report } from './report.ts';
import { connectTabs } from './tabs.ts';
import type { Consent, Decision } from './consent.ts';
import type { FactType } from '../core/api.ts';
import type { Options } from '../config/attributes.ts';
import type { Outlet, RawFact, RunEnv, Runner } from './runner.ts';
import type { Proof } from '../core/decide-consent.ts';
import type { Scripts } from './scripts.ts';

export interface Gate {
  readonly outlets: readonly Outlet[];
  decide(decision: Decision): void;
  log(fact: RawFact): void;
  /** Loads the second file, once. */
  runner(): Promise<Runner>;
  /** The elements could not be shown: where pixels run until somebody objects, nobody can. */
  failUi(file: string): void;
}

export interface GateEnv {
  readonly consent: Consent;
  readonly options: Options;
  readonly attributes: Readonly<Record<string, string>>;
  readonly region: string;
  readonly scripts: Scripts;
  /** Brings the second file. */
  readonly load: () => Promise<{ readonly connect: (env: RunEnv) => Promise<Runner> }>;
  readonly onChange: () => void;
}

/** Facts that wait in memory before the first decision. */
const MAX_FACTS = 500;

export function createGate({
  consent,
  options,
  attributes,
  region,
  scripts,
  load,
  onChange,
}: GateEnv): Gate {
  const { regime, gpc, choiceFor } = consent;
  const { tags } = options;
  const store = openLog();
  const facts: [number, RawFact][] = [];
  const blocked = new Set<string>();
  let runner: Runner | undefined;
  let coming: Promise<Runner> | undefined;
  let isNewChain = false;
  let told = '';

  const log = (fact: RawFact): void => {
    if (facts.length < MAX_FACTS) facts.push([Date.now(), fact]);
    void runner?.flush();
  };
  const guard = armGuard({
    decide: (url) =>
      decideRequest(url, {
        guard: options.guard,
        pageHost: location.hostname,
        allowHosts: options['allow-hosts'].split(' '),
        vendors: VENDORS,
        choiceFor,
      }),
    onBlocked({ of, choice }) {
      // once per vendor and page: a loaded vendor tries again and again
      if (choice === 'unset' || blocked.has(of)) return;
      blocked.add(of);
      if (of && !tags[of]) report('undeclared', of);
      log({ type: 'request-blocked', vendor: of });
      tell('request-blocked', { vendor: of });
    },
  });
  const env = {
    scripts,
    choiceFor,
    runner: () => runner,
    isComing: () => !!coming,
    log,
    tell,
    holdLimit: Number.parseInt(options['hold-limit'], 10),
  };
  const outlets = VENDORS.flatMap((vendor) => {
    const ids = tags[vendor.id];
    return ids ? [createOutlet(vendor, ids, env)] : [];
  });
  const release = watchMarkup(scripts, {
    isGranted: (purpose) => choiceFor('', purpose) === 'granted',
    admits: guard.admits,
    onAdded: onChange,
  });

  const update = (): void => {
    consent.update();
    for (const outlet of outlets) outlet.update();
    if (outlets.some((outlet) => outlet.choice() === 'granted')) void loadRunner();
    guard.release();
    release();
    const now = JSON.stringify([consent.state, consent.proof]);
    if (told !== now) tell('consent-changed');
    told = now;
    onChange();
  };
  const prove = (next: Proof): void => {
    consent.proof = next;
    update();
  };
  const connect = async (): Promise<Runner> => {
    const second = await load();
    runner = await second.connect({
      ...env,
      options,
      attributes,
      rules: RULES,
      store,
      outlets,
      facts,
      // before a decision under a law that asks first, nothing is stored
      mayStore: () =>
        consent.proof === 'ok' && (consent.record !== undefined || regime.model !== 'opt-in'),
      takeRestart: () => isNewChain && !(isNewChain = false),
      prove,
      report,
      admits: guard.admits,
    });
    const { explain } = runner;
    onProblem((waiting) => waiting.splice(0).forEach(explain));
    update();
    void runner.flush();
    return runner;
  };
  const loadRunner = (): Promise<Runner> => {
    coming ??= connect();
    coming.catch(() => {
      if (consent.proof === 'broken') return;
      // bare: the sentences were in that file
      onProblem((waiting) =>
        waiting.splice(0).forEach((problem) => console.warn('pixelgate:', ...problem)),
      );
      report('pixelgate-run.js is missing');
      prove('broken');
    });
    return coming;
  };

  const decide = (decision: Decision): void => {
    const made = consent.remember(decision);
    if (consent.proof === 'log-broken') {
      consent.proof = 'ok';
      isNewChain = true;
      log({ type: 'log-restarted' });
    }
    log({ type: 'decision', ...made, shown: decision.shown, regime: regime.id, region, gpc });
    void loadRunner();
    update();
    tabs.announce();
  };
  const tabs = connectTabs(() => {
    consent.read();
    update();
  });
  onProblem(() => void loadRunner());
  void checkLog(store).then((found) => {
    if (consent.proof !== 'checking') return; // an answer that came first has found out more
    const next = regime.model === 'opt-in' || consent.isKeeping() ? found : 'broken';
    if (next !== 'ok') report(next);
    prove(next);
    // the signal is remembered, so that it outlives itself; it is no answer to the banner
    const isNews = gpc && next === 'ok' && consent.record?.choices.marketing !== 'denied';
    if (isNews) decide({ purposes: {}, source: 'gpc' });
  });

  return {
    outlets,
    decide,
    log,
    runner: loadRunner,
    failUi(file) {
      report('file', file);
      if (regime.model !== 'opt-in' && !consent.record) prove('broken');
    },
  };
}

/** Tells the page a fact. */
export const tell = (type: FactType, detail: object = {}): void =>
  void document.dispatchEvent(new CustomEvent(`pixelgate:${type}`, { detail }));
