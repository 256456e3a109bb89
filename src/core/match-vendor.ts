/** Which vendor an address, a cookie or a storage key belongs to, and which purposes it needs. */
import type { ByPurpose } from './vendor.ts';
import type { OptionalPurpose } from './purposes.ts';

export interface VendorMatch {
  /** Id of the vendor. */
  readonly of: string;
  /** One of them is enough. */
  readonly purposes: readonly OptionalPurpose[];
}

/**
 * Finds whose pattern fits `text`: host and path, or the name of a cookie.
 *
 * Pure. The first pattern that fits wins; under `any` one of the purposes given with it is enough.
 */
export function matchVendor(
  text: string,
  patterns: readonly (readonly [
    id: string,
    byPurpose: ByPurpose,
    purposes?: readonly OptionalPurpose[],
  ])[],
): VendorMatch | undefined {
  for (const [of, byPurpose, any = []] of patterns) {
    for (const [purpose, pattern] of Object.entries(byPurpose)) {
      if (pattern.test(text))
        return {
          of,
          purposes: purpose === 'any' ? any : [purpose as OptionalPurpose],
        };
    }
  }
  return undefined;
}
