/** Which languages the page and its visitor want. */

/**
 * Lists them, most wanted first: what the operator wrote, the page's, the visitor's.
 *
 * @param written - of the element or of the gate's tag, `''` for none
 */
export const wantedLanguages = (...written: readonly string[]): readonly string[] => [
  ...written,
  document.documentElement.lang,
  ...navigator.languages,
];
