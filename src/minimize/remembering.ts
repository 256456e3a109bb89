/** A memory of answers: names repeat themselves. */

/** The same answer for the same text; the memory grows with the texts, so that it is for one request. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
