/** The owner of the state: the record, what can be proved, and what follows from both. */
import { decideConsent } from '../core/decide-consent.ts';
import { parseRecord } from '../core/consent-record.ts';
import { strictest } from '../core/purposes.ts';
import { isOptIn } from '../regimes/resolve-regime.ts';
import { readCookie } from './read-cookie.ts';
import { report } from './report.ts';
import { VENDORS } from '../vendors/index.ts';
import type { Choice, OptionalPurpose } from '../core/purposes.ts';
import type { ConsentRecord } from '../core/consent-record.ts';
import type { ConsentState, Proof } from '../core/decide-consent.ts';
import type { Options } from '../config/attributes.ts';
import type { RegimeRules } from '../core/regime.ts';
import type { ResolvedRegime } from '../regimes/resolve-regime.ts';

export interface Consent {
  readonly regime: RegimeRules;
  /** ISO 3166 code that was told, or `''`. */
  readonly region: string;
  readonly gpc: boolean;
  readonly state: ConsentState;
  /** Decisions write it, in the second file. */
  record: ConsentRecord | undefined;
  proof: Proof;
  /** Reads the cookie again: another tab may have written it. */
  read(): void;
  /** Decides anew, as of now. */
  update(): void;
  /** What holds for a vendor (`''`: none in particular) and one of the purposes. */
  choiceFor(vendor: string, purpose: OptionalPurpose): Choice;
}

export function createConsent({ regime, region }: ResolvedRegime, options: Options): Consent {
  const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  let state: ConsentState;

  const consent: Consent = {
    regime,
    region,
    gpc,
    record: undefined,
    proof: 'checking',
    get state() {
      return state;
    },
    read() {
      const value = readCookie('pixelgate');
      // another consent manager keeps the answers; or what was answered on this page stands
      if (options['consent-from'] || (!value && consent.proof === 'broken')) return;
      consent.record = parseRecord(value, Date.now());
      if (value && !consent.record) report('cookie');
    },
    update() {
      const { record, proof } = consent;
      state = decideConsent({
        regime,
        record,
        recordOptIn: isOptIn(record?.regime),
        gpc,
        proof,
        policyVersion: options['policy-version'],
        vendors: VENDORS.filter(({ id }) => options.tags[id]),
        exempt: options.exempt,
        audience: options.audience,
        now: Date.now(),
      });
    },
    choiceFor(vendor, purpose) {
      const ofVendor = vendor ? (state.vendors[vendor] ?? 'denied') : 'granted';
      const choice = strictest([state.purposes[purpose], ofVendor]);
      // until the log is known to hold, a grant waits like an answer that has not come
      return choice === 'granted' && consent.proof === 'checking' ? 'unset' : choice;
    },
  };
  consent.read();
  consent.update();
  return consent;
}
