/** What the rules of the JSON config are made of: times, names, lists; and how a wrong one is shown. Pure. */
import { isRecord } from '../core/is-record.ts';
import { VENDOR_IDS } from '../vendors/ids.ts';

/** Name of a custom event. */
export const CUSTOM_NAME: RegExp = /^[A-Za-z]\w{1,39}$/;

const UNITS_MS: Readonly<Record<string, number>> = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };

/** Nothing is remembered for longer. */
const MAX_MS = 400 * 864e5;

/** `30d`, `12h`, `30m`, `45s` in milliseconds; `undefined` for anything else. */
export function periodOf(value: unknown): number | undefined {
  const [, number, unit = ''] = /^(\d{1,4})([smhd])$/.exec(String(value)) ?? [];
  const ms = Number(number) * (UNITS_MS[unit] ?? NaN);
  return ms > 0 && ms <= MAX_MS ? ms : undefined;
}

/** A list of texts that is not empty; one text is a list of one. */
export function wordsOf(value: unknown): readonly string[] | undefined {
  const list: unknown[] = [value].flat();
  return list.length > 0 && list.every((word) => typeof word === 'string' && word !== '')
    ? (list as string[])
    : undefined;
}

/** A list of ids of vendors. */
export function vendorsOf(value: unknown): readonly string[] | undefined {
  const ids = wordsOf(value);
  return ids?.every((id) => VENDOR_IDS.includes(id)) ? ids : undefined;
}

export interface RuleFields {
  /** Whether it is an object, and has no other fields. */
  readonly isFit: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads an object that may have some fields. Never throws. */
export function fieldsOf(rule: unknown, names: readonly string[]): RuleFields {
  const values = isRecord(rule) ? rule : {};
  return { isFit: isRecord(rule) && Object.keys(rule).every((key) => names.includes(key)), values };
}

/** A value as people have written it, cut to what one line holds. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
