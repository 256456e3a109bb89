/** Telephone numbers right behind a word that says so (`mob.+49 …`, `Tel 030 …`), or in a list between commas. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

const LABELLED =
  /((?:^|[^a-z])(?:(?:tel|mob|ph|fon|fax|cell|handy|gsm|hp|tlf)\w{0,6}[.,#|]\s?|(?:tel|telefon|telephone|fax)\s)|,(?=\s?\+|00?\d{1,5} ))(?:\+\s?|\(?0)\d[\d ()/-]{5,20}\d(?!\w|[.(]\d|,\d)/gi;

export const findLabelledPhone: FindSpan = byPattern('phone', LABELLED, (match) =>
  /^\D{0,2}\d(?:\D{0,2}\d){6,17}$/.test(match) ? match.length : 0,
);
