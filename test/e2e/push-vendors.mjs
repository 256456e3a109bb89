/**
 * Small stand-ins for vendors whose global is an array that is pushed to: each tells its server what reached it. They
 * keep to the documented protocols, and nothing more.
 */
import { asSent } from './read-events.mjs';

const script = (code, ...args) => ({
  headers: { 'content-type': 'text/javascript' },
  body: `(${code})(${args.map((arg) => JSON.stringify(arg)).join()});`,
});

/** @returns an answer for a shop's `elsewhere` */
export function pushVendors({ host, url }) {
  const { pathname } = new URL(url);
  const place = host + pathname;
  if (/^bat\.bing\.(com|net)\/bat\.js$/.test(place)) return script(bat);
  if (/^(dynamic\.criteo\.com|static\.criteo\.net)\/js\/ld\/ld\.js$/.test(place))
    return script(oneTag);
  return /^(bat\.bing\.com\/action|sslwidget\.criteo\.com\/event)/.test(place)
    ? { status: 204 }
    : undefined;
}

/**
 * What has reached a vendor, as `{tag, ...}`.
 * @param sent - what the page's scripts sent, where the order matters: requests may overtake each other
 */
export const heardBy = (shop, host, sent = []) =>
  asSent(shop.vendor, sent)
    .filter((request) => request.host === host && new URL(request.url).searchParams.has('told'))
    .map(({ url }) => JSON.parse(new URL(url).searchParams.get('told')));

/** Brings a constructor, and nothing happens until the page uses it. */
function bat() {
  window.batRuns = (window.batRuns ?? 0) + 1;
  const words = new Set(['event', 'pageLoad', 'consent', 'set', 'config']);
  window.UET = class {
    constructor(options) {
      const { q, ...rest } = options;
      this.options = rest;
      this.consent = 'granted';
      if (!rest.disableAutoPageView) this.tell({ auto: true });
      const stream = Array.from(q);
      while (stream.length > 0) {
        // the word after "event" is a name, whatever it is
        const from = stream[0] === 'event' ? 2 : 1;
        const next = stream.findIndex((item, index) => index >= from && words.has(item));
        this.push(...stream.splice(0, next < 0 ? stream.length : next));
      }
    }
    tell(told) {
      const address = new URL('https://bat.bing.com/action/0');
      const { ti, enableAutoSpaTracking: spa } = this.options;
      address.searchParams.set('told', JSON.stringify({ ti, spa, asc: this.consent, ...told }));
      address.searchParams.set('p', location.href);
      new Image().src = address.href;
    }
    push(command, ...args) {
      if (command === 'consent') this.consent = args[1].ad_storage;
      else if (command === 'pageLoad') this.tell({ event: 'pageLoad' });
      else if (command === 'event') this.tell({ event: args[0], params: args[1] ?? {} });
    }
  };
}

/** Takes the queue over; each push is one hit with all its entries. */
function oneTag() {
  window.oneTagRuns = (window.oneTagRuns ?? 0) + 1;
  const tell = (entries) => {
    const address = new URL('https://sslwidget.criteo.com/event');
    address.searchParams.set('told', JSON.stringify(entries));
    new Image().src = address.href;
  };
  // what is set holds until it is set again
  const set = new Map();
  const take = (...items) => {
    for (const entry of items.flat()) {
      if (entry.event.startsWith('set')) set.set(entry.event, entry);
      else tell([...set.values(), entry]);
    }
  };
  const before = Array.from(window.criteo_q ?? []);
  window.criteo_q = { push: take };
  take(...before);
}
