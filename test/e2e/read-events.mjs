/** Events that vendors understood, written so that people can compare them. */

/**
 * What has arrived in the order in which it was sent: requests may overtake each other on the way.
 * @param arrived - requests, or events that a vendor has understood
 * @param sent - what the page's scripts sent, in order: `window.__sent`
 */
export function asSent(arrived, sent) {
  const key = ({ url, body }) => sameAddress(url) + body;
  const order = new Map(sent.map((request, index) => [key(request), index]));
  const place = (entry) => order.get(key(entry)) ?? sent.length;
  return arrived.toSorted((a, b) => place(a) - place(b));
}

/**
 * @param sent - what the page's scripts sent, in order
 * @returns `name id value currency products` by vendor, at Google by tag
 */
export function eventsBy(shop, sent) {
  const by = {};
  for (const entry of asSent(shop.events(), sent)) {
    const { vendor, event, id, params } = entry;
    const words = [event, id, params.value, params.currency, productsOf(params)];
    (by[params.tag ?? vendor] ??= []).push(words.filter((word) => word ?? '').join(' '));
  }
  return by;
}

/** WebKitGTK writes `~` where scripts have written `%7E`. */
export const sameAddress = (url) => url.replaceAll('%7E', '~');

/** Ids, whatever the vendor calls them; Google Ads writes `(id*price*quantity)`. */
function productsOf({ content_ids: ids, contents, line_items: lines, items }) {
  if (typeof items === 'string')
    return [...items.matchAll(/\(([^*]*)/g)].map(([, id]) => id).join();
  const list = contents ?? lines ?? items;
  return (ids ?? list?.map(idOf))?.join();
}

const idOf = (item) => item.id ?? item.content_id ?? item.product_id ?? item.item_id;
