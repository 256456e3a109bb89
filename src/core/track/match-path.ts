/** Patterns for paths: `*` stands for one segment or a part of one, `**` for anything. */

/** Longer paths are cut: no pattern needs more. */
const MAX_PATH = 2000;

/** One letter that is no slash. */
const ONE = Symbol('one');
/** Any number of letters that are no slash. */
const PART = Symbol('part');
/** Any number of letters. */
const ALL = Symbol('all');
type Token = string | typeof ONE | typeof PART | typeof ALL;

/**
 * Whether a path fits a pattern, `/product/*` for instance.
 *
 * Pure, never throws, and takes no longer than the two lengths multiplied, whatever an address holds. A slash at the
 * end counts for nothing. A whole segment `*` is never empty. Letters with an accent may be written as they are.
 */
export const matchPath = (pattern: string, path: string): boolean =>
  matchTokens(toTokens(tidy(pattern)), tidy(path.slice(0, MAX_PATH)));

/** The same for a value, in which `*` stands for anything. */
export const matchValue = (pattern: string, value: string): boolean =>
  matchTokens(
    [...pattern].map((letter) => (letter === '*' ? ALL : letter)),
    value.slice(0, MAX_PATH),
  );

function toTokens(pattern: string): readonly Token[] {
  return pattern.split(/(\*+)/).flatMap((part, index, parts): readonly Token[] => {
    if (!part.startsWith('*')) return [...part];
    if (part.length > 1) return [ALL];
    const isWhole = parts[index - 1]?.endsWith('/') && /^(\/|$)/.test(parts[index + 1] ?? '');
    return isWhole ? [ONE, PART] : [PART];
  });
}

/** Goes through the text once, with all places of the pattern where it may be. */
function matchTokens(tokens: readonly Token[], text: string): boolean {
  let places = new Set<number>();
  const reach = (into: Set<number>, place: number): void => {
    into.add(place);
    const token = tokens[place];
    if (token === PART || token === ALL) reach(into, place + 1);
  };
  reach(places, 0);
  for (const letter of text) {
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      const fits = token === ALL || (letter !== '/' && (token === PART || token === ONE));
      if (fits && token !== ONE) reach(next, place);
      else if (fits || token === letter) reach(next, place + 1);
    }
    places = next;
  }
  return places.has(tokens.length);
}

/** Decoded, without the slash at the end. */
function tidy(path: string): string {
  let plain = path;
  try {
    plain = decodeURI(path);
  } catch {
    // a percent sign that stands for itself
  }
  return plain.replace(/(.)\/+$/, '$1');
}
