/** What a name and a value tell together: under `tel` a row of digits is a telephone number. */
import { kindOfKey } from './personal-key.ts';
import type { LeakKind } from './leak-kind.ts';

/** Nothing is told by a yes, a no, or a value that was taken out already. */
const EMPTY = /^[^\p{L}\p{N}]{0,99}(?:true|false|null|undefined)?[^\p{L}\p{N}]{0,99}$/u;

/** What stands in `value` for its key's sake; `undefined` where the key tells nothing. Pure, never throws. */
export function leakByKey(key: string, value: string): LeakKind | undefined {
  const kind = kindOfKey(key);
  if (!kind || EMPTY.test(value.slice(0, 99))) return undefined;
  // a city or a file may stand there: a place has decimals, the hash of something short is long
  if (kind === 'coordinates' && !/\d\.\d{3}/.test(value)) return undefined;
  return kind === 'hash' && !/[\w+/-]{22}/.test(value) ? undefined : kind;
}
