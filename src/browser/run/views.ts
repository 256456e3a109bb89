/** Page views: one per path and vendor, and before anything else that a vendor hears of a page. */
import { cleanUrl } from '../../minimize/clean-url.ts';
import { senderOf } from './sender-of.ts';
import type { CleanUrlOptions } from '../../minimize/clean-url.ts';
import type { Params } from '../../core/param-types.ts';
import type { VendorEvent } from '../../core/events.ts';
import type { Item, Outlet, Unified } from '../runner.ts';
import type { Sensitive } from './sensitive.ts';

export interface Views {
  isView(outlet: Outlet, event: VendorEvent): boolean;
  /** Notes that a vendor hears of the path. @returns whether it has not heard of it before */
  isNew(outlet: Outlet, item: Item): boolean;
  /** Whether a vendor has heard of the path that an item belongs to. */
  hasSeen(outlet: Outlet, href: string): boolean;
  /** A vendor has not heard of any path after all. */
  forget(outlet: Outlet): void;
  /** Whether it is the first page view of its path that waits. */
  isFirstWaiting(outlet: Outlet, item: Item): boolean;
  /** A page view that nobody has told. */
  make(outlet: Outlet, href: string): Item;
  /** Whether an item is one that nobody has told. */
  isMade(item: Item): boolean;
  /** Such a page view by what is known now of the page: it may have waited for that. */
  renew(outlet: Outlet, item: Item): Item;
}

/** The page as a vendor may know it now. */
export const pageOf = (
  href: string,
  { isPage }: Pick<Sensitive, 'isPage'>,
  options: CleanUrlOptions = {},
): Params => {
  const { referrer } = document;
  return {
    page_location: cleanUrl(href, { ...options, isSensitive: isPage(href) }),
    page_referrer: cleanUrl(referrer, { ...options, isSensitive: isPage(referrer) }),
  };
};

export function createViews(sensitive: Pick<Sensitive, 'isPage'>): Views {
  const lastPath = new Map<Outlet, string>();
  /** Paths whose page view waits. */
  const waitingPath = new Map<Outlet, string>();
  const ids = new Map<string, string>();
  const made = new WeakSet<Unified>();
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
    forget: (outlet) => void lastPath.delete(outlet),
    isFirstWaiting: (outlet, { href }) => noteIn(waitingPath, outlet, href),
    make(outlet, href) {
      const path = pathOf(href);
      const eventId = ids.get(path) ?? crypto.randomUUID?.() ?? '';
      ids.clear();
      ids.set(path, eventId);
      const unified = { name: 'PageView', params: {}, eventId };
      made.add(unified);
      const item = { args: [], tag: undefined, unified, at: Date.now(), href };
      return this.renew(outlet, item);
    },
    isMade: ({ unified }) => unified !== undefined && made.has(unified),
    renew(outlet, item) {
      const { unified, href } = item;
      if (!unified || !this.isMade(item)) return item;
      const isTaken = senderOf(outlet).params.includes('page_location');
      const now = { ...unified, params: isTaken ? pageOf(href, sensitive) : {} };
      made.add(now);
      return { ...item, unified: now };
    },
  };
}
