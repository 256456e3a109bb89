/** Whether a value can be what the name of its parameter says. */
import type { LeakKind } from './leak-kind.ts';

/** Nothing is told by a yes, a no, or a value that was taken out already. */
const EMPTY = /^[^\p{L}\p{N}]{0,99}(?:true|false|null|undefined)?[^\p{L}\p{N}]{0,99}$/u;

/** `kind`, or `undefined` where `value` is none of it. Pure, never throws. */
export function leakUnder(kind: LeakKind | undefined, value: string): LeakKind | undefined {
  if (!kind || EMPTY.test(value.slice(0, 99))) return undefined;
  // a city or a file may stand there: a place has decimals, the hash of something short is long
  if (kind === 'coordinates' && !/\d\.\d{3}/.test(value)) return undefined;
  return kind === 'hash' && !/[\w+/-]{22}/.test(value) ? undefined : kind;
}
