/**
 * Names of parameters that say that a person stands under them, in the languages and spellings of forms: `userEmail`,
 * `billing[phone]`, `geburtsdatum`, `cd[fname]`. `content_name` and `item_name` are none of them.
 */
import { unescaped } from './decode.ts';
import { more } from './more.ts';
import { kindOfName } from './name-kind.ts';
import type { KeyNames, LeakKind } from './leak-kind.ts';

/** Keys that were asked for before, by these further names: the same few come again and again. */
const known = new Map<string, LeakKind | ''>();
let knownBy: KeyNames | undefined;
const MAX_KNOWN = 2000;
/** Of a longer key its end is looked at, in UTF-16 units. */
const MAX_KEY = 99;

/**
 * What stands under `key`; `undefined` where the key does not tell. Under the name of a `hash` or of `coordinates` the
 * value tells as well (leak-by-key.ts). Pure, never throws.
 */
export function kindOfKey(key: string): LeakKind | undefined {
  const { names, things } = more();
  const end = key.slice(-MAX_KEY);
  if (names !== knownBy || known.size >= MAX_KNOWN) known.clear();
  knownBy = names;
  let kind = known.get(end);
  if (kind === undefined) known.set(end, (kind = kindOfName(unescaped(end), names, things) ?? ''));
  return kind || undefined;
}

/** Whether whatever stands under `key` is personal. Pure, never throws. */
export const isPersonalKey = (key: string): boolean =>
  ![undefined, 'coordinates', 'hash'].includes(kindOfKey(key));
