/** Whether an address leads to a script that the gate loads itself. */
import type { ByPurpose } from '../../core/vendor.ts';

/**
 * The same file of the same vendor, also from another of its hosts, with nothing else in the query than ours has.
 *
 * Never throws.
 * @param own - the gate's addresses; `undefined` where one is not known yet: then any file of the vendor's is one
 * @param guard - the vendor's places on the net
 */
export function isCopyOf(
  address: unknown,
  own: readonly (string | undefined)[],
  guard: ByPurpose,
): boolean {
  if (!URL.canParse(String(address), document.baseURI)) return false;
  const url = new URL(String(address), document.baseURI);
  const isTheirs = Object.values(guard).some((pattern) =>
    pattern.test(url.hostname + url.pathname),
  );
  return (
    isTheirs &&
    own.some((ours) => {
      if (ours === undefined) return true;
      const { pathname, searchParams } = new URL(ours);
      return (
        fileOf(pathname) === fileOf(url.pathname) &&
        [...searchParams].every(([name, value]) => (url.searchParams.get(name) ?? value) === value)
      );
    })
  );
}

const fileOf = (path: string): string => path.replace(/.*\//, '');
