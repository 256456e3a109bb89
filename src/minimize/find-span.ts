/** What a detector answers: where in a text something stands that must not leave. */
import type { LeakKind } from './leak-kind.ts';

/** What it is, its first character and the one behind its last, in UTF-16 units. */
export type Span = readonly [kind: LeakKind, start: number, end: number];

/** The first span at `from` or behind it. Pure, never throws, linear in the length of the text. */
export type FindSpan = (text: string, from: number) => Span | undefined;

/**
 * A detector from a pattern and a check.
 *
 * @param pattern - global; repetitions bounded; its first group stands in front of the thing and is no part of it
 * @param lengthOf - how many characters of the match are the thing, 0 when it is none
 */
export function byPattern(
  kind: LeakKind,
  pattern: RegExp,
  lengthOf: (match: string, text: string, start: number) => number = (match) => match.length,
): FindSpan {
  return (text, from) => {
    pattern.lastIndex = from;
    for (let found; (found = pattern.exec(text));) {
      const [all, before = ''] = found;
      const start = found.index + before.length;
      const length = lengthOf(all.slice(before.length), text, start);
      if (length) return [kind, start, start + length];
      pattern.lastIndex = start + 1; // what was refused may have hidden something
    }
    return undefined;
  };
}
