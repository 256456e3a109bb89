/** Fills the gaps of a table that somebody else has written. */

const told = new Set<string>();

/**
 * A string that is missing is said in English rather than not at all, and the page is told once.
 *
 * @param name - of the table, `de` or `more/de`
 */
export function completed(strings: object, english: object, name: string): object {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(strings, key));
  if (missing.length > 0 && !told.has(name))
    console.warn(`pixelgate: lang/${name}.js lacks ${missing.join(', ')}; said in English.`);
  told.add(name);
  return { ...english, ...strings };
}
