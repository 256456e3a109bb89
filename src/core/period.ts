/** Lengths of time as people write them: `45s`, `30m`, `12h`, `30d`. */

const UNITS_MS: Readonly<Record<string, number>> = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };

/** Nothing is remembered for longer. */
const MAX_MS = 400 * 864e5;

/** In milliseconds; `undefined` for anything else, and for more than 400 days. Pure, never throws. */
export function periodOf(value: unknown): number | undefined {
  const text = typeof value === 'string' ? value : '';
  const [, number, unit = ''] = /^(\d{1,4})([smhd])$/.exec(text) ?? [];
  const ms = Number(number) * (UNITS_MS[unit] ?? NaN);
  return ms > 0 && ms <= MAX_MS ? ms : undefined;
}
