/** Takes what must not leave out of a text, and leaves the rest as it was. */
import { COMMON } from './common.ts';
import { leakIn } from './find-leak.ts';
import { more } from './more.ts';
import type { LeakKind } from './leak-kind.ts';

/** What stands where something was taken out. */
const MASK = '-';
/** Between these a text may be wrapped as a whole. */
const TOKEN = /[^\s"'&=<>,;?#/{}[\]]{6,4000}={0,2}/g;

export interface MaskedText {
  readonly text: string;
  /** What was taken out, each kind once; empty when the text is as it was. */
  readonly kinds: readonly LeakKind[];
}

/**
 * Replaces everything in a text by `-` that `findLeak` would find there.
 *
 * Pure, never throws, for texts of any length, in time in proportion to it. What is wrapped (in base64, in percent signs)
 * goes with its wrapping; where that does not help, the whole text goes.
 */
export function maskText(text: string): MaskedText {
  const kinds = new Set<LeakKind>();
  if (!leakIn(text)) return { text, kinds: [] };
  let masked = maskSpans(text, kinds).replace(TOKEN, (token) => {
    const kind = leakIn(token);
    if (kind) kinds.add(kind);
    return kind ? MASK : token;
  });
  const rest = leakIn(masked);
  if (rest) {
    kinds.add(rest);
    masked = MASK;
  }
  return { text: masked, kinds: [...kinds] };
}

/** One detector after the other, each over what the ones before have left. */
function maskSpans(text: string, kinds: Set<LeakKind>): string {
  let masked = text;
  for (const find of [...COMMON, ...more().detectors]) {
    let kept = '';
    let done = 0;
    for (let found; (found = find(masked, done));) {
      const [kind, start, end] = found;
      kinds.add(kind);
      kept += masked.slice(done, start) + MASK;
      done = end;
    }
    masked = kept + masked.slice(done);
  }
  return masked;
}
