/** The gate: what waits and what runs is decided anew whenever consent changes. */
import { decideRequest } from '../core/decide-request.ts';
import { RULES } from '../config/attributes.ts';
import { OPTIONAL_PURPOSES } from '../core/purposes.ts';
import { VENDORS } from '../vendors/index.ts';
import { armGuard } from './guard.ts';
import { createOutlet } from './outlet.ts';
import { onProblem, report } from './report.ts';
import { tell } from './tell.ts';
import { watchPage } from './watch-page.ts';
import type { Source } from '../core/api.ts';
import type { Consent } from './consent.ts';
import type { Decision, GivenEnv, Outlet, RawFact, Runner, Told } from './runner.ts';
import type { VendorAdapter } from '../core/vendor.ts';

export interface Gate {
  readonly outlets: readonly Outlet[];
  /** Keeps what `track` was told for the second file, where that may come. */
  keep(told: Told): void;
  /**
   * Decides, at once or as soon as the second file is there.
   * @param done - called when it has counted, with `true` when it never will
   * @returns whether it counts, as far as that is known
   */
  decide(source: Source, wish: object, done?: (isLost?: boolean) => void): boolean;
  log(fact: RawFact): void;
  /** Loads the second file, once. */
  runner(): Promise<Runner>;
  /** The elements could not be shown: where pixels run until somebody objects, nobody can. */
  failUi(file: string): void;
}

/** What goes on to the second file as it is, and what the gate needs beside it. */
export interface GateEnv extends Pick<
  GivenEnv,
  | 'consent'
  | 'options'
  | 'attributes'
  | 'policy'
  | 'nonce'
  | 'signalFiles'
  | 'bring'
  | 'snapshot'
  | 'isShown'
  | 'config'
> {
  readonly onChange: () => void;
}

/** Facts that wait in memory before the first decision, and events that the operator's own pixels may hear of. */
const MAX_FACTS = 500;

export function createGate(given: GateEnv): Gate {
  const { consent, options, bring, onChange } = given;
  const { regime, gpc } = consent;
  const choiceFor: Consent['choiceFor'] = (vendor, purpose) =>
    (runner ?? consent).choiceFor(vendor, purpose);
  const { tags } = options;
  const facts: [number, RawFact][] = [];
  const blocked = new Set<string>();
  let runner: Runner | undefined;
  let coming: Promise<Runner> | undefined;
  const decisions: Decision[] = [];
  let told = '';
  const toldSoFar: Told[] = [];

  const log = (fact: RawFact): void => {
    if (facts.length < MAX_FACTS) facts.push([Date.now(), fact]);
    void runner?.flush();
  };
  const rules = {
    guard: options.guard,
    pageHost: location.hostname,
    allowHosts: (options['allow-hosts'] ?? '').split(' '),
    vendors: VENDORS,
    choiceFor,
  };
  const guard = armGuard({
    decide: (url) => decideRequest(url, rules),
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
    choiceFor,
    runner: () => runner,
    isComing: () => !!coming,
    holdLimit: Number.parseInt(options['hold-limit'] ?? '', 10) || 200,
  };
  const outlets = VENDORS.flatMap((vendor) => {
    const ids = tags[vendor.id];
    return ids ? createOutlet(vendor, ids, env) : [];
  });

  const update = (): void => {
    consent.update();
    for (const outlet of outlets) outlet.update();
    if (isRunning()) void loadRunner();
    guard.release();
    runner?.release();
    const now = JSON.stringify([consent.state, consent.proof, consent.record]);
    if (told !== now) tell('consent-changed');
    told = now;
    onChange();
  };
  const isRunning = (): boolean =>
    OPTIONAL_PURPOSES.some((purpose) => consent.state.purposes[purpose] === 'granted');
  /** What the second file gets. */
  const handOver = (): GivenEnv => ({
    ...given,
    log,
    tell,
    rules: RULES,
    vendors: VENDORS as VendorAdapter[],
    outlets,
    told: toldSoFar,
    decisions,
    facts,
    update,
    reread,
    report,
    admits: guard.admits,
  });
  const take = (second: Runner): Runner => {
    runner = second;
    onProblem((waiting) => waiting.splice(0).forEach(second.explain));
    update();
    decisions.splice(0).forEach(second.decide);
    void second.flush();
    return second;
  };
  const loadRunner = (): Promise<Runner> => {
    if (!coming) {
      coming = (bring('run') as Promise<{ connect(env: GivenEnv): Promise<Runner> }>)
        .then(({ connect }) => connect(handOver()))
        .then(take);
      coming.catch(() => {
        // bare: the sentences were in that file
        onProblem((waiting) =>
          waiting.splice(0).forEach((problem) => console.warn('pixelgate:', ...problem)),
        );
        report('no pixelgate-run.js');
        breakProof();
      });
    }
    return coming;
  };
  const breakProof = (): void => {
    consent.proof = 'broken';
    update();
  };
  /** Another tab may have decided while this one was in the background or in the browser's cache. */
  const reread = (): void => {
    consent.read();
    update();
  };
  addEventListener('pageshow', reread);
  document.addEventListener('visibilitychange', reread);
  onProblem(() => void loadRunner());
  watchPage(guard.admits, () => {
    onChange();
    runner?.release();
  });
  // something may run or is to be told, or the signal came or went since it was last written down
  if (
    isRunning() ||
    given.signalFiles[0] ||
    // roughly: the second file looks whether the panel may open here
    options.inspect
      ?.split(' ')
      .some((host) => `.${location.hostname}`.endsWith(host.replace('*', ''))) ||
    (consent.record && consent.record.gpc !== gpc)
  )
    void loadRunner();

  return {
    outlets,
    keep(each) {
      if ((isRunning() || consent.state.ask) && toldSoFar.length < MAX_FACTS) toldSoFar.push(each);
    },
    decide(source, wish, done) {
      const decision = { source, wish, done, isActive: navigator.userActivation.isActive };
      if (runner) return runner.decide(decision);
      decisions.push(decision);
      // nobody takes it, then or later
      loadRunner().catch(() => done?.(true));
      return decision.isActive || !options['allow-api-grant'];
    },
    log,
    runner: loadRunner,
    failUi(file) {
      report('file', file);
      if (regime.model !== 'opt-in' && !consent.record) breakProof();
    },
  };
}
