/** Page views: one per path and vendor, and before anything else that a vendor hears of a page. */
import { cleanUrl } from '../../minimize/clean-url.ts';
import { senderOf } from './sender-of.ts';
import type { Params } from '../../core/param-types.ts';
import type { VendorEvent } from '../../core/events.ts';
import type { Item, Outlet } from '../runner.ts';

export interface Views {
  isView(outlet: Outlet, event: VendorEvent): boolean;
  /** Notes that a vendor hears of the path. @returns whether it has not heard of it before */
  isNew(outlet: Outlet, item: Item): boolean;
  /** Whether a vendor has heard of the path that an item belongs to. */
  hasSeen(outlet: Outlet, href: string): boolean;
  /** Whether it is the first page view of its path that waits. */
  isFirstWaiting(outlet: Outlet, item: Item): boolean;
  /** A page view that nobody has told. */
  make(outlet: Outlet, href: string): Item;
}

export const pageOf = (href: string): Params => ({
  page_location: cleanUrl(href),
  page_referrer: cleanUrl(document.referrer),
});

export function createViews(): Views {
  const lastPath = new Map<Outlet, string>();
  /** Paths whose page view waits. */
  const waitingPath = new Map<Outlet, string>();
  const ids = new Map<string, string>();
  const pathOf = (href: string): string => new URL(href).pathname;

  const noteIn = (paths: Map<Outlet, string>, outlet: Outlet, href: string): boolean => {
    const path = pathOf(href);
    const isNew = paths.get(outlet) !== path;
    paths.set(outlet, path);
    return isNew;
  };
  return {
    isView: (outlet, { name }) => name !== '' && name === senderOf(outlet).events['PageView'],
    isNew: (outlet, { href }) => noteIn(lastPath, outlet, href),
    hasSeen: (outlet, href) => lastPath.get(outlet) === pathOf(href),
    isFirstWaiting: (outlet, { href }) => noteIn(waitingPath, outlet, href),
    make(outlet, href) {
      const path = pathOf(href);
      const eventId = ids.get(path) ?? crypto.randomUUID?.() ?? '';
      ids.clear();
      ids.set(path, eventId);
      const params = senderOf(outlet).params.includes('page_location') ? pageOf(href) : {};
      return {
        args: [],
        tag: undefined,
        unified: { name: 'PageView', params, eventId },
        at: Date.now(),
        href,
      };
    },
  };
}
