/** The consent record: one decision, and how it is written into the cookie. */
import { CHOICES, OPTIONAL_PURPOSES } from './purposes.ts';
import type { Choice, OptionalPurpose } from './purposes.ts';
import type { Source } from './api.ts';

export interface ConsentRecord {
  readonly choices: Readonly<Record<OptionalPurpose, Choice>>;
  /** Every vendor that was in front of the visitor. One that is not listed was not answered for. */
  readonly vendors: Readonly<Record<string, 'granted' | 'denied'>>;
  /** Id of the law under which it was given. */
  readonly regime: string;
  readonly policyVersion: string;
  /** Unix time in milliseconds, UTC. */
  readonly at: number;
  readonly source: Source;
  /** Whether the browser sent Global Privacy Control when this was written. */
  readonly gpc: boolean;
  /** Whether the use of sensitive data is limited. */
  readonly limited: boolean;
}

/** A clock may be off by this much; a record from further ahead would outlive its lifetime. */
const CLOCK_SKEW_MS = 300_000;

const SHAPE =
  /^1~[\w-]+~[\w.-]+~[1-9]\d{12}~[dgu]{3}p?l?~(banner|preferences|api|gpc|conflict)~(!?[a-z]\w*(\.!?[a-z]\w*)*)?$/;

/**
 * Writes a record as the value of the cookie: `1~regime~policy~time~choices~source~vendors`.
 *
 * Choices are one letter each for functional, analytics, marketing (`g`, `d`, `u`), then `p` for Global
 * Privacy Control and `l` for limited; vendors are separated by dots, a denied one begins with `!`.
 * Nothing in it tells one visitor from another.
 */
export function encodeRecord({ choices, vendors, ...record }: ConsentRecord): string {
  const letters = OPTIONAL_PURPOSES.map((purpose) => choices[purpose][0]).join('');
  const names = Object.entries(vendors).map(([id, choice]) =>
    choice === 'denied' ? `!${id}` : id,
  );
  return [
    1,
    record.regime,
    record.policyVersion,
    record.at,
    letters + (record.gpc ? 'p' : '') + (record.limited ? 'l' : ''),
    record.source,
    names.join('.'),
  ].join('~');
}

/**
 * Reads the value of the cookie.
 * @param now - Unix time in milliseconds, UTC
 * @returns `undefined` for anything that {@link encodeRecord} does not write
 */
export function parseRecord(text: string, now: number): ConsentRecord | undefined {
  if (!SHAPE.test(text)) return undefined;
  const [, regime, policyVersion, time, letters, source, names] = text.split('~') as Fields;
  const at = Number(time);
  const answers = names.split('.').filter(Boolean);
  const vendors = Object.fromEntries(
    answers.map((name) => [name.replace('!', ''), name[0] === '!' ? 'denied' : 'granted'] as const),
  );
  // a vendor named twice may be both granted and denied
  if (at >= now + CLOCK_SKEW_MS || answers.length > Object.keys(vendors).length) return undefined;
  const choices = OPTIONAL_PURPOSES.map(
    (purpose, index) =>
      [purpose, CHOICES.find((choice) => choice[0] === letters[index]) as Choice] as const,
  );
  return {
    choices: Object.fromEntries(choices) as ConsentRecord['choices'],
    vendors,
    regime,
    policyVersion,
    at,
    source,
    gpc: letters.includes('p'),
    limited: letters.includes('l'),
  };
}

/** What stands between the tildes. */
type Fields = [
  version: string,
  regime: string,
  policyVersion: string,
  time: string,
  letters: string,
  source: Source,
  vendors: string,
];
