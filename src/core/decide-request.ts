/** Whether one outgoing request of a page's or a vendor's code may leave now. */
import { matchVendor } from './match-vendor.ts';
import { loosest } from './purposes.ts';
import type { Choice, OptionalPurpose } from './purposes.ts';
import type { VendorAdapter } from './vendor.ts';

export interface RequestRules {
  readonly guard: string;
  /** Host of the page. */
  readonly pageHost: string;
  /** Hosts that always pass, with all below them. */
  readonly allowHosts: readonly string[];
  readonly vendors: readonly VendorAdapter[];
  /** What holds for a vendor and one of its purposes; without a vendor, for a purpose alone. */
  readonly choiceFor: (vendor: string, purpose: OptionalPurpose) => Choice;
}

/** `unset`: not yet, hold it. `denied`: never under the present consent. */
export interface RequestVerdict {
  readonly choice: Choice;
  /** The vendor; `''` for a host that no vendor file knows. */
  readonly of: string;
}

/** Decides about one request. Pure. @param url - absolute */
export function decideRequest(
  url: URL,
  { guard, pageHost, allowHosts, vendors, choiceFor }: RequestRules,
): RequestVerdict {
  // a dot at the end names the same host
  const hostname = url.hostname.replace(/\.$/, '');
  const isUnder = (host: string): boolean => `.${hostname}`.endsWith(`.${host}`);
  const match = matchVendor(
    hostname + url.pathname,
    vendors.map(({ id, guard: patterns, purposes: any }) => [id, patterns, any]),
  );
  const isOwn = isUnder(pageHost);
  if (
    guard === 'off' ||
    !/^(http|ws)/.test(url.protocol) ||
    allowHosts.some(isUnder) ||
    (!match && (guard === 'known' || isOwn))
  ) {
    return { choice: 'granted', of: '' };
  }
  const { of = '', purposes = ['marketing'] } = match ?? {};
  return { choice: loosest(purposes.map((purpose) => choiceFor(of, purpose))), of };
}
