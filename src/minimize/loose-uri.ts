/** Percent-encoding as it is found in the wild: what cannot be decoded stays as it is. */

const RUN = /(?:%[\da-f]{2})+/gi;

/** @param rest - what is done with a text that is no UTF-8 */
const decode = (text: string, rest: (text: string) => string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return rest(text);
  }
};

/** Decodes what can be decoded. Pure, never throws. */
export const decodeLoose = (text: string): string =>
  text.includes('%')
    ? decode(text, () => text.replace(RUN, (run) => decode(run, () => run)))
    : text;

/** Encodes; a half of a surrogate pair becomes U+FFFD. Pure, never throws. */
export const encodeLoose = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  }
};
