/** What vendors keep on the site's own domain: written only while it may be, and cleared when it may not. */
import { matchVendor } from '../../core/match-vendor.ts';
import { loosest } from '../../core/purposes.ts';
import { clearStored } from './clear-stored.ts';
import { guardMore } from './guard-more.ts';
import { allStored } from './sender-of.ts';
import type { Choice } from '../../core/purposes.ts';
import type { Outlet, RunEnv } from '../runner.ts';

/** The gate's own cookie is nobody else's, whatever an operator has written. */
const OWN = 'pixelgate';

/** Guards the cookie jar. To be called when all vendors' files are there. @returns clears what a vendor may not keep */
export function watchStored({ admits, consent, log }: RunEnv): (outlet: Outlet) => void {
  const stored = allStored();
  /** What holds for a cookie or storage key; `granted` for one that is nobody's. */
  const choiceOf = (name: string, vendor?: string): Choice => {
    const { of = '', purposes = [] } = (name !== OWN && matchVendor(name, stored)) || {};
    if (!of || (vendor !== undefined && of !== vendor)) return 'granted';
    return loosest(purposes.map((purpose) => consent.choiceFor(of, purpose)));
  };
  const writeCookie = guardMore(admits, (name) => choiceOf(name) === 'granted');
  return ({ vendor: { id } }) => {
    const cleared = clearStored((name) => choiceOf(name, id) === 'denied', writeCookie);
    if (cleared.length > 0) log({ type: 'vendor-cleared', vendor: id, cleared });
  };
}
