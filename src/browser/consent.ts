/** The owner of the state: the record, what can be proved, and what follows from both. */
import { decideConsent } from '../core/decide-consent.ts';
import { encodeRecord, parseRecord } from '../core/consent-record.ts';
import { OPTIONAL_PURPOSES, strictest } from '../core/purposes.ts';
import { isOptIn } from '../regimes/resolve-regime.ts';
import { createConsentCookie } from './consent-cookie.ts';
import { report } from './report.ts';
import type { Choice, OptionalPurpose } from '../core/purposes.ts';
import type { ConsentRecord } from '../core/consent-record.ts';
import type { ConsentRequest, Source } from '../core/api.ts';
import type { ConsentState, Proof } from '../core/decide-consent.ts';
import type { Options } from '../config/attributes.ts';
import type { Regime } from '../core/regime.ts';

/** What a visitor or the page decides; what is left out stays as it is. */
export interface Decision extends Pick<ConsentRequest, 'purposes' | 'vendors'> {
  readonly source: Source;
  /** What was in front of the visitor, as the page tells it. */
  readonly shown?: unknown;
}

export interface Consent {
  readonly regime: Regime;
  readonly gpc: boolean;
  readonly state: ConsentState;
  readonly record: ConsentRecord | undefined;
  proof: Proof;
  /** Reads the cookie again: another tab may have written it. */
  read(): void;
  /** Decides anew, as of now. */
  update(): void;
  /** What holds for a vendor (`''`: none in particular) and one of the purposes. */
  choiceFor(vendor: string, purpose: OptionalPurpose): Choice;
  /** Makes and keeps the record of a decision. */
  remember(decision: Decision): {
    readonly record: ConsentRecord;
    readonly before: ConsentRecord['choices'];
  };
  /** Whether the browser keeps cookies. */
  isKeeping(): boolean;
}

export function createConsent(regime: Regime, options: Options): Consent {
  const { tags, 'policy-version': policyVersion } = options;
  const vendors = Object.keys(tags);
  const cookie = createConsentCookie(options['cookie-domain']);
  const gpc = Reflect.get(navigator, 'globalPrivacyControl') === true;
  let record: ConsentRecord | undefined;
  let state: ConsentState;

  const consent: Consent = {
    regime,
    gpc,
    proof: 'checking',
    get state() {
      return state;
    },
    get record() {
      return record;
    },
    read() {
      const value = cookie.read();
      if (!value && consent.proof === 'broken') return; // what was answered on this page stands
      record = parseRecord(value, Date.now());
      if (value && !record) report('cookie');
    },
    update() {
      const recordOptIn = isOptIn(record?.regime);
      const { proof } = consent;
      state = decideConsent({
        regime,
        record,
        recordOptIn,
        gpc,
        proof,
        policyVersion,
        vendors,
        now: Date.now(),
      });
    },
    choiceFor(vendor, purpose) {
      const ofVendor = vendor ? (state.vendors[vendor] ?? 'denied') : 'granted';
      const choice = strictest([state.purposes[purpose], ofVendor]);
      // until the log is known to hold, a grant waits like an answer that has not come
      return choice === 'granted' && consent.proof === 'checking' ? 'unset' : choice;
    },
    remember({ purposes, vendors: named = {}, source }) {
      const isWhole = OPTIONAL_PURPOSES.every((purpose) => purposes[purpose]);
      const before = Object.fromEntries(
        OPTIONAL_PURPOSES.map((purpose) => {
          const stored = record?.choices[purpose] ?? 'unset';
          // a grant that has lapsed does not come back with a decision about something else
          return [purpose, stored === 'granted' ? state.purposes[purpose] : stored];
        }),
      ) as ConsentRecord['choices'];
      const choices = { ...before, ...purposes };
      // the signal outweighs a click, and is never turned into consent
      if (gpc) for (const purpose of regime.gpc.denies) choices[purpose] = 'denied';
      const answers = vendors.map(
        (id) =>
          [id, named[id] ?? record?.vendors[id] ?? ((isWhole || !record) && 'granted')] as const,
      );
      record = {
        choices,
        vendors: Object.fromEntries(
          answers.filter(([, answer]) => answer),
        ) as ConsentRecord['vendors'],
        regime: regime.id,
        policyVersion,
        // and what stays does not live longer by it
        at: (!isWhole && record?.at) || Date.now(),
        source,
      };
      if (!cookie.write(encodeRecord(record), regime.lifetimes.refusalDays ?? 400)) {
        report('no-cookie');
        consent.proof = 'broken';
      }
      return { record, before };
    },
    isKeeping: () => cookie.read() !== '' || (cookie.write('0', 1) && cookie.write('', 0)),
  };
  consent.read();
  consent.update();
  return consent;
}
