/**
 * The laws as the gate carries them: one row each, `id;from,to;places;zones;duties`. scripts/law-table.mjs
 * writes them from the law files, and checks that nothing is lost.
 */
import type { RegimeRules } from '../core/regime.ts';

/** A law in its row: what the gate acts on, and where and since when. */
export interface LawRow {
  readonly rules: RegimeRules;
  /** ISO 3166 codes, each between commas: `,FR,RE,` */
  readonly places: string;
  /** A pattern for the beginnings of time zones, without their continent, or `''`. */
  readonly zones: string;
  /** First day on which it applies, and the first on which it no longer does, in days since 1970. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a row. Those of the United States are opt-out alike. The duties of others are letters: `o` opt-out with a
 * notice, `n` notice only; none of them: opt-in. `y` lifetimes of a year, `x` closing refuses, `a` and `f`: analytics
 * and functional may be exempt.
 */
export function unpackLaw(row: string): LawRow {
  const [id = '', days = '', places = '', zones = '', duties = ''] = row.split(';');
  const has = (letter: string): boolean => duties.includes(letter);
  const isUs = id.startsWith('us');
  const isOptIn = !isUs && !/[on]/.test(duties);
  const year = isOptIn && !has('y') ? 180 : 365;
  const [from = '', to = ''] = days.split(',');
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
    places: `,${places || id.replace(/^eu-|^(?!us-)(..).*/, '$1').toUpperCase()},`,
    zones,
    from: toDays(from) || 0,
    to: toDays(to) || Infinity,
  };
}

const toDays = (text: string): number => Number.parseInt(text, 36);
