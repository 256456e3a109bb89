/** Makes values coarser: amounts, times and coordinates, to multiples of a step. */

export type RoundKind = 'value' | 'time' | 'coordinates';

/** Names of what is no amount of money and can be rounded all the same. */
const KINDS: readonly (readonly [kind: RoundKind, name: RegExp])[] = [
  ['coordinates', /(^|_)(lat|lng|lon|latitude|longitude)$/i],
  ['time', /(^|_)(date|time|timestamp|at)$|(Date|Time|Timestamp|At)$/],
];

/** What can be rounded of a parameter, by its name. */
export const roundKindOf = (name: string, isAmount: boolean): RoundKind | undefined =>
  isAmount ? 'value' : KINDS.find(([, pattern]) => pattern.test(name))?.[0];

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Unix times beyond are milliseconds: in seconds, it is the year 5138. */
const MS_FROM = 1e11;

/**
 * Rounds a number, a number as text, or a time in ISO 8601 (downwards, to UTC).
 *
 * Pure, never throws. Rounding twice is rounding once.
 * @param step - in units of the number; of times in seconds
 * @returns anything else as it is
 */
export function roundTo(value: unknown, step: number, kind: RoundKind | undefined): unknown {
  if (typeof value === 'string') {
    if (kind === 'time' && ISO.test(value)) return roundIso(value, step);
    if (kind !== 'time' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value))
      return String(multiple(Number(value), step, Math.round));
    return value;
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return value;
  if (kind !== 'time') return multiple(value, step, Math.round);
  return multiple(value, value >= MS_FROM ? step * 1000 : step, Math.floor);
}

function roundIso(text: string, step: number): string {
  const isDay = !text.includes('T');
  // without a zone it would be read in the visitor's
  const ms = Date.parse(isDay || /(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(ms)) return text;
  const rounded = new Date(multiple(ms, step * 1000, Math.floor)).toISOString();
  return isDay ? rounded.slice(0, 10) : rounded;
}

/** Fifteen digits: what is left of a sum of fractions lies behind them. */
const plain = (value: number): number => Number(value.toPrecision(15));

function multiple(value: number, step: number, to: (value: number) => number): number {
  const steps = to(plain(value / step));
  const whole = steps * step;
  // a large number of small steps has more than fifteen
  return (plain(plain(whole) / step) === steps ? plain(whole) : whole) || 0;
}
