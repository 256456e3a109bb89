/** Keys with the prefixes of further makers, also where what follows is short or all small letters. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

export const findMakerKey: FindSpan = byPattern(
  'secret',
  /(^|[^A-Za-z\d])(?:(?:github_pat|glpat-|xox[abeprs]-|ya29\.|whsec_|npm_|pypi-|hf_|xapp-|shp(?:at|ss|ca|pa)_|do[opr]_v1_|gl(?:ptt|dt|rt|ft|cbt|imt|soat|oas|agent)-|GOCSPX-|NRAK-|figd_|rubygems_|gsk_|sgp_|rdme_|nfp_|pnu_|tfp_|fo1_|fio-u-|CFPAT-|HRKU-|dt0c01\.|mlsn\.|sbp_|[sp]k_sbox_|ntn_|hvs\.|[a-z\d]{2,10}-secret-key-|[a-z\d]{2,10}_(?:live|test|api|pat|key|tkn|token|secret)_(?![\d.]{6,20}(?![A-Za-z\d])))[\w.-]{10,300}|SG\.[\w-]{16,40}\.[\w-]{20,60}|sk-(?:[a-z]{2,6}-)?[\w-]{20,300}|(?:key-|pul-|PMAK-)[\da-f]{32,40})/gi,
);

/** Those whose prefix has no sign behind it. */
export const findPlainMakerKey: FindSpan = byPattern(
  'secret',
  /(^|[^A-Za-z\d])(?:(?:sq0|EZ[AT]K|FLWSECK)[\w.-]{10,300}|EAA[A-Z]\w{60,300}|dapi[\da-f]{32,40})/gi,
);
