/**
 * The vendors' base codes as shops have them in their pages, after the documented protocols: each
 * makes a queue, inserts the vendor's script, and tells a page view and a product view. Those of Meta
 * and Pinterest do the first two only where nobody else has.
 */

/** @returns JavaScript for one inline script */
export const baseCodes = (ids) => runAll([meta, tiktok, pinterest, google], ids);

/** The base code of one of them. @returns JavaScript for one inline script */
export const baseCode = (vendor, ids) => runAll([{ meta, tiktok, pinterest, google }[vendor]], ids);

/** Functions as source text, each called with the ids; they may use `insert`. */
export const runAll = (functions, ids) => `{
const insert = ${insert};
${functions.map((code) => `(${code})(${JSON.stringify(ids)});`).join('\n')}
}`;

/* global insert, gtag */

function insert(src) {
  const script = document.createElement('script');
  script.async = true;
  try {
    script.src = src;
  } catch {
    return; // a page with Trusted Types leaves the loading to the gate
  }
  const [first] = document.getElementsByTagName('script');
  first.parentNode.insertBefore(script, first);
}

function meta(ids) {
  if (!window.fbq) {
    const fbq = (window.fbq = function () {
      if (fbq.callMethod) fbq.callMethod.apply(fbq, arguments);
      else fbq.queue.push(arguments);
    });
    window._fbq ||= fbq;
    Object.assign(fbq, { push: fbq, loaded: true, version: '2.0', queue: [] });
    insert('https://connect.facebook.net/en_US/fbevents.js');
  }
  window.fbq('init', ids.meta);
  window.fbq('track', 'PageView');
  window.fbq(
    'track',
    'ViewContent',
    { content_ids: ['MUG'], content_type: 'product', value: 5.5, currency: 'EUR' },
    { eventID: 'view-1' },
  );
}

function tiktok(ids) {
  window.TiktokAnalyticsObject = 'ttq';
  const ttq = (window.ttq = window.ttq || []);
  ttq.methods = (
    'page track identify instances debug on off once ready alias group ' +
    'enableCookie disableCookie holdConsent revokeConsent grantConsent'
  ).split(' ');
  ttq.setAndDefer = (target, method) => {
    target[method] = (...args) => {
      target.push([method, ...args]);
    };
  };
  for (const method of ttq.methods) ttq.setAndDefer(ttq, method);
  ttq.instance = (code) => {
    const one = ttq._i[code] || [];
    for (const method of ttq.methods) ttq.setAndDefer(one, method);
    return one;
  };
  ttq.load = (code, options) => {
    const src = 'https://analytics.tiktok.com/i18n/pixel/events.js';
    (ttq._i ||= {})[code] = Object.assign([], { _u: src });
    (ttq._t ||= {})[code] = Date.now();
    (ttq._o ||= {})[code] = options || {};
    insert(`${src}?sdkid=${code}&lib=ttq`);
  };
  ttq.load(ids.tiktok);
  ttq.page();
  ttq.track(
    'ViewContent',
    {
      contents: [{ content_id: 'MUG', quantity: 1, price: 5.5 }],
      content_type: 'product',
      value: 5.5,
      currency: 'EUR',
    },
    { event_id: 'view-1' },
  );
}

function pinterest(ids) {
  if (!window.pintrk) {
    const pintrk = (window.pintrk = function () {
      pintrk.queue.push(Array.from(arguments));
    });
    Object.assign(pintrk, { queue: [], version: '3.0' });
    insert('https://s.pinimg.com/ct/core.js');
  }
  window.pintrk('load', ids.pinterest);
  window.pintrk('page');
  window.pintrk('track', 'viewcontent', {
    event_id: 'view-1',
    value: 5.5,
    currency: 'EUR',
    line_items: [{ product_id: 'MUG', product_price: 5.5 }],
  });
}

function google(ids) {
  window.dataLayer = window.dataLayer || [];
  window.gtag = function () {
    window.dataLayer.push(arguments);
  };
  const tags = ids.google.split(' ');
  insert(`https://www.googletagmanager.com/gtag/js?id=${tags[0]}`);
  gtag('js', new Date());
  for (const tag of tags) gtag('config', tag);
  gtag('event', 'view_item', {
    value: 5.5,
    currency: 'EUR',
    items: [{ item_id: 'MUG', price: 5.5, quantity: 1 }],
  });
}
