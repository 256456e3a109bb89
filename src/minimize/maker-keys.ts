/** Keys with the prefixes of further makers, also where what follows is short or all small letters. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

export const findMakerKey: FindSpan = byPattern(
  'secret',
  /(^|[^A-Za-z\d])(?:(?:github_pat|glpat-|xox[abeprs]-|ya29\.|whsec_|npm_|pypi-|hf_|xapp-|sq0|shp(?:at|ss|ca|pa)_|dop_v1_)[\w.-]{10,300}|SG\.[\w-]{16,40}\.[\w-]{20,60}|sk-(?:[a-z]{2,6}-)?[\w-]{20,300}|EAA[A-Z]\w{60,300}|key-[\da-f]{32})/gi,
);
