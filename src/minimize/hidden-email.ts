/** E-mail addresses as people hide them: `jane at shop dot example`, `jane (at) shop.example`, `jane @ shop.example`. */
import { localOf } from './email.ts';
import type { FindSpan } from './find-span.ts';

/** The sign as an entity, in brackets or as a word, the domain with its dots written either way, the top-level domain. */
const FROM_SIGN =
  /(?:&(?:#(?:64|x40)|commat);|\s?[([{<]\s?(?:at|ät|@|arroba)\s?[\])}>]\s?|\s-at-\s|(@|\s{1,3}(?:at|arroba|[@＠])\s{1,3}))(?:[\p{L}\p{M}\p{N}_-]{1,63}(?:\.|(\s?[([{<]\s?(?:dot|punkt|punto|\.)\s?[\])}>]\s?|\s-dot-\s|\s{1,3}(?:dot|punkt|punto)\s{1,3}))){1,6}[\p{L}\p{M}]{2,24}/giu;
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
