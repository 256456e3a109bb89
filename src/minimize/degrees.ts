/** Where somebody is, in degrees and minutes: 52°31'12". */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

export const findDegrees: FindSpan = byPattern('coordinates', /(^|\D)\d{1,3}°\s?\d{1,2}['′]/g);
