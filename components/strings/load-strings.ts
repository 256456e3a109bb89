/** Where the elements' words come from: injected tables first, then `lang/` beside the script, else English, which is here. */
import { findLanguage } from '../../src/config/languages.ts';
import firstEnglish from './en.ts';
import type { AllStrings, MoreStrings, Strings } from './strings.ts';

/** A table and the language that it turned out to be. */
export interface Words<T = Strings> {
  readonly lang: string;
  readonly strings: T;
}

/** Kept out of the `new URL` below, so that bundlers do not try to resolve it. */
const HERE: string = import.meta.url;

/** How many strings a whole table has, by folder. */
export const SIZES: Readonly<Record<'' | 'more/', number>> = { '': 20, 'more/': 64 };

/** English is there from the start: what all others fall back on cannot fail to come. */
const tables = new Map<string, Promise<object | undefined>>([
  ['en', Promise.resolve(firstEnglish)],
]);

/** Makes `strings` the words for `lang`, for pages that bundle the elements. A string that is missing is English. */
export function setStrings(lang: string, strings: Partial<AllStrings>): void {
  for (const folder of FOLDERS) tables.set(folder + lang, complete(folder, lang, strings));
}

/** Finds words. @param wanted - BCP 47 codes, most wanted first @returns `undefined` when not even English is there; never rejects */
export type FindWords<T = Strings> = (wanted: readonly string[]) => Promise<Words<T> | undefined>;

/** Finds the words of the first layer, in the first language that there are words for, else in English: there always are. */
export const loadStrings: FindWords = (wanted) => find(wanted, '');

/** Finds all words, like {@link loadStrings}. */
export const loadAllStrings: FindWords<AllStrings> = async (wanted) => {
  const words = await loadStrings(wanted);
  const more = words && (await find<MoreStrings>([words.lang], 'more/'));
  return more && { lang: words.lang, strings: { ...words.strings, ...more.strings } };
};

const FOLDERS = ['', 'more/'] as const;
type Folder = (typeof FOLDERS)[number];

async function find<T = Strings>(
  wanted: readonly string[],
  folder: Folder,
): Promise<Words<T> | undefined> {
  const known = wanted.map((tag) => (tables.has(folder + tag) ? tag : findLanguage(tag)));
  for (const lang of new Set([...known, 'en'])) {
    if (!lang) continue;
    const found = tables.get(folder + lang) ?? fetchWhole(folder, lang);
    tables.set(folder + lang, found);
    const strings = await found;
    if (strings) return { lang, strings: strings as T };
  }
  return undefined;
}

async function fetchWhole(folder: Folder, lang: string): Promise<object | undefined> {
  const strings = await fetchTable(folder + lang);
  return strings && Object.keys(strings).length < SIZES[folder]
    ? complete(folder, lang, strings)
    : strings;
}

/** Few tables have gaps: only those that somebody else has written. */
async function complete(folder: Folder, lang: string, strings: object): Promise<object> {
  const set = lang !== 'en' && (await tables.get(`${folder}en`));
  const english = folder ? (await fetchTable(`${folder}en`)) || set || {} : firstEnglish;
  const own = await import('../own.ts').catch(() => undefined);
  return own?.completed(strings, english, folder + lang) ?? { ...english, ...strings };
}

const fetchTable = async (name: string): Promise<object | undefined> => {
  try {
    const url = new URL(`lang/${name}.js`, HERE).href;
    const { default: strings } = (await import(url)) as { default: object };
    return strings;
  } catch {
    return undefined; // no such file, or no network: the next language is tried
  }
};
