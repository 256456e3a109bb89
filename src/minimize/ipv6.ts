/** Addresses of devices on the internet, version 6. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/** Eight groups, or fewer around one `::`. */
const V6 = /(^|[^\w:.])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:])/gi;

export const findIpV6: FindSpan = byPattern('ip', V6, (match) => {
  const groups = match.split(':');
  const isShort = match.split('::').length === 2 && groups.length > 3 && /\d/.test(match);
  return isShort || (groups.length === 8 && !groups.includes('')) ? match.length : 0;
});
