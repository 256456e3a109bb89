/** E-mail addresses in any script, also with percent signs. */
import { byPattern } from './find-span.ts';
import type { FindSpan, Span } from './find-span.ts';

/** The sign (also full-width), the domain, the top-level domain; without the flag `i` it is ready three times as fast. */
const FROM_SIGN =
  /(?:[@＠﹫]|%(?:25)?40)(?:[\p{L}\p{M}\p{N}_-]{1,63}[.．。]){1,6}(?:xn--[\w-]{2,59}|[\p{L}\p{M}]{2,24})/gu;
/** In front of the sign. */
const LOCAL = /(?:"[^"@]{1,62}"|[\p{L}\p{M}\p{N}.!#$%*+^_`{|}~'’-]{1,64})$/u;
/** `logo@2x.png`. */
const FILE = /\dx\.(?:png|jpe?g|webp|avif)$/i;

const findDomain: FindSpan = byPattern('email', FROM_SIGN, (match) =>
  FILE.test(match) ? 0 : match.length,
);

/** The last part of a text, where it can stand in front of an at sign; `''` where it cannot. */
export const localOf = (text: string): string => LOCAL.exec(text.slice(-64))?.[0] ?? '';

export const findEmail: FindSpan = (text, from) => {
  for (let found: Span | undefined; (found = findDomain(text, found?.[2] ?? from));) {
    const [kind, start, end] = found;
    const local = localOf(text.slice(from, start));
    if (local) return [kind, start - local.length, end];
  }
  return undefined;
};
