/** What a name and a value tell together: under `tel` a row of digits is a telephone number. */
import { kindOfKey } from './personal-key.ts';
import { leakUnder } from './leak-under.ts';
import { more } from './more.ts';
import type { LeakKind } from './leak-kind.ts';

/** What stands in `value` for its key's sake; `undefined` where the key tells nothing. Pure, never throws. */
export const leakByKey = (key: string, value: string): LeakKind | undefined =>
  leakUnder(kindOfKey(key), value) ?? more().fits?.(key)?.(value);

/** Whether a key tells anything with any value. Pure, never throws. */
export const mayTell = (key: string): boolean => Boolean(kindOfKey(key) ?? more().fits?.(key));
