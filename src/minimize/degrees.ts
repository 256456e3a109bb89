/** Where somebody is, in degrees and minutes: 52°31'12". */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

export const findDegrees: FindSpan = byPattern(
  'coordinates',
  /(^|\D)(?:\d{1,3}°\s?\d{1,2}['′]|[NS]\s?\d{1,2}\.\d{3,9}[\s,;]{1,3}[EW]\s?\d{1,3}\.\d{3,9}(?!\w))/g,
);
