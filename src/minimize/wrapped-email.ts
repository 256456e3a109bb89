/** E-mail addresses behind a word in base64 (`u_amFuZUBz…`), in hexadecimal, or with the sign as mail programs quote it (`jane=40shop.example`). */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/** A short word, and what may be base64. */
const WRAPPED = /(^|[^\w+-])[a-z]{1,8}[_-][A-Za-z\d+]{11,400}(?![\w-])/g;
/** A whole text with `=40`. */
const QUOTED = /^[\w.+-]{1,64}=40[a-z][a-z\d.-]{1,99}$/g;
/** Plain characters in hexadecimal. */
const HEX = /(^|[^\w+-])(?:[2-7][\dA-Fa-f]){8,130}(?!\w)/g;
/** Names of files have the same shape. */
const EMAIL = /^[\w.+-]+@[\w.-]+\.(?!html?$|jpg$|png$|php$|webp$)[a-z]{2,24}$/i;

const lengthIf = (plainOf: (match: string) => string) => (match: string) =>
  EMAIL.test(plainOf(match)) ? match.length : 0;

export const findWrappedEmail: FindSpan = byPattern(
  'email',
  WRAPPED,
  lengthIf((match) => {
    const [, token = ''] = match.split(/[_-]/);
    return token.length % 4 === 1 ? '' : atob(token);
  }),
);

export const findQuotedEmail: FindSpan = byPattern(
  'email',
  QUOTED,
  lengthIf((match) => match.replace('=40', '@')),
);

export const findHexEmail: FindSpan = byPattern(
  'email',
  HEX,
  lengthIf((match) => match.replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16)))),
);
