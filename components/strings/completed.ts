/** Fills the gaps of a table that somebody else has written. */

const told = new Set<string>();

/**
 * A string that is missing is said in English rather than not at all, and the page is told once.
 *
 * @param name - of the table, `de` or `more/de`
 */
export function completed(strings: object, english: object, name: string): object {
  const wanted = Object.keys(english);
  const missing = wanted.filter((key) => !Object.hasOwn(strings, key));
  // a table with nothing of this part is one of the other
  const hasGaps = missing.length > 0 && missing.length < wanted.length;
  const lang = name.replace('more/', '');
  if (hasGaps && !told.has(lang))
    console.warn(`pixelgate: lang/${lang}.js lacks ${missing.join(', ')}; said in English.`);
  if (hasGaps) told.add(lang);
  return { ...english, ...strings };
}
