/** Where the elements' words come from: injected tables first, then `lang/<code>.js` beside the script. */
import type { Strings } from './strings.ts';

/** A table and the language that it turned out to be. */
export interface Words {
  readonly lang: string;
  readonly strings: Strings;
}

/** Kept out of the `new URL` below, so that bundlers do not try to resolve it. */
const HERE: string = import.meta.url;

const tables = new Map<string, Strings | Promise<Strings | undefined>>();

/** Makes `strings` the words for `lang`, for pages that bundle the elements. */
export function setStrings(lang: string, strings: Strings): void {
  tables.set(lang, strings);
}

/**
 * Finds words: the language as given, its base language, English.
 *
 * @param wanted - BCP 47 code
 * @returns `undefined` when not even English is there; never rejects
 */
export async function loadStrings(wanted: string): Promise<Words | undefined> {
  const codes = [wanted, wanted.split('-')[0] ?? ''];
  const known = codes.filter((code) => tables.has(code));
  for (const lang of [...known, ...codes, 'en']) {
    if (!tables.has(lang)) tables.set(lang, fetchStrings(lang));
    const strings = await tables.get(lang);
    if (strings) return { lang, strings };
  }
  return undefined;
}

const fetchStrings = async (lang: string): Promise<Strings | undefined> => {
  try {
    const url = new URL(`lang/${encodeURIComponent(lang)}.js`, HERE).href;
    const { default: strings } = (await import(url)) as { default: Strings };
    return strings;
  } catch {
    return undefined; // no such file, or no network: the next language is tried
  }
};
