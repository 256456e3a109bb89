/** What texts are wrapped in on their way: percent signs, JSON's escapes, base64. */

/**
 * The text with one layer of percent signs and of backslashes taken off; the same text where there is none.
 *
 * Pure, never throws. What is no UTF-8 stays, but for what is ASCII in it.
 */
export const unescaped = (text: string): string =>
  /%[\da-f]{2}|[\\=]/i.test(text)
    ? text
        .replace(/\+/g, /[%=]/.test(text) ? ' ' : '+')
        .replace(/(?:%[\da-f]{2}){1,3000}/gi, percentDecoded)
        .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        .replace(/\\+(.?)/gs, (all, next: string) => (/\w/.test(next) ? all : next))
    : text;

const percentDecoded = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%[2-7]./g, decodeURIComponent);
  }
};

const utf8 = new TextDecoder();

/** What may be base64 of a text, in either alphabet: words in small letters and numbers are not. */
export const BASE64: RegExp = /[\w+/-]{8,4000}={0,2}/g;
/** Letters of both cases; and anything else in front is a byte that no text begins with. */
const OF_TEXT = /^(?=.*[a-z])(?=.*\w[A-Z])[CDI-Za-fw-z\d]/;

/** The text in base64 that `token` is, or `''` where it is none. Pure, never throws. */
export function base64Decoded(token: string): string {
  if (!OF_TEXT.test(token)) return '';
  const plain = token.replace(/=/g, '').replace(/-/g, '+').replace(/_/g, '/');
  if (plain.length % 4 === 1) return '';
  const bytes = atob(plain);
  // oxlint-disable-next-line no-control-regex -- what is text has none of these
  if (/[\0-\x08\x0e-\x1f]/.test(bytes)) return '';
  const text = utf8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  return text.includes('\uFFFD') ? '' : text;
}
