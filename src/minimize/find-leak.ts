/** Runs every detector over one text, and over what the text is wrapped in. */
import { BASE64, MIXED, base64Decoded, unescaped } from './decode.ts';
import { findEmail } from './email.ts';
import { findHash } from './hash.ts';
import { findIp } from './ip.ts';
import { findPair } from './pairs.ts';
import { findPaymentCard } from './payment-card.ts';
import { findPhone } from './phone.ts';
import { findKey, findRandom } from './secret.ts';
import { leakByKey } from './leak-by-key.ts';
import { more } from './more.ts';
import { digitsOf } from './find-span.ts';
import type { Detector } from './find-span.ts';
import type { LeakKind } from './leak-kind.ts';

export type { LeakKind, RemovalReason } from './leak-kind.ts';

/** Longest text of an event, in UTF-16 units; nothing that a vendor needs is longer. */
const MAX_LENGTH = 1000;
/** How often a text may be wrapped: percent signs twice around JSON in JSON around base64. */
const MAX_LAYERS = 5;

export const COMMON: readonly Detector[] = [
  [findEmail, 0, 6, ''],
  [findKey, 0, 10, ''],
  [findRandom, 0, 32, ''],
  [findHash, 0, 64, ''],
  [findIp, 4, 7, '.'],
  [findPaymentCard, 14, 14, ''],
  [findPhone, 7, 8, ''],
  [findPair, 0, 3, ''],
];

/** The common ones, and the rarer half. */
export const halves = (): (readonly Detector[])[] => [COMMON, more().detectors];

/** As `findLeak`, of a text of any length. */
export function leakIn(text: string, layers: number = MAX_LAYERS): LeakKind | undefined {
  const digits = digitsOf(text);
  for (const half of halves())
    for (const each of half) {
      const found =
        digits >= each[1] && text.length >= each[2] && text.includes(each[3]) && each[0](text, 0);
      if (found) return found[0];
    }
  return layers > 0 ? leakInside(text, layers - 1) : undefined;
}

/** What the layers below the text hold. */
function leakInside(text: string, layers: number): LeakKind | undefined {
  for (const [token] of MIXED.test(text) ? text.matchAll(BASE64) : []) {
    for (const part of token.includes('/') ? [token, ...token.split('/')] : [token]) {
      const inner = base64Decoded(part);
      const kind = inner && leakIn(inner, layers);
      if (kind) return kind;
    }
  }
  const plain = unescaped(more().plain(text));
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
