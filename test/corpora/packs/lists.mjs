/** Lists of words, written as text. */

/** Parted by commas. @param {Readonly<Record<string, string>>} table @returns {Readonly<Record<string, readonly string[]>>} */
export const lists = (table) =>
  Object.fromEntries(
    Object.entries(table).map(([kind, words]) => [kind, words.trim().split(/,\s+/)]),
  );

/** Parted by bars. @param {string} text */
export const texts = (text) => text.trim().split(/\s*\|\s+/);
