/** Addresses: the query goes, but for campaign parameters and click ids; the fragment goes. */
import { CAMPAIGN_PARAMS, CLICK_IDS } from '../core/landing.ts';
import { findLeak } from './find-leak.ts';

/** Campaign parameters and the click ids that vendors document. They only leave after a grant. */
const KEPT = `${CAMPAIGN_PARAMS} ${CLICK_IDS}`.split(' ');

/**
 * Takes everything out of an address that a vendor has no need to know, also personal parts of the path.
 *
 * Pure, never throws. Only http and https; anything else becomes `''`.
 */
export function cleanUrl(address: string): string {
  try {
    const url = new URL(address);
    if (!url.protocol.startsWith('http')) return '';
    const path = url.pathname
      .split('/')
      .map((segment) => (findLeak(decodeURIComponent(segment)) ? '-' : segment))
      .join('/');
    const kept = [...url.searchParams].filter(
      ([key, value]) => KEPT.includes(key) && !findLeak(value.replace(/^ /, '+')),
    );
    const query = new URLSearchParams(kept).toString();
    return url.origin + path + (query && `?${query}`);
  } catch {
    return ''; // no address, or a lone percent sign
  }
}
