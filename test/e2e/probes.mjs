/** Questions that many tests ask a page. */
import { sameAddress } from './read-events.mjs';

export const ACCEPT = 'consent-banner >>> [part~=accept]';
export const REJECT = 'consent-banner >>> [part~=reject]';

let beats = 0;

/**
 * Lets several heartbeats of the vendors' scripts pass in the page. Each round is as long as the shop says, and waits
 * for a request of the page's own: whatever was sent before has arrived as well, and a slow machine gets the time that
 * it needs.
 */
export async function settle(tab, rounds = 6) {
  const mark = `/beat?${++beats}`;
  await tab.eval(
    async (address, times) => {
      for (let left = times; left >= 0; left--) {
        const { headers } = await fetch(`${address}-${left}`);
        const ms = Number(headers.get('x-round-ms')) || 120;
        if (left > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      }
    },
    mark,
    rounds,
  );
}

/** Waits for the banner and for the second file, which it brings along. */
export const bannerOf = (tab) =>
  tab.waitFor(() => {
    const accept = document
      .querySelector('consent-banner')
      ?.shadowRoot?.querySelector('[part~=accept]');
    return Boolean(accept) && document.readyState === 'complete';
  });

/** Opens a page and answers its banner by a real click. */
export async function answer(tab, url, selector) {
  await tab.goto(url);
  await bannerOf(tab);
  await tab.click(selector);
  await tab.waitFor(() => !document.querySelector('consent-banner'));
}

/** Opens a page, accepts, and waits until every vendor has heard of the product view. */
export async function accept(tab, shop, path = '/') {
  await answer(tab, shop.url(path), ACCEPT);
  await until(() => hasHeard(shop));
}

const VENDORS = ['meta', 'tiktok', 'pinterest', 'google'];

/** Whether each vendor has heard of a product view. */
export const hasHeard = (shop) =>
  VENDORS.every((vendor) =>
    shop.events(vendor).some(({ event }) => /view_?(content|item)/i.test(event)),
  );

/**
 * Withdraws, and waits until what was sent up to that moment has arrived and is forgotten.
 * @returns how many requests the page's scripts had sent by then
 */
export async function withdraw(tab, shop) {
  const sent = await tab.eval(async () => {
    const done = window.pixelgate.withdraw();
    const before = window.__sent.slice();
    await done;
    return before;
  });
  const hasArrived = () => {
    const arrived = countByAddress(shop.vendor);
    return [...countByAddress(sent)].every(([url, count]) => (arrived.get(url) ?? 0) >= count);
  };
  // a browser may give up a request; then it is enough that nothing comes any more
  for (let seen = -1; !hasArrived() && seen !== shop.vendor.length;) {
    seen = shop.vendor.length;
    await settle(tab, 10);
  }
  shop.clear();
  return sent.length;
}

/** How often each address occurs. */
function countByAddress(requests) {
  const counts = new Map();
  for (const { url } of requests) {
    const address = sameAddress(url);
    counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  return counts;
}

/** Forgets what a shop has heard, once what was sent so far has arrived. */
export async function forget(tab, shop) {
  await settle(tab, 2);
  shop.clear();
}

/** Waits until every tag has reported that its page was left; then forgets what was heard. */
export async function forgetLeft(tab, shop) {
  await until(() => shop.journal.filter(({ kind }) => kind === 'leave').length >= 5);
  await forget(tab, shop);
}

/** Polls something on this side. */
export async function until(check, timeoutMs = 60_000) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within ${timeoutMs} ms: ${String(check)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Names of everything that a page's origin keeps on the device. */
export const stored = (tab) =>
  tab.eval(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const rows = databases.map(
      ({ name }) =>
        new Promise((resolve) => {
          const open = indexedDB.open(name);
          open.onsuccess = () => {
            const names = [...open.result.objectStoreNames];
            if (names.length === 0) return resolve(0);
            const counts = names.map((store) =>
              open.result.transaction(store).objectStore(store).count(),
            );
            counts.at(-1).onsuccess = () => {
              open.result.close();
              resolve(counts.reduce((sum, { result }) => sum + result, 0));
            };
          };
        }),
    );
    return {
      cookies: document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => pair.replace(/=.*/, '')),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      rows: (await Promise.all(rows)).reduce((sum, count) => sum + count, 0),
    };
  });

/** The log, oldest first. */
export const log = (tab) => tab.eval(() => window.pixelgate.audit.entries());

/** What the gate has told the people who build the page. */
export const messages = (tab) => tab.eval(() => window.__seen.messages.map(({ text }) => text));

/** `purposes` of the consent that the page sees. */
export const purposes = (tab) => tab.eval(() => window.pixelgate.consent().purposes);
