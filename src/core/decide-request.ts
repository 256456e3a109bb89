/** Whether one outgoing request of a page's or a vendor's code may leave now. */
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

/** Decides about one request. Pure. The first vendor whose pattern fits decides. @param url - absolute */
export function decideRequest(
  url: URL,
  { guard, pageHost, allowHosts, vendors, choiceFor }: RequestRules,
): RequestVerdict {
  const passes = { choice: 'granted', of: '' } as const;
  // a dot at the end names the same host
  const hostname = url.hostname.replace(/\.$/, '');
  const isUnder = (host: string): boolean => `.${hostname}`.endsWith(`.${host}`);
  if (guard === 'off' || !/^(http|ws)/.test(url.protocol) || allowHosts.some(isUnder))
    return passes;
  for (const { id, guard: patterns, purposes: any } of vendors) {
    for (const [purpose, pattern] of Object.entries(patterns)) {
      if (!pattern.test(hostname + url.pathname)) continue;
      const needed = purpose === 'any' ? any : [purpose as OptionalPurpose];
      return { choice: loosest(needed.map((each) => choiceFor(id, each))), of: id };
    }
  }
  if (guard === 'known' || isUnder(pageHost)) return passes;
  return { choice: choiceFor('', 'marketing'), of: '' };
}
