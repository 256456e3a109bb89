/** E-mail addresses behind a word in base64 (`u_amFuZUBz…`), in hexadecimal, or with the sign as mail programs quote it (`jane=40shop.example`). */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/** A short word, and what may be base64; plain characters in hexadecimal; a whole text with `=40`. */
const WRAPPED =
  /(^|[^\w+-])(?:[a-z]{1,8}[_-][A-Za-z\d+]{11,400}(?![\w-])|(?:[2-7][\dA-Fa-f]){8,130}(?!\w)|(?<![^])[\w.+-]{1,64}=40[a-z][a-z\d.-]{1,99}$)/g;
/** Names of files have the same shape. */
const EMAIL = /^[\w.+-]+@[\w.-]+\.(?!html?$|jpg$|png$|php$|webp$)[a-z]{2,24}$/i;

export const findWrappedEmail: FindSpan = byPattern('email', WRAPPED, (match) =>
  EMAIL.test(plainOf(match)) ? match.length : 0,
);

function plainOf(match: string): string {
  if (match.includes('=')) return match.replace('=40', '@');
  const [, token = ''] = match.split(/[_-]/);
  if (token) return token.length % 4 === 1 ? '' : atob(token);
  return match.replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16)));
}
