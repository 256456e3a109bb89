/**
 * Stand-in of Pinterest's core.js: drains `pintrk.queue` and replaces `window.pintrk`. Sent to the
 * browser as source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installPinterest(kit) {
  const ENDPOINT = 'https://ct.pinterest.com';
  const MAX_AGE_DAYS = 365;
  const COOKIES = /^_(epik|derived_epik|pin_unauth|pinterest_ct|pinterest_ct_rt)$/;
  const STORAGE_KEY = '_pinterest_ct';

  const stub = window.pintrk;
  if (typeof stub !== 'function') return void console.warn('core.js: no base code in this page');
  if (stub.standin) return;

  /** @type {Set<string>} */
  const tags = new Set();
  let allowed = true;
  /** Sent with every event once set: enhanced match and limited data processing. */
  let partner = Promise.resolve({});

  function keep() {
    if (!allowed) return;
    const id = kit.readCookie('_pin_unauth') || btoa(`uid=${kit.digits()}`).replaceAll('=', '');
    kit.writeCookie('_pin_unauth', id, MAX_AGE_DAYS);
    if (kit.queryOf('epik')) kit.writeCookie('_epik', kit.queryOf('epik'), MAX_AGE_DAYS);
    kit.store('localStorage', STORAGE_KEY, id);
  }

  /** @param {Record<string, unknown>} facts */
  function learn(facts) {
    const before = partner;
    const pairs = Object.entries(facts).filter(([, value]) => value);
    const PLAIN = ['opt_out_type', 'np'];
    partner = Promise.all(
      pairs.map(async ([key, value]) => [
        key,
        PLAIN.includes(key) ? String(value) : await kit.hash(value),
      ]),
    ).then(async (known) => ({ ...(await before), ...Object.fromEntries(known) }));
  }

  /** Where the visitor is, as the tag tells it. */
  const auxiliary = () => {
    const { url, referrer } = kit.page();
    return JSON.stringify({ loc: url, ref: referrer, if: false, mh: 'standin' });
  };

  /** @param {string} event @param {object} data */
  async function sendEvent(event, data) {
    keep();
    const pd = JSON.stringify(await partner);
    for (const tid of tags) {
      const query = new URLSearchParams({ tid, event, pd, ad: auxiliary(), cb: kit.digits() });
      if (Object.keys(data).length > 0) query.set('ed', JSON.stringify(data));
      kit.sendImage(`${ENDPOINT}/v3/?${query}`);
    }
  }

  const methods = {
    /** @param {string} tag @param {Record<string, unknown>} [facts] */
    load(tag, facts = {}) {
      tags.add(String(tag));
      learn(facts);
      keep();
    },
    set: learn,
    /** @param {object} [data] */
    page: (data = {}) => allowed && void sendEvent('init', data),
    /** @param {string} event @param {object} [data] @param {(did: boolean, error?: string) => void} [done] */
    track(event, data = {}, done) {
      const ready = allowed && tags.size > 0;
      if (ready) void sendEvent(event, data);
      done?.(ready, ready ? undefined : 'not loaded or no consent');
    },
    /** @param {boolean} value */
    setconsent(value) {
      allowed = value;
      if (allowed) return;
      kit.removeCookies(COOKIES);
      kit.unstore('localStorage', STORAGE_KEY);
    },
  };

  /** @param {keyof typeof methods} method @param {any[]} args */
  const pintrk = (method, ...args) => methods[method]?.(...args);
  const queued = stub.queue.splice(0, stub.queue.length);
  window.pintrk = Object.assign(pintrk, { queue: [], version: '3.0', standin: true });
  for (const [method, ...args] of queued) pintrk(method, ...args);

  /** Consent or not: whether it gets out is the gate's business. @param {string} event */
  const reports = (event) =>
    [...tags].map(
      (tid) =>
        `${ENDPOINT}/user/?${new URLSearchParams({ tid, event, ad: auxiliary(), cb: kit.digits() })}`,
    );
  kit.onHeartbeat(() => reports('engagement').forEach((url) => kit.sendImage(url)));
  // browsers give up images of a page that is going
  kit.onLeave(() => reports('leave').forEach((url) => kit.sendBeacon(url, '')));
}
