/**
 * Stand-in of X's uwt.js: sets `twq.exe` and drains `twq.queue`. `config` tells a page view by itself. Sent to the
 * browser as source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installX(kit) {
  const PLACES = ['https://t.co/i/adsct', 'https://analytics.twitter.com/i/adsct'];
  const { twq } = window;
  if (typeof twq !== 'function') return void console.warn('uwt.js: no base code in this page');
  if (twq.standin) return; // two pixels share one script
  twq.standin = true;

  /** By pixel id, what `config` said. @type {Map<string, Record<string, unknown>>} */
  const pixels = new Map();

  function keep() {
    if (!kit.readCookie('_twpid'))
      kit.writeCookie('_twpid', `tw.${Date.now()}.${kit.digits()}`, 400);
    const click = kit.queryOf('twclid');
    if (click) kit.writeCookie('_twclid', click, 90);
  }

  /** @param {string} id @param {any[]} call @param {Record<string, unknown>} fields */
  function send(id, call, fields) {
    keep();
    const { url } = kit.page();
    const query = kit.request(call, {
      bci: 4,
      txn_id: id,
      p_id: 'Twitter',
      tw_document_href: url,
      twclid: kit.readCookie('_twclid'),
      twpid: kit.readCookie('_twpid'),
      restricted_data_use: pixels.get(id)?.restricted_data_use,
      ...fields,
    });
    for (const place of PLACES) kit.sendImage(`${place}?${query}`);
  }

  const methods = {
    /** @param {string} id @param {Record<string, unknown>} [options] */
    config(id, options) {
      pixels.set(id, options ?? {});
      send(id, options === undefined ? ['config', id] : ['config', id, options], {
        events: '[["pageview",{}]]',
      });
    },
    /** The id of an event names its pixel. @param {string} name @param {Record<string, any>} [params] */
    event(name, params) {
      const [, id = ''] = String(name).split('-');
      const { value, currency, ...rest } = params ?? {};
      send(id, params === undefined ? ['event', name] : ['event', name, params], {
        events: JSON.stringify([['event', rest]]),
        event_id: name,
        tw_sale_amount: value,
        tw_sale_currency: currency,
      });
    },
  };

  /** @param {[keyof typeof methods, ...any[]]} command */
  const run = (...[method, ...args]) => methods[method]?.(...args);
  twq.exe = run;
  for (const queued of twq.queue.splice(0, twq.queue.length)) run(...queued);

  /** Consent or not: whether it gets out is the gate's business. @param {string} word */
  const report = (word) => {
    const { url } = kit.page();
    for (const id of pixels.keys()) {
      const fields = { txn_id: id, p_id: 'Twitter', tw_document_href: url, standin_unasked: word };
      kit.sendBeacon(`${PLACES[0]}?${kit.request(['config', id], fields)}`, '');
    }
  };
  kit.onHeartbeat(() => report('engagement'));
  kit.onLeave(() => report('leave'));
}
