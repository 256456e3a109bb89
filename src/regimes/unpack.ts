/**
 * The laws as the gate carries them: one row each, `id;places;zones;from;duties`. scripts/law-table.mjs
 * writes them from the law files, and checks that nothing is lost.
 */
import type { RegimeRules } from '../core/regime.ts';

/** A law in its row: what the gate acts on, and where and since when. */
export interface LawRow {
  readonly rules: RegimeRules;
  /** ISO 3166 codes. */
  readonly places: readonly string[];
  /** Beginnings of time zones, without their continent. */
  readonly zones: readonly string[];
  /** First day on which it applies, and the first on which it no longer does, in days since 1970. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a row. Duties are letters: `u` opt-out as in the United States, `o` opt-out with a notice, `n` notice only;
 * none of them: opt-in. `y` lifetimes of a year, `x` closing refuses, `a` and `f`: analytics and functional may be exempt.
 */
export function unpackLaw(row: string): LawRow {
  const [id = '', places = '', zones = '', days = '', duties = ''] = row.split(';');
  const has = (letter: string): boolean => duties.includes(letter);
  const isUs = has('u');
  const isOptIn = !/[uon]/.test(duties);
  const year = isOptIn && !has('y') ? 180 : 365;
  const [from = 0, to = Infinity] = days.split(' ').filter(Boolean).map(toDays);
  return {
    rules: {
      id,
      model: isOptIn ? 'opt-in' : has('n') ? 'notice' : 'opt-out',
      exempt: (['functional', 'analytics'] as const).filter(([letter = '']) => has(letter)),
      ui: {
        prompt: isOptIn ? 'banner' : isUs ? 'link' : 'notice',
        closing: has('x') ? 'refuse' : 'none',
        twoStepOptIn: isUs,
        controlText: isUs ? 'Your Privacy Choices' : '', // 11 CCR 7015(b)
        optOutStatus: isUs ? 'Opt-Out Request Honored' : '', // 11 CCR 7025(c)(6)
      },
      lifetimes: { grantDays: year, refusalDays: isUs ? Infinity : year },
      gpc: { denies: ['marketing'], yields: isUs },
    },
    // where a law is named after its place, the place is not written twice
    places: (places || id.replace(/^(?!us-)(..).*/, '$1').toUpperCase()).split(' '),
    zones: zones.split(' ').filter(Boolean),
    from,
    to,
  };
}

const toDays = (text: string): number => Number.parseInt(text, 36);
