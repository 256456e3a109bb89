/** The names of rules that the gate gives as reasons, as sentences. */

/** @typedef {{ regime: string, region: string, purposes: Record<string, string>, reasons: readonly { of: string, rule: string }[], gpc: boolean, source: string, decidedAt?: number, expiresAt?: number }} Consent */

/** What holds while nobody has answered. @type {Readonly<Record<string, string>>} */
const DEFAULTS = {
  'opt-in': 'not answered yet: off until the visitor says yes',
  'opt-out': 'runs until the visitor objects',
  notice: 'runs, and the visitor is told',
};

/** Who or what decided. @type {Readonly<Record<string, string>>} */
const SOURCES = {
  default: 'by nobody yet',
  banner: 'in the banner',
  preferences: 'in the preferences',
  api: 'by the page',
  gpc: 'by the browser’s signal (GPC)',
  conflict: 'in spite of the browser’s signal',
  cmp: 'in another consent manager',
};

/** How the law was found. @param {string} rule @param {string} region */
export function foundWords(rule, region) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  /** @type {Readonly<Record<string, string>>} */
  const words = {
    'data-regime': 'the operator fixed the law in the gate’s tag',
    'data-region': `the server told the place, ${region}`,
    'server-hint': `the server’s hint in the page says ${region}`,
    'time-zone': `nobody told the place; the time zone is ${zone}`,
    language: `time zone ${zone}, and languages ${navigator.languages.join(', ')} ask for more`,
    'region-guess': 'a guess by the time zone may not loosen anything here',
    unknown: `nobody told the place, and the time zone ${zone} names no country with a law here`,
  };
  return words[rule] ?? rule;
}

/**
 * Why a purpose stands as it does.
 *
 * @param {string} rule
 * @param {object} of
 * @param {string} of.choice
 * @param {string} of.model - of the law
 * @param {string} of.source
 */
export function purposeWords(rule, { choice, model, source }) {
  const standard = DEFAULTS[model] ?? rule;
  const signal = source === 'gpc' && choice === 'denied';
  /** @type {Readonly<Record<string, string>>} */
  const words = {
    default: standard,
    record: signal
      ? 'the browser’s signal, remembered'
      : `the visitor said ${choice === 'granted' ? 'yes' : 'no'}`,
    gpc: 'Global Privacy Control is an objection',
    audience: 'nobody under age is tracked',
    exempt: 'exempt by this law, the operator says',
    'grant-expired': `an old yes has lapsed: ${standard}`,
    'refusal-expired': 'an old no has lapsed: asked again',
    'policy-changed': `the yes was for another policy: ${standard}`,
    'given-under-opt-out': 'that yes was no opt-in, so it does not count here',
    'log-broken': 'the log does not hold, so no earlier yes counts',
    'storage-broken': 'nothing can be proved here, so nothing runs',
  };
  return words[rule] ?? rule;
}

/** @param {string} source */
export const sourceWords = (source) => SOURCES[source] ?? source;
