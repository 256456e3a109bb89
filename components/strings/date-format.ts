/** Dates, also in languages of ours that some browsers have no data for, like Chromium for these three. */

/** A language that every browser knows, and that writes dates in digits in the same order. */
const IN_DIGITS: Readonly<Record<string, string>> = { ga: 'en-GB', is: 'nb', mt: 'en-GB' };

/** How a language writes dates; in digits where the browser does not know the language. @param lang - BCP 47 code */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const other = IN_DIGITS[lang];
  return other && !Intl.DateTimeFormat.supportedLocalesOf(lang).length
    ? new Intl.DateTimeFormat(other, { ...options, dateStyle: 'short' })
    : new Intl.DateTimeFormat(lang, options);
}
