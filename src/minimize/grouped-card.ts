/** Payment card numbers in groups of four with a rest, or with other signs between the groups than a blank or a dash. */
import { isLuhn } from './checksums.ts';
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

const GROUPS =
  /(^|[^\w.])(?:[2-6]\d{3}([ ._/–-])\d{4}\2\d{4}\2\d{4}(?:\2\d{1,3})?|3[47]\d\d([._/–])\d{6}\3\d{5})(?![./]?\w)/g;

export const findGroupedCard: FindSpan = byPattern('payment-card', GROUPS, (match) =>
  isLuhn(match.replace(/\D/g, '')) ? match.length : 0,
);
