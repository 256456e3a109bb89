/** Runs every detector over one text, and over what the text is wrapped in. */
import { BASE64, base64Decoded, unescaped } from './decode.ts';
import { findEmail } from './email.ts';
import { findHash } from './hash.ts';
import { findIp } from './ip.ts';
import { findNationalId } from './national-id.ts';
import { findPair } from './pairs.ts';
import { findPaymentCard } from './payment-card.ts';
import { findPhone } from './phone.ts';
import { findKey, findRandom } from './secret.ts';
import { leakByKey } from './leak-by-key.ts';
import { more } from './more.ts';
import type { FindSpan } from './find-span.ts';
import type { LeakKind } from './leak-kind.ts';

export type { LeakKind, RemovalReason } from './leak-kind.ts';

/** Longest text of an event, in UTF-16 units; nothing that a vendor needs is longer. */
const MAX_LENGTH = 1000;
/** How often a text may be wrapped: percent signs twice around JSON in JSON around base64. */
const MAX_LAYERS = 5;

const OF_ANY = [findEmail, findKey, findRandom, findHash, findIp];
const OF_DIGITS = [findPaymentCard, findNationalId, findPhone];

/** Nearly all that shops send has none of it. */
const ANYTHING = /[@＠﹫%=:\\°]|(?:\d[^\da-z]{0,3}){3}|[\w+/.-]{8}|\s(?:at|arroba)\s|[([{<]\s?at/i;
const DIGITS = /(?:\d\D{0,3}){5}/;

/** The detectors that may find something in a text. Pure, never throws. */
export const detectorsFor = (text: string): readonly FindSpan[] =>
  ANYTHING.test(text)
    ? [...OF_ANY, ...(DIGITS.test(text) ? OF_DIGITS : []), ...more().detectors, findPair]
    : [];

/** As `findLeak`, of a text of any length. */
export function leakIn(text: string, layers: number = MAX_LAYERS): LeakKind | undefined {
  const detectors = detectorsFor(text);
  for (const find of detectors) {
    const found = find(text, 0);
    if (found) return found[0];
  }
  return layers > 0 && detectors.length > 0 ? leakInside(text, layers - 1) : undefined;
}

/** What the layers below the text hold. */
function leakInside(text: string, layers: number): LeakKind | undefined {
  for (const [token] of text.matchAll(BASE64)) {
    for (const part of token.includes('/') ? [token, ...token.split('/')] : [token]) {
      const inner = base64Decoded(part);
      const kind = inner && leakIn(inner, layers);
      if (kind) return kind;
    }
  }
  const plain = unescaped(text);
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
