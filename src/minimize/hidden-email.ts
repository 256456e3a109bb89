/** E-mail addresses as people hide them: `jane at shop dot example`, `jane (at) shop.example`, `jane @ shop.example`. */
import { localOf } from './email.ts';
import type { FindSpan } from './find-span.ts';

/**
 * The sign as an entity, in brackets or as a word, the domain with its dots written either way, the top-level domain.
 * Both cases are spelled out: with the flag `i` it takes an engine twice as long to get ready.
 */
const FROM_SIGN =
  /(?:&(?:#(?:64|[xX]40)|commat);|\s?[([{<]\s?(?:[aAäÄ][tT]|@|[aA]rroba|ARROBA)\s?[\])}>]\s?|\s-[aA][tT]-\s|(@|\s{1,3}(?:[aA][tT]|[aA]rroba|ARROBA|[@＠])\s{1,3}))(?:[\p{L}\p{M}\p{N}_-]{1,63}(?:\.|(\s?[([{<]\s?(?:[dD][oO][tT]|[pP]un(?:kt|to)|PUN(?:KT|TO)|\.)\s?[\])}>]\s?|\s-[dD][oO][tT]-\s|\s{1,3}(?:[dD][oO][tT]|[pP]un(?:kt|to)|PUN(?:KT|TO))\s{1,3}))){1,6}[\p{L}\p{M}]{2,24}/gu;
/** A word that is only written so by someone who hides an address; `Sale at Zara.com` is none. */
const HANDLE = /[._+\d-]/;

export const findHiddenEmail: FindSpan = (text, from) => {
  FROM_SIGN.lastIndex = from;
  for (let found; (found = FROM_SIGN.exec(text)); FROM_SIGN.lastIndex = found.index + 1) {
    const { index } = found;
    const [all, word, dot] = found;
    const local = localOf(text.slice(Math.max(from, index - 64), index));
    // both words, a local part that nobody would write as a word, or nothing else in the text
    const isAlone =
      word !== '@' && /^\p{Ll}/u.test(local) && local.length + all.length === text.length;
    if (local && (!word || dot || isAlone || (word !== '@' && HANDLE.test(local))))
      return ['email', index - local.length, index + all.length];
  }
  return undefined;
};
