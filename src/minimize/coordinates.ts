/** Where somebody is, to some ten metres: latitude and longitude with four decimals or more. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

const PAIR =
  /(^|[^\w.])[+-]?\d{1,3}\.\d{4,15}°?\s?[NSEW]?(?:\s?[,;/|]\s?|\s)[+-]?\d{1,3}\.\d{4,15}(?!\.?\d)/gi;

export const findCoordinates: FindSpan = byPattern('coordinates', PAIR, (match) => {
  const [a = 0, b = 0] = (match.match(/[\d.]+/g) ?? []).map(Number);
  return Math.min(a, b) <= 90 && Math.max(a, b) <= 180 ? match.length : 0;
});
