/** The gate: what waits and what runs is decided anew whenever consent changes. */
import { decideRequest } from '../core/decide-request.ts';
import { RULES } from '../config/attributes.ts';
import { OPTIONAL_PURPOSES } from '../core/purposes.ts';
import { VENDORS } from '../vendors/index.ts';
import { armGuard } from './guard.ts';
import { createOutlet } from './outlet.ts';
import { onProblem, report } from './report.ts';
import { watchPage } from './watch-page.ts';
import type { FactType, Source } from '../core/api.ts';
import type { Consent } from './consent.ts';
import type { Decision, GivenEnv, Outlet, RawFact, Runner } from './runner.ts';

export interface Gate {
  readonly outlets: readonly Outlet[];
  /**
   * Decides, at once or as soon as the second file is there.
   * @param done - called when it has counted
   * @returns whether it counts, as far as that is known
   */
  decide(source: Source, wish: object, done?: () => void): boolean;
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

/** Facts that wait in memory before the first decision. */
const MAX_FACTS = 500;

export function createGate(given: GateEnv): Gate {
  const { consent, options, bring, onChange } = given;
  const { regime, gpc } = consent;
  /**
   * In a vendor's advanced mode it runs wherever the law does not ask first, and minds the consent that
   * it is told. The second file has looked at the attribute before there is a proof.
   */
  const choiceFor: Consent['choiceFor'] = (vendor, purpose) =>
    consent.proof === 'ok' &&
    regime.model !== 'opt-in' &&
    /advanced/.test(String(Reflect.get(options, `${vendor}-mode`)))
      ? 'granted'
      : consent.choiceFor(vendor, purpose);
  const { tags } = options;
  const facts: [number, RawFact][] = [];
  const blocked = new Set<string>();
  let runner: Runner | undefined;
  let coming: Promise<Runner> | undefined;
  const decisions: Decision[] = [];
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
        allowHosts: (options['allow-hosts'] ?? '').split(' '),
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
    choiceFor,
    runner: () => runner,
    isComing: () => !!coming,
    log,
    tell,
    holdLimit: Number.parseInt(options['hold-limit'] ?? '', 10) || 200,
  };
  const outlets = VENDORS.flatMap((vendor) => {
    const ids = tags[vendor.id];
    return ids ? [createOutlet(vendor, ids, env)] : [];
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
  const connect = async (): Promise<Runner> => {
    const second = (await bring('run')) as { connect(env: GivenEnv): Promise<Runner> };
    runner = await second.connect({
      ...given,
      log,
      tell,
      rules: RULES,
      outlets,
      facts,
      update,
      reread,
      report,
      admits: guard.admits,
    });
    const { explain, decide } = runner;
    onProblem((waiting) => waiting.splice(0).forEach(explain));
    update();
    decisions.splice(0).forEach(decide);
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
      breakProof();
    });
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
    options.inspect ||
    (consent.record && consent.record.gpc !== gpc)
  )
    void loadRunner();

  return {
    outlets,
    decide(source, wish, done) {
      const decision = { source, wish, done, isActive: navigator.userActivation.isActive };
      if (runner) return runner.decide(decision);
      decisions.push(decision);
      void loadRunner();
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

/** Tells the page a fact. */
export const tell = (type: FactType, detail: object = {}): void =>
  void document.dispatchEvent(new CustomEvent(`pixelgate:${type}`, { detail }));
