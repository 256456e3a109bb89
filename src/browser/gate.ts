/** The owner of the state: decides, and decides anew for everything that waits or runs whenever something changes. */
import { decideConsent } from '../core/decide-consent.ts';
import { decideRequest } from '../core/decide-request.ts';
import { encodeRecord, parseRecord } from '../core/consent-record.ts';
import { strictest } from '../core/purposes.ts';
import { RULES } from '../config/attributes.ts';
import { isOptIn } from '../regimes/resolve-regime.ts';
import { VENDORS } from '../vendors/index.ts';
import { createConsentCookie } from './consent-cookie.ts';
import { armGuard } from './guard.ts';
import { watchMarkup } from './gated-markup.ts';
import { checkLog, openLog } from './log-check.ts';
import { createOutlet } from './outlet.ts';
import { explainAll, onProblem, report } from './report.ts';
import { connectTabs } from './tabs.ts';
import type { ConsentRequest, FactType, Source } from '../core/api.ts';
import type { Choice, OptionalPurpose } from '../core/purposes.ts';
import type { ConsentRecord } from '../core/consent-record.ts';
import type { ConsentState, Proof } from '../core/decide-consent.ts';
import type { Options } from '../config/attributes.ts';
import type { Outlet, RawFact, RunEnv, Runner } from './runner.ts';
import type { ResolvedRegime } from '../regimes/resolve-regime.ts';
import type { Scripts } from './scripts.ts';

/** What a visitor or the page decides; what is left out stays as it is. */
export interface Decision extends Pick<ConsentRequest, 'purposes' | 'vendors'> {
  readonly source: Source;
  /** What was in front of the visitor, as the page tells it. */
  readonly shown?: unknown;
}

export interface Gate {
  readonly state: ConsentState;
  readonly record: ConsentRecord | undefined;
  readonly proof: Proof;
  readonly gpc: boolean;
  readonly outlets: readonly Outlet[];
  decide(decision: Decision): void;
  log(fact: RawFact): void;
  tell(type: FactType, detail?: object): void;
  /** Loads the second file, once. */
  runner(): Promise<Runner>;
  /** The elements could not be shown: where pixels run until somebody objects, nobody can. */
  failUi(): void;
}

export interface GateEnv {
  readonly options: Options;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: ResolvedRegime;
  readonly scripts: Scripts;
  /** Brings the second file. */
  readonly load: () => Promise<{ readonly connect: (env: RunEnv) => Promise<Runner> }>;
  readonly onChange: () => void;
}

const NOTHING = { functional: 'unset', analytics: 'unset', marketing: 'unset' } as const;
/** Facts that wait in memory before the first decision. */
const MAX_FACTS = 500;

