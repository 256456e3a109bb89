/** Puts values into words. */
import type { Plural } from './strings.ts';

/**
 * Replaces `{name}` by `values[name]`; a name without a value stays as it stands. Between letters that run from
 * right to left a value is set apart, so that a host name does not take the punctuation behind it along.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => {
    const value = String(values[name] ?? all);
    return /[\u0590-\u08ff]/.test(text) ? `\u2068${value}\u2069` : value;
  });

/**
 * Says a number: in the plural form and with the digits of the language.
 *
 * @param lang - BCP 47 code
 */
export const count = (text: Plural, n: number, lang: string): string =>
  fill(text[new Intl.PluralRules(localeOf(lang)).select(n)] ?? text.other, {
    // the first use of it takes some 15 ms; all of ours but Persian write a small number in these digits
    n: n < 1000 && lang !== 'fa' ? n : new Intl.NumberFormat(lang).format(n),
  });

/** `Intl` takes a bare `pt` for Brazil's, where nothing counts as one. */
const localeOf = (lang: string): string => (lang === 'pt' ? 'pt-PT' : lang);
