/** Tells the feed what goes wrong on the page: scripts that do not come, and what its Content-Security-Policy refuses. */
import { matchVendor } from '../../core/match-vendor.ts';
import { VENDORS } from '../../vendors/index.ts';
import type { Tell } from '../../core/inspect.ts';

const GUARDS = VENDORS.map(({ id, guard, purposes }) => [id, guard, purposes] as const);

/** Id of the vendor that an address belongs to. */
const vendorOf = (address: string): string | undefined => {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const { hostname, pathname } = new URL(address, document.baseURI);
  return matchVendor(hostname + pathname, GUARDS)?.of;
};

export function watchTrouble(tell: Tell): void {
  // such errors do not bubble
  addEventListener('error', hearScripts(tell), true);
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, disposition, sample } = event;
    tell({
      kind: 'violation',
      name: effectiveDirective,
      url: blockedURI,
      vendor: vendorOf(blockedURI),
      reason: disposition,
      text: sample,
      about: [sourceFile, String(lineNumber)],
    });
  });
}

const hearScripts =
  (tell: Tell) =>
  ({ target }: Event): void => {
    if (!(target instanceof HTMLScriptElement) || !target.src) return;
    const { src } = target;
    tell({ kind: 'vendor', name: 'script-failed', url: src, vendor: vendorOf(src) });
  };
