/** The cookie jar, for tests: to write past everything, to break, and to empty. */

/** As a page writes it: name, value and attributes. */
export const write = (text: string): void => {
  document.cookie = text;
};

export const names = (): string[] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.replace(/=.*/, ''))
    .sort();

/** Makes the jar of this document answer otherwise, until it is emptied. */
export const breakJar = (jar: PropertyDescriptor): void =>
  void Object.defineProperty(document, 'cookie', { configurable: true, ...jar });

/** Mends and empties it. To be called after each test. */
export function clearJar(): void {
  Reflect.deleteProperty(document, 'cookie');
  for (const name of names()) write(`${name}=;max-age=0;path=/`);
}
