/** Runs every detector over one text, and over what the text is wrapped in. */
import { BASE64, base64Decoded, unescaped } from './decode.ts';
import { COMMON } from './common.ts';
import { leakByKey, mayTell } from './leak-by-key.ts';
import { more } from './more.ts';
import type { LeakKind } from './leak-kind.ts';

export type { LeakKind, RemovalReason } from './leak-kind.ts';

/** Longest text of an event, in UTF-16 units; nothing that a vendor needs is longer. */
const MAX_LENGTH = 1000;
/** How often a text may be wrapped: percent signs twice around JSON in JSON around base64. */
const MAX_LAYERS = 5;

/** Bits below those of the detectors (sieve.ts). */
const OTHERS = 3;

/** As `findLeak`, of a text of any length. */
export function leakIn(text: string, layers: number = MAX_LAYERS): LeakKind | undefined {
  const { detectors, plain, sift } = more();
  const bits = sift(text);
  // from each bit to the next one that is set: of most values few are
  for (let rest = bits >> OTHERS; rest; rest &= rest - 1) {
    const at = 31 - Math.clz32(rest & -rest);
    const find = COMMON[at] ?? detectors[at - COMMON.length];
    const found = find?.(text, 0);
    if (found) return found[0];
  }
  if (layers < 1) return undefined;
  for (const token of (bits & 2 && text.match(BASE64)) || []) {
    for (const part of token.includes('/') ? [token, ...token.split('/')] : [token]) {
      const inner = base64Decoded(part);
      const kind = inner && leakIn(inner, layers - 1);
      if (kind) return kind;
    }
  }
  const inner = bits & 1 ? unescaped(plain(text)) : text;
  return inner === text ? undefined : leakIn(inner, layers - 1);
}

/** Names of versions, which are written like addresses of the internet. */
const VERSION = /ver(?:sion)?$|build/i;

/** Whether `findLeak` may say something else for this name. */
export const isTold = (key: string): boolean => VERSION.test(key) || mayTell(key);

/**
 * The first thing in `text` that must not leave, or `undefined`.
 *
 * Pure, never throws, takes time in proportion to the text. Looks into percent signs (twice), JSON, forms and base64.
 * @param key - the name of the parameter; with it, also what name and value tell together
 */
export function findLeak(text: string, key = ''): LeakKind | 'too-long' | undefined {
  if (text.length > MAX_LENGTH) return 'too-long';
  const kind = leakIn(text);
  return kind === 'ip' && VERSION.test(key) ? undefined : (kind ?? leakByKey(key, text));
}
