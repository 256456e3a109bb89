/** The languages that have a file, and the few words that the gate itself must say before any file is loaded. */

/** BCP 47 code to the label of the way back. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'Privacy choices',
  de: 'Datenschutz-Einstellungen',
};

/**
 * Picks a language that there is a file for.
 * @param wanted - BCP 47, most wanted first
 */
export function pickLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const found = Object.keys(LANGUAGES).find(
      (code) => code === tag || code === tag.split('-')[0]?.toLowerCase(),
    );
    if (found) return found;
  }
  return 'en';
}
