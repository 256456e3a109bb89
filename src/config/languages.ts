/** The languages that have a file, and how one of them is picked. */

/** BCP 47 codes, each the name of a file in `components/strings`. */
export const LANGUAGES: readonly string[] = (
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv ' +
  'ar ca fa fr-CA he hi id is ja ko ms nb pt-BR ru sr th tr uk ur vi zh-Hans zh-Hant'
).split(' ');

/** Codes that mean a language under another name. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(no|nn)\b/i, 'nb'],
  [/^zh\b.*\b(hant|tw|hk|mo)\b/i, 'zh-Hant'],
  [/^zh\b/i, 'zh-Hans'],
];

/**
 * Finds the language that there is a file for: as written, under its other name, or its base language.
 *
 * @param tag - BCP 47, or anything else
 * @returns one of {@link LANGUAGES}
 */
export function findLanguage(tag: string): string | undefined {
  const [, same = tag] = SAME.find(([pattern]) => pattern.test(tag)) ?? [];
  const codes = [same, same.split('-')[0]].map((code) => code?.toLowerCase());
  return codes
    .map((code) => LANGUAGES.find((known) => known.toLowerCase() === code))
    .find((found) => found !== undefined);
}

/**
 * Picks a language.
 *
 * @param wanted - BCP 47, most wanted first; what is no code is passed over
 * @returns one of {@link LANGUAGES}, `en` when none fits
 */
export const pickLanguage = (wanted: readonly string[]): string =>
  wanted.map(findLanguage).find((found) => found !== undefined) ?? 'en';
