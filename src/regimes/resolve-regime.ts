/** Place and clock to the law that applies. Anything unknown is `strict`. */
import { REGIMES, strict } from './index.ts';
import type { Regime } from '../core/regime.ts';

export interface Place {
  /** Id of a regime that the operator fixed; `auto` or unknown for none. */
  readonly regime: string;
  /** ISO 3166 code from the operator or the server, or `''`. */
  readonly region: string;
  /** IANA time zone of the browser, or `''`. */
  readonly zone: string;
  /** Languages of the browser, BCP 47. */
  readonly languages: readonly string[];
  /** `strict`: the time zone may not loosen anything. */
  readonly 'region-guess': string;
}

export interface ResolvedRegime {
  readonly regime: Regime;
  /** ISO 3166 code that was told, `''` when it was guessed or is not known. */
  readonly region: string;
  /** What decided: `data-regime`, `data-region`, `time-zone` or `unknown`. */
  readonly rule: string;
}

/**
 * Finds the law for a visitor.
 *
 * Pure. An explicit regime wins, then an explicit region, then a time zone that lies under one law.
 * A time zone loosens nothing where a language names another country.
 * @param now - Unix time in milliseconds, UTC
 */
export function resolveRegime(
  { regime: id, region, zone, languages, 'region-guess': guess }: Place,
  now: number,
): ResolvedRegime {
  const fixed = REGIMES.find((regime) => regime.id === id);
  if (fixed) return { regime: fixed, region, rule: 'data-regime' };
  const today = new Date(now).toISOString().slice(0, 10);
  const inForce = REGIMES.filter(({ effectiveFrom }) => effectiveFrom <= today);
  /** When two laws match, the one that asks first is the stricter. */
  const pick = (matches: (match: Regime['match']) => boolean | undefined): Regime => {
    const matching = inForce.filter(({ match }) => matches(match));
    return matching.find(({ model }) => model === 'opt-in') ?? matching[0] ?? strict;
  };
  if (region) {
    const regime = pick(
      ({ countries, regions, unknownRegionOf }) =>
        regions?.includes(region) || countries?.test(region) || unknownRegionOf === region,
    );
    return { regime, region, rule: 'data-region' };
  }
  const regime = pick(({ zones }) => zones?.test(zone));
  const home = regime.match.unknownRegionOf ?? '';
  const isContradicted = languages.some(
    (language) => /-[a-z]{2}$/i.test(language) && !language.toUpperCase().endsWith(home),
  );
  if (regime === strict || (regime.model !== 'opt-in' && (guess === 'strict' || isContradicted))) {
    return { regime: strict, region, rule: 'unknown' };
  }
  return { regime, region, rule: 'time-zone' };
}

/** Whether this law asks before anything runs. */
export const isOptIn = (id: string | undefined): boolean =>
  REGIMES.some((regime) => regime.id === id && regime.model === 'opt-in');
