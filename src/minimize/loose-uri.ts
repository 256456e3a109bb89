/** Percent-encoding as it is found in the wild: what cannot be decoded stays as it is. */

const RUN = /(?:%[\da-f]{2})+/gi;

const decodeRun = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run; // no UTF-8
  }
};

/** Decodes what can be decoded. Pure, never throws. */
export const decodeLoose = (text: string): string =>
  text.includes('%') ? text.replace(RUN, decodeRun) : text;

/** Encodes; a half of a surrogate pair becomes U+FFFD. Pure, never throws. */
export const encodeLoose = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  }
};
