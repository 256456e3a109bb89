/** Every decision goes through here: whether it counts, what becomes of the record, and what is written down. */
import { encodeRecord } from '../../core/consent-record.ts';
import { isRecord } from '../../core/is-record.ts';
import { OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import { readWish, type Wish } from './read-wish.ts';
import { createConsentCookie } from './consent-cookie.ts';
import { readCookie } from '../read-cookie.ts';
import type { Choice, OptionalPurpose } from '../../core/purposes.ts';
import type { ConsentRecord } from '../../core/consent-record.ts';
import type { Decision, RunEnv } from '../runner.ts';
import type { Proof } from '../../core/decide-consent.ts';

export interface Decisions {
  /** @returns whether it counted */
  decide(decision: Decision): boolean;
  /** Says what the log is worth, as far as it is known. */
  prove(found: Proof): void;
  /** Whether the next batch of the log must begin a new chain. Asking takes it back. */
  takeRestart(): boolean;
}

/** A cookie lives this long at most, in any browser. */
const MAX_DAYS = 400;

/** @param tellTabs - called after each decision: other tabs look at the record again */
export function createDecisions(env: RunEnv, tellTabs: () => void): Decisions {
  const { consent, options, log, report, update } = env;
  const { regime, region, gpc } = consent;
  const cookie = createConsentCookie(options['cookie-domain']);
  // where it runs until somebody objects, an objection must not go with its cookie
  const isObjection = regime.model !== 'opt-in';
  const lifeDays = isObjection ? MAX_DAYS : Math.min(regime.lifetimes.refusalDays, MAX_DAYS);
  let isRestart = false;
  /** Purposes about which the visitor has spoken on this page. */
  const answered = new Set<string>();
  let isAnswered = false;

  const stateOf = (purpose: OptionalPurpose): Choice => consent.record?.choices[purpose] ?? 'unset';

  /** Why it does not count: a grant needs a gesture that the browser has just seen, or the operator's word. */
  const objection = (
    { purposes, vendors: named, limited, confirmed }: Wish,
    by: Decision,
  ): string => {
    const isGrant =
      limited === false ||
      [...Object.values(purposes), ...Object.values(named)].includes('granted');
    // an opt-in after an opt-out has two steps: 11 CCR 7028
    const isTurn =
      limited === false ||
      OPTIONAL_PURPOSES.some(
        (purpose) => purposes[purpose] === 'granted' && stateOf(purpose) === 'denied',
      );
    if (!isGrant || by.source === 'cmp') return '';
    // where another manager is followed, only it can grant
    if (options['consent-from']) return 'followed';
    if (options['allow-api-grant'] && !by.isActive) return 'gesture';
    return isTurn && regime.ui.twoStepOptIn && !confirmed ? 'two-steps' : '';
  };

  /** Makes and keeps the record. @returns the choices before it */
  const remember = (wish: Wish, source: ConsentRecord['source']): ConsentRecord['choices'] => {
    const { record } = consent;
    const before = byPurpose((purpose) => {
      const stored = stateOf(purpose);
      const { purposes, reasons } = consent.state;
      const isMade = reasons.some(({ of, rule }) => of === purpose && rule === 'record');
      if (stored !== 'granted' || isMade) return stored;
      // a grant that has lapsed does not come back, nor does the default of a law become one
      return purposes[purpose] === 'denied' ? 'denied' : 'unset';
    });
    const choices = { ...before, ...wish.purposes };
    const isMarketing = (purpose: OptionalPurpose): boolean => regime.gpc.denies.includes(purpose);
    // where the signal changes nothing, the answer stays the visitor's
    const isNoNews =
      !gpc || OPTIONAL_PURPOSES.filter(isMarketing).every((p) => stateOf(p) === 'denied');
    let from = (source === 'gpc' && isNoNews && record?.source) || source;
    if (gpc) {
      // the signal outweighs a click, and is never turned into consent
      const isInSpite = regime.gpc.yields && (wish.confirmed || record?.source === 'conflict');
      for (const purpose of OPTIONAL_PURPOSES.filter(isMarketing)) {
        if (!isInSpite) choices[purpose] = 'denied';
        else if (choices[purpose] === 'granted') from = 'conflict';
      }
    }
    const isWhole = OPTIONAL_PURPOSES.every((purpose) => wish.purposes[purpose]);
    const isKept = OPTIONAL_PURPOSES.some(
      (purpose) => !wish.purposes[purpose] && before[purpose] === 'granted',
    );
    // a grant answers for every vendor where none was answered for; a denial or a signal for none
    const isForAll =
      isWhole ||
      (Object.keys(record?.vendors ?? {}).length === 0 &&
        Object.values(wish.purposes).includes('granted'));
    const answers = Object.keys(options.tags).map(
      (id) => [id, wish.vendors[id] ?? record?.vendors[id] ?? (isForAll && 'granted')] as const,
    );
    consent.record = {
      choices,
      vendors: Object.fromEntries(
        answers.filter(([, answer]) => answer),
      ) as ConsentRecord['vendors'],
      regime: regime.id,
      // the signal is no answer to a new policy
      policyVersion: (source === 'gpc' && record?.policyVersion) || options['policy-version'],
      // what stays does not live longer by it
      at: (isKept && record?.at) || Date.now(),
      source: from,
      gpc,
      limited: wish.limited ?? record?.limited ?? false,
    };
    // another consent manager keeps its own
    if (!options['consent-from'] && !cookie.write(encodeRecord(consent.record), lifeDays)) {
      report('no-cookie');
      consent.proof = 'broken';
    }
    return before;
  };

  /** An objection outlives any cookie: each visit gives it a new life. */
  const renew = (): void => {
    const { record } = consent;
    const value = record && encodeRecord(record);
    if (isObjection && value && value === readCookie('pixelgate')) cookie.write(value, MAX_DAYS);
  };
  /** Takes back the grants of before, which the log cannot prove. */
  const forget = (): void => {
    const record = consent.record as ConsentRecord;
    const choices = byPurpose((purpose) =>
      stateOf(purpose) === 'granted' && !answered.has(purpose) ? 'unset' : stateOf(purpose),
    );
    consent.record = { ...record, choices };
    if (!options['consent-from']) cookie.write(encodeRecord(consent.record), lifeDays);
  };
  const restart = (): void => {
    consent.proof = 'ok';
    isRestart = true;
    log({ type: 'log-restarted' });
  };
  const decide: Decisions['decide'] = (decision) => {
    const { source, wish: raw } = decision;
    // the operator's own come with a file of theirs
    const vendors = Object.keys(options.tags);
    const wish = readWish(raw, vendors, source === 'cmp');
    const problem = objection(wish, decision);
    if (problem) report(problem);
    // before another manager's first answer there is nothing to write down
    const isSilent = source === 'cmp' && !consent.record && !/[dg]/.test(lettersOf(wish.purposes));
    if (problem || isSilent) return false;
    const isSignal = source === 'gpc';
    isAnswered ||= !isSignal;
    for (const purpose of Object.keys(wish.purposes)) answered.add(purpose);
    const before = remember(wish, source);
    if (consent.proof === 'log-broken') restart();
    consent.update();
    log({
      type: 'decision',
      record: consent.record as ConsentRecord,
      before,
      shown: isRecord(raw) ? raw['shown'] : undefined,
      regime: regime.id,
      region,
      gpc,
      reasons: env.snapshot().reasons,
      isSignal,
    });
    update();
    tellTabs();
    decision.done?.();
    return true;
  };
  return {
    decide,
    prove(told) {
      if (consent.proof === 'broken') return;
      // a record that cannot be read may have been an objection
      const isLost = isObjection && !consent.record && readCookie('pixelgate') !== '';
      const found = told === 'ok' && isLost ? 'log-broken' : told;
      consent.proof = found;
      // where pixels run until somebody objects, an objection must be kept
      if (found === 'ok' && regime.model !== 'opt-in' && !cookie.isKept()) {
        report('broken');
        consent.proof = 'broken';
      }
      if (found === 'ok') renew();
      // an answer that came first begins a new chain
      if (found === 'log-broken' && isAnswered) {
        forget();
        restart();
      }
      update();
      // the signal is remembered, so that it outlives itself; it is no answer to the banner
      if (consent.proof === 'ok' && gpc !== (consent.record?.gpc ?? false))
        decide({ source: 'gpc', wish: {}, isActive: false });
    },
    takeRestart: () => isRestart && !(isRestart = false),
  };
}

const lettersOf = (choices: Wish['purposes']): string =>
  Object.values(choices)
    .map(([letter]) => letter)
    .join('');

const byPurpose = (
  choiceOf: (purpose: OptionalPurpose) => Choice,
): Record<OptionalPurpose, Choice> =>
  Object.fromEntries(OPTIONAL_PURPOSES.map((purpose) => [purpose, choiceOf(purpose)])) as Record<
    OptionalPurpose,
    Choice
  >;
