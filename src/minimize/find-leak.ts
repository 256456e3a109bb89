/** Runs every detector over one text, and over what the text is wrapped in. */
import { BASE64, MIXED, base64Decoded, unescaped } from './decode.ts';
import { COMMON } from './common.ts';
import { leakByKey } from './leak-by-key.ts';
import { more } from './more.ts';
import type { LeakKind } from './leak-kind.ts';

export type { LeakKind, RemovalReason } from './leak-kind.ts';

/** Longest text of an event, in UTF-16 units; nothing that a vendor needs is longer. */
const MAX_LENGTH = 1000;
/** How often a text may be wrapped: percent signs twice around JSON in JSON around base64. */
const MAX_LAYERS = 5;

/** As `findLeak`, of a text of any length. */
export function leakIn(text: string, layers: number = MAX_LAYERS): LeakKind | undefined {
  const { detectors, sift } = more();
  let bits = sift(text);
  for (const half of [COMMON, detectors])
    for (const find of half) {
      const found = bits & 1 && find(text, 0);
      if (found) return found[0];
      bits >>= 1;
    }
  return layers > 0 ? leakInside(text, layers - 1, bits) : undefined;
}

/** What the layers below the text hold. @param bits - of what may be there: an escape, base64 */
function leakInside(text: string, layers: number, bits: number): LeakKind | undefined {
  for (const [token] of bits & 2 && MIXED.test(text) ? text.matchAll(BASE64) : []) {
    for (const part of token.includes('/') ? [token, ...token.split('/')] : [token]) {
      const inner = base64Decoded(part);
      const kind = inner && leakIn(inner, layers);
      if (kind) return kind;
    }
  }
  const plain = bits & 1 ? unescaped(more().plain(text)) : text;
  return plain === text ? undefined : leakIn(plain, layers);
}

/**
 * The first thing in `text` that must not leave, or `undefined`.
 *
 * Pure, never throws, takes time in proportion to the text. Looks into percent signs (twice), JSON, forms and base64.
 * @param key - the name of the parameter; with it, also what name and value tell together
 */
export function findLeak(text: string, key?: string): LeakKind | 'too-long' | undefined {
  if (text.length > MAX_LENGTH) return 'too-long';
  const kind = leakIn(text);
  if (kind === 'ip' && key && /ver(?:sion)?$|build/i.test(key)) return undefined;
  return kind ?? (key ? leakByKey(key, text) : undefined);
}
