/**
 * Stand-in of TikTok's events.js: takes over the array of `[method, ...args]` tuples in `window.ttq`
 * and replaces its methods by real ones. Sent to the browser as source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installTikTok(kit) {
  const API = 'https://analytics.tiktok.com/api/v2/pixel';
  const COOKIES = /^(_ttp|_tt_enable_cookie|ttclid|ttcsid(_[A-Z0-9]+)?)$/;
  const SESSION_KEYS = ['tt_sessionId', 'tt_appInfo', 'tt_pixel_session_index'];
  const MAX_AGE_DAYS = 390;
  const mark = Symbol.for('standin.tiktok');

  const global = window.TiktokAnalyticsObject || 'ttq';
  const ttq = (window[global] = window[global] || []);
  const sdkid = new URL(document.currentScript.src).searchParams.get('sdkid');
  // a second pixel brings the same script again: only its code is new
  if (ttq[mark]) return void ttq[mark](sdkid);

  const codes = new Set(Object.keys(ttq._i ?? {}));
  /** @type {'granted' | 'held' | 'revoked'} */
  let consent = 'granted';
  let cookies = true;
  /** @type {(() => void)[]} */
  let held = [];
  let user = Promise.resolve({});
  const session = kit.digits();

  /** @param {string} [code] */
  function keep(code) {
    if (!cookies || consent !== 'granted') return;
    const ttp = kit.readCookie('_ttp') || `01${kit.digits()}${kit.digits()}STANDIN.tt.0`;
    kit.writeCookie('_ttp', ttp, MAX_AGE_DAYS);
    kit.writeCookie('_tt_enable_cookie', '1', MAX_AGE_DAYS);
    if (kit.queryOf('ttclid')) kit.writeCookie('ttclid', kit.queryOf('ttclid'), MAX_AGE_DAYS);
    kit.writeCookie('ttcsid', `${session}::1.0`, MAX_AGE_DAYS);
    if (code) kit.writeCookie(`ttcsid_${code}`, `${session}::1.0`, MAX_AGE_DAYS);
    for (const key of SESSION_KEYS) kit.store('sessionStorage', key, session);
  }

  function forget() {
    kit.removeCookies(COOKIES);
    for (const key of SESSION_KEYS) kit.unstore('sessionStorage', key);
  }

  const context = (/** @type {string} */ code) => ({
    ad: { callback: kit.readCookie('ttclid') || undefined },
    pixel: { code },
    page: { url: kit.page().url, referrer: kit.page().referrer },
    library: { name: 'pixel.js', version: '2.2.1' },
    session_id: session,
    ttp: kit.readCookie('_ttp') || undefined,
    limited_data_use: ttq._o?.[code]?.limited_data_use,
  });

  /** @param {string} code @param {string} event @param {object} [properties] @param {{ event_id?: string }} [options] */
  async function sendEvent(code, event, properties = {}, options = {}) {
    keep(code);
    const timestamp = new Date().toISOString();
    const told = { event, event_id: options.event_id, message_id: `messageId-${kit.digits()}` };
    const where = { ...context(code), user: await user };
    kit.sendBeacon(API, JSON.stringify({ ...told, timestamp, context: where, properties }));
  }

  /** @param {() => void} send */
  function whenAllowed(send) {
    if (consent === 'granted') send();
    else if (consent === 'held') held.push(send);
  }

  /** The methods for all codes or for one. @param {() => Iterable<string>} targets */
  const methodsFor = (targets) => ({
    page: () =>
      whenAllowed(() => {
        for (const code of targets()) void sendEvent(code, 'Pageview');
      }),
    track: (/** @type {string} */ event, /** @type {object} */ properties, options = {}) =>
      whenAllowed(() => {
        const to = options.pixel_code ? [options.pixel_code] : targets();
        for (const code of to) void sendEvent(code, event, properties, options);
      }),
  });

  const idle = () => undefined;
  const methods = {
    ...methodsFor(() => codes),
    /** @param {Record<string, unknown>} facts */
    identify(facts) {
      const pairs = Object.entries(facts ?? {}).filter(([, value]) => value);
      user = Promise.all(pairs.map(async ([key, value]) => [key, await kit.hash(value)])).then(
        Object.fromEntries,
      );
    },
    holdConsent: () => void (consent = 'held'),
    grantConsent() {
      consent = 'granted';
      const sends = held;
      held = [];
      for (const send of sends) send();
    },
    revokeConsent() {
      consent = 'revoked';
      held = [];
      forget();
    },
    enableCookie: () => void (cookies = true),
    disableCookie() {
      cookies = false;
      forget();
    },
    load: (/** @type {string} */ code) => void codes.add(code),
    instance: (/** @type {string} */ code) => methodsFor(() => [code]),
    instances: () => [...codes],
    ready: (/** @type {() => void} */ done) => done?.(),
    debug: idle,
    on: idle,
    off: idle,
    once: idle,
    alias: idle,
    group: idle,
  };

  /** @param {[keyof typeof methods, ...unknown[]]} tuple */
  const run = ([method, ...args]) => methods[method]?.(...args);

  if (sdkid) codes.add(sdkid);
  keep(sdkid);
  const waiting = ttq.splice(0, ttq.length);
  for (const [name, method] of Object.entries(methods)) Reflect.set(ttq, name, method);
  ttq.push = (/** @type {any[]} */ ...tuples) =>
    (tuples.forEach(run), 0);
  ttq[mark] = (/** @type {string} */ code) =>
    (codes.add(code), keep(code));
  for (const tuple of waiting) run(tuple);
  for (const [code, queue] of Object.entries(ttq._i ?? {})) {
    for (const [method, ...args] of queue.splice(0, queue.length)) {
      methodsFor(() => [code])[method]?.(...args);
    }
  }

  // engagement telemetry, consent or not: whether it gets out is the gate's business, not ours
  const report = (/** @type {string} */ action) => {
    for (const code of codes) {
      kit.sendBeacon(`${API}/act`, JSON.stringify({ action, context: context(code) }));
    }
  };
  kit.onHeartbeat(() => report('engagement'));
  kit.onLeave(() => report('leave'));
}
