/** Names and values inside a text: a query, a form, JSON, lines such as `Tel: 0123 456`. */
import { kindOfKey } from './personal-key.ts';
import { leakByKey } from './leak-by-key.ts';
import type { Span } from './find-span.ts';

/** What ends a name, seen from its end; `"` and backslashes stand behind it in JSON, and in JSON inside JSON. */
const BEFORE = ' \n\t"\'&=?#{},;:<>\\/|()!';
const BEHIND = ' "\'\\';
const VALUE = /[\s[]{0,3}(?:(\\{0,9}")[^"\\]{1,500}|(?:[^"'&;<>{}[\]\\\n,?#=]|,\s){1,500})/y;
const SIGN = /[:=]/g;
/** Longest name, and most that stands between it and its sign, in UTF-16 units. */
const MAX_NAME = 60;
const MAX_BEHIND = 9;

/** The first pair from `from` on in which name and value tell together; the span is the value. Pure, never throws. */
export function findPair(text: string, from: number): Span | undefined {
  SIGN.lastIndex = from;
  for (let sign; (sign = SIGN.exec(text));) {
    const at = sign.index;
    const end = back(text, Math.max(from, at - MAX_BEHIND), at, (char) => BEHIND.includes(char));
    const start = back(text, Math.max(from, end - MAX_NAME), end, (char) => !BEFORE.includes(char));
    const name = text.slice(start, end);
    if (!kindOfKey(name)) continue;
    VALUE.lastIndex = at + 1;
    const [all = '', quote = ''] = VALUE.exec(text) ?? [];
    const value = all.replace(/^[\s[]+/, '').slice(quote.length);
    const kind = leakByKey(name, value);
    // "Mail: our new collection" is a title
    const isPair =
      text[at] === '=' ||
      /["'\\]/.test(text.slice(end, at)) ||
      // written by a program
      /[a-z](?:_|[A-Z])/.test(name) ||
      (kind !== 'personal-key' && value.replace(/\D/g, '').length > 4);
    if (kind && isPair) return [kind, at + 1 + all.length - value.length, at + 1 + all.length];
  }
  return undefined;
}

/** How far back from `end` all characters pass. */
function back(text: string, first: number, end: number, test: (char: string) => boolean): number {
  let at = end;
  while (at > first && test(text.charAt(at - 1))) at--;
  return at;
}
