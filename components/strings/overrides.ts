/** The operator's own words in place of ours: by attribute of the element or of the gate's tag, or by JSON. */
import { LANGUAGES } from '../../src/config/languages.ts';
import type { Strings } from './strings.ts';

type Table = Readonly<Record<string, unknown>>;

/** Where own words stand; a place named earlier outweighs those after it. */
export interface OverridePlaces {
  /** Attributes by name, `text-accept`; of the element itself. */
  readonly element: Table;
  /** Attributes of the gate's tag by name without `data-`, `text-accept`. */
  readonly tag: Table;
  /** `strings` of the JSON config: by language, or for all of them. */
  readonly config: unknown;
}

/**
 * Lays own words over a table.
 *
 * A word that is wrong is left as it was, and told: empty, without a letter, of a string that does not exist, or
 * without a blank that ours has.
 *
 * @param lang - of the table
 * @param onWrong - gets the place and what is wrong
 */
export function withOverrides<T extends Strings>(
  strings: T,
  { element, tag, config }: OverridePlaces,
  { lang, onWrong }: { lang: string; onWrong: (place: string, problem: string) => void },
): T {
  const all = isTable(config) ? config : {};
  const own = isTable(all[lang]) ? all[lang] : {};
  const isWord = ([key, value]: readonly [string, unknown]): boolean =>
    !(isTable(value) && LANGUAGES.includes(key)) && !isLanguage(value, strings);
  const found = [
    ...Object.entries(all)
      .filter(isWord)
      .map(([key, value]) => [key, value, `strings.${key}`] as const),
    ...Object.entries(own).map(([key, value]) => [key, value, `strings.${lang}.${key}`] as const),
    ...attributesOf(tag).map(([name, value]) => [keyOf(name), value, `data-${name}`] as const),
    ...attributesOf(element).map(([name, value]) => [keyOf(name), value, name] as const),
  ];
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(strings));
  for (const [key, value, place] of found) {
    const ours = Object.hasOwn(strings, key) ? Reflect.get(strings, key) : undefined;
    // a word of the other tables is nothing that the first layer could know
    if (ours === undefined && !Object.hasOwn(strings, 'save')) continue;
    const problem = problemOf(value, ours);
    if (problem) onWrong(place, problem);
    else if (typeof value === 'string' && isTable(ours)) result[key] = { other: value };
    else result[key] = isTable(ours) ? { ...ours, ...(value as object) } : value;
  }
  return result as T;
}

const attributesOf = (attributes: Table): readonly (readonly [string, unknown])[] =>
  Object.entries(attributes).filter(([name]) => name.startsWith('text-'));

/** `text-necessary-line` to `necessaryLine`. */
const keyOf = (name: string): string =>
  name.slice('text-'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table of another language, and no word with plural forms. */
const isLanguage = (value: unknown, strings: object): boolean =>
  isTable(value) && Object.keys(value).some((key) => Object.hasOwn(strings, key));

function problemOf(value: unknown, ours: unknown): string {
  if (ours === undefined) return 'there is no such text';
  if (isTable(value) && isTable(ours))
    return (
      Object.values(value)
        .map((text) => problemOf(text, ''))
        .find(Boolean) ?? ''
    );
  if (typeof value !== 'string' || (isTable(ours) && !Object.hasOwn(ours, 'other')))
    return 'is no text';
  if (!/\p{L}/u.test(value)) return 'has no letter';
  const blanks = typeof ours === 'string' ? (ours.match(/\{\w+\}/g) ?? []) : [];
  const lost = blanks.filter((blank) => !value.includes(blank));
  return lost.length > 0 ? `must contain ${lost.join(', ')}` : '';
}
