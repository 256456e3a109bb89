/** Page views of a vendor that is told one by the announcement of its tag, such as X. */
import type { Outlet } from '../runner.ts';

/**
 * What becomes of a page view: the first one of the page that is open is `told` already; of one whose page
 * is `gone` such a vendor can no longer be told, since its script reads the address itself. Absent: it is sent.
 */
export type ViewOnLoad = (outlet: Outlet, href: string) => 'told' | 'gone' | undefined;

export function createViewOnLoad(): ViewOnLoad {
  const told = new Set<Outlet>();
  return (outlet, href) => {
    if (new URL(href).pathname !== location.pathname) return 'gone';
    const isFirst = !told.has(outlet);
    told.add(outlet);
    return isFirst ? 'told' : undefined;
  };
}
