/** Place and clock to the law that applies. Anything unknown is `strict`. */
import { stricterOf } from './stricter-of.ts';
import { LAW_TABLE } from './law-table.ts';
import { unpackLaw } from './unpack.ts';
import type { LawRow } from './unpack.ts';
import type { RegimeRules } from '../core/regime.ts';

export interface Place {
  /** Id of a regime that the operator fixed; `auto` or unknown for none. */
  readonly regime: string;
  /** ISO 3166 code that the operator wrote, or `''`. */
  readonly region: string;
  /** What the server says about the place (`DE`, `US-CA`, `XX`, `T1`), or `''`. Not checked yet. */
  readonly hint: string;
  /** IANA time zone of the browser, or `''`. */
  readonly zone: string;
  /** Languages of the browser, BCP 47. */
  readonly languages: readonly string[];
  /** `strict`: a guess may not loosen anything. */
  readonly 'region-guess': string;
}

export interface ResolvedRegime {
  readonly regime: RegimeRules;
  /** ISO 3166 code that was told, `''` when it was guessed or is not known. */
  readonly region: string;
  /** What decided: `data-regime`, `data-region`, `server-hint`, `time-zone`, `language`, `region-guess` or `unknown`. */
  readonly rule: string;
}

const DAY_MS = 864e5;
/** A place that a server names. `XX` is its word for unknown, and is passed over; `T1`, which is Tor, is no place. */
const CODE = /^(?!XX)[A-Z]{2}(-[A-Z0-9]{1,3})?$|^T1$/;

/** Every law; the first is the one of an unknown place. */
const LAWS: readonly LawRow[] = LAW_TABLE.split(' ').map(unpackLaw);
const [{ rules: strict }] = LAWS as [LawRow];

/** Ids of all laws. */
export const REGIME_IDS: readonly string[] = LAWS.map(({ rules }) => rules.id);

/**
 * Finds the law for a visitor.
 *
 * Pure. An explicit regime wins, then an explicit region, then the server's hint, then the time zone;
 * a language with a region of its own may only tighten what the zone says.
 * @param now - Unix time in milliseconds, UTC
 */
export function resolveRegime(place: Place, now: number): ResolvedRegime {
  const { region, hint } = place;
  const today = now / DAY_MS;
  const inForce = LAWS.filter(({ from, to }) => from <= today && today < to);
  const lawIn = (code: string): RegimeRules | undefined =>
    inForce.find(({ places }) => places.includes(`,${code},`))?.rules;
  /** A country's own law stands in for a region that has none. */
  const lawOf = (code: string): RegimeRules => lawIn(code) ?? lawIn(code.slice(0, 2)) ?? strict;

  // a law that is fixed holds from before its first day
  const fixed = [...inForce, ...LAWS].find(({ rules }) => rules.id === place.regime);
  if (fixed) return { regime: fixed.rules, region, rule: 'data-regime' };
  if (region) return { regime: lawOf(region), region, rule: 'data-region' };
  if (CODE.test(hint)) return { regime: lawOf(hint), region: hint, rule: 'server-hint' };

  // without the continent
  const city = place.zone.replace(/^(A[fmnrst]|Eu|In|Pa)[a-z]+\//, '');
  const law = inForce.find(({ zones }) => zones && RegExp(`^(${zones})`).test(city));
  if (!law) return { regime: strict, region: '', rule: 'unknown' };
  const regime = place.languages
    .map((language) => languagePlace(language.toUpperCase(), law.places))
    .filter(Boolean)
    .map(lawOf)
    .reduce(stricterOf, law.rules);
  if (regime.model !== 'opt-in' && place['region-guess'] === 'strict')
    return { regime: strict, region: '', rule: 'region-guess' };
  return {
    regime,
    region: '',
    rule: regime.id === law.rules.id ? 'time-zone' : 'language',
  };
}

/** The place that a language names beside those of the law, or `''`. French in Canada is spoken in Quebec. */
function languagePlace(language: string, places: string): string {
  const [, code = ''] = /-([A-Z]{2})$/.exec(language) ?? [];
  return language === 'FR-CA' || !places.includes(`,${code}`) ? code : '';
}

/** Whether this law asks before anything runs. */
export const isOptIn = (id: string | undefined): boolean =>
  LAWS.some(({ rules }) => rules.id === id && rules.model === 'opt-in');
