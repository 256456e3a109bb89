/** How long something lives, in words that people use. Pure. */
import { sayUnit, type Unit } from './strings/without-intl.ts';

/** Average days of a month. */
const MONTH = 30.44;
/** Up to here days are counted: `90 days` says more than `3 months`. */
const MOST_DAYS = 90;

/**
 * Says a duration in the largest unit that fits: 90 days, 13 months, 2 years.
 *
 * @param days - whole days, more than 0
 * @param lang - BCP 47 code
 */
export function howLong(days: number, lang: string): string {
  const months = Math.round(days / MONTH);
  const [n, unit]: readonly [number, Unit] =
    days <= MOST_DAYS ? [days, 'day'] : months % 12 ? [months, 'month'] : [months / 12, 'year'];
  return sayUnit(n, unit, lang);
}