export function createGate({ options, attributes, place, scripts, load, onChange }: GateEnv): Gate {
  const { regime, region } = place;
  const { tags, 'policy-version': policyVersion } = options;
  const gpc = Reflect.get(navigator, 'globalPrivacyControl') === true;
  const cookie = createConsentCookie(options['cookie-domain']);
  const store = openLog();
  const facts: [number, RawFact][] = [];
  let proof: Proof = 'checking';
  let record: ConsentRecord | undefined;
  let state: ConsentState;
  let runner: Runner | undefined;
  let coming: Promise<Runner> | undefined;
  let isNewChain = false;
  let told = '';

  const read = (): void => {
    const value = cookie.read();
    if (!value && proof === 'broken') return; // what was answered on this page stands
    record = parseRecord(value, Date.now());
    if (value && !record) report('cookie');
  };
  const compute = (): void => {
    state = decideConsent({
      regime,
      record,
      recordOptIn: isOptIn(record?.regime),
      gpc,
      proof,
      policyVersion,
      vendors: Object.keys(tags),
      now: Date.now(),
    });
  };
  const choiceFor = (vendor: string, purpose: OptionalPurpose): Choice => {
    const choice = strictest([
      state.purposes[purpose],
      vendor ? (state.vendors[vendor] ?? 'denied') : 'granted',
    ]);
    // until the log is known to hold, a grant waits like an answer that has not come
    return choice === 'granted' && proof === 'checking' ? 'unset' : choice;
  };
  const tell = (type: FactType, detail: object = {}): void =>
    void document.dispatchEvent(new CustomEvent(`pixelgate:${type}`, { detail }));
  const log = (fact: RawFact): void => {
    if (facts.length < MAX_FACTS) facts.push([Date.now(), fact]);
    void runner?.flush();
  };

  read();
  compute();
  const blocked = new Set<string>();
  const guard = armGuard({
    decide: (url) =>
      decideRequest(url, {
        guard: options.guard,
        pageHost: location.hostname,
        allowHosts: options['allow-hosts'].split(' ').filter(Boolean),
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
    compute();
    for (const outlet of outlets) outlet.update();
    if (outlets.some((outlet) => outlet.choice() === 'granted')) void loadRunner();
    guard.release();
    release();
    const now = JSON.stringify([state.purposes, state.vendors, proof]);
    if (told !== now) tell('consent-changed');
    told = now;
    onChange();
  };
  const prove = (next: Proof): void => {
    proof = next;
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
      mayStore: () => proof === 'ok' && (record !== undefined || regime.model !== 'opt-in'),
      takeRestart: () => isNewChain && !(isNewChain = false),
      prove,
      report,
      admits: guard.admits,
    });
    explainAll(runner.explain);
    update();
    void runner.flush();
    return runner;
  };
  const loadRunner = (): Promise<Runner> => {
    coming ??= connect();
    coming.catch(() => {
      if (proof === 'broken') return;
      explainAll((problem) => console.warn('pixelgate:', ...problem)); // bare: the sentences were in that file
      report('pixelgate-run.js did not load. Nothing optional runs.');
      prove('broken');
    });
    return coming;
  };

  const remember = (
    next: ConsentRecord,
    before: ConsentRecord['choices'],
    shown: unknown,
  ): void => {
    record = next;
    if (!cookie.write(encodeRecord(next), regime.lifetimes.refusalDays ?? 400)) {
      report('no-cookie');
      proof = 'broken';
    }
    if (proof === 'log-broken') {
      proof = 'ok';
      isNewChain = true;
      log({ type: 'log-restarted' });
    }
    log({ type: 'decision', before, shown, record: next, regime: regime.id, region, gpc });
    update();
    void loadRunner();
    tabs.announce();
  };
  const decide = ({ purposes, vendors = {}, source, shown }: Decision): void => {
    const before = record?.choices ?? NOTHING;
    const choices = { ...before, ...purposes };
    // the signal outweighs a click, and is never turned into consent
    if (gpc) for (const purpose of regime.gpc.denies) choices[purpose] = 'denied';
    const answers = Object.keys(tags).map(
      (id) => [id, vendors[id] ?? record?.vendors[id] ?? 'granted'] as const,
    );
    const isSignal = source === 'gpc';
    remember(
      {
        choices,
        vendors: isSignal ? (record?.vendors ?? {}) : Object.fromEntries(answers),
        regime: regime.id,
        policyVersion,
        at: (isSignal && record?.at) || Date.now(),
        source,
      },
      before,
      shown,
    );
  };

  const tabs = connectTabs(() => {
    read();
    update();
  });
  onProblem(() => void loadRunner());
  void checkLog(store).then((found) => {
    if (proof !== 'checking') return; // an answer that came first has found out more
    const keepsCookies = cookie.read() || (cookie.write('0', 1) && cookie.write('', 0));
    const next = regime.model === 'opt-in' || keepsCookies ? found : 'broken';
    if (next !== 'ok') report(next);
    prove(next);
    // the signal is remembered, so that it outlives itself; it is no answer to the banner
    if (gpc && next === 'ok' && record?.choices.marketing !== 'denied')
      decide({ purposes: {}, source: 'gpc' });
  });

  return {
    get state() {
      return state;
    },
    get record() {
      return record;
    },
    get proof() {
      return proof;
    },
    gpc,
    outlets,
    decide,
    log,
    tell,
    runner: loadRunner,
    failUi() {
      if (regime.model !== 'opt-in' && !record) prove('broken');
    },
  };
}
