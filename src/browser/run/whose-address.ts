/** Which vendor an address leads to, and which purposes that needs. */
import { matchVendor } from '../../core/match-vendor.ts';
import type { VendorMatch } from '../../core/match-vendor.ts';
import type { RunEnv } from '../runner.ts';

/** @returns `undefined` for one of the page's own, and for one that is nobody's */
export const whoseAddress = (
  { hostname, pathname, protocol }: URL,
  vendors: RunEnv['vendors'],
): VendorMatch | undefined =>
  hostname === location.hostname || !/^(http|ws)/.test(protocol)
    ? undefined
    : matchVendor(
        // a dot at the end names the same host
        hostname.replace(/\.$/, '') + pathname,
        vendors.map(({ id, guard, purposes }) => [id, guard, purposes] as const),
      );
