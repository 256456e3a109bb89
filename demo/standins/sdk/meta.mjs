/**
 * Stand-in of Meta's fbevents.js: sets `fbq.callMethod` and drains `fbq.queue`. Sent to the browser as
 * source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installMeta(kit) {
  const ENDPOINT = 'https://www.facebook.com/tr/';
  const MAX_AGE_DAYS = 90;
  /** Longer addresses are sent as a form. */
  const MAX_URL_LENGTH = 2048;

  const { fbq } = window;
  if (typeof fbq !== 'function') return void console.warn('fbevents.js: no base code in this page');
  if (fbq.standin) return; // two pixels share one script
  fbq.standin = true;

  /** @typedef {{ id: string, user: Promise<Record<string, string>>, autoConfig: boolean, cookies: boolean }} Pixel */
  /** @type {Map<string, Pixel>} */
  const pixels = new Map();
  /** Set before init, by pixel id. @type {Map<string, { autoConfig?: boolean, firstPartyCookies?: boolean }>} */
  const settings = new Map();
  let revoked = false;
  /** @type {(() => void)[]} */
  let paused = [];
  /** @type {[string, string][]} */
  let dataProcessing = [];

  /** @param {Pixel} pixel */
  function keep(pixel) {
    if (!pixel.cookies || revoked) return;
    const fbclid = kit.queryOf('fbclid');
    /** The number of dots is part of the value and known only once it is kept. @param {string} name @param {string} rest */
    const write = (name, rest) => {
      const dots = kit.writeCookie(name, `fb.0.${rest}`, MAX_AGE_DAYS);
      kit.writeCookie(name, `fb.${dots}.${rest}`, MAX_AGE_DAYS);
    };
    if (!kit.readCookie('_fbp')) write('_fbp', `${Date.now()}.${kit.digits()}`);
    if (fbclid && !kit.readCookie('_fbc')) write('_fbc', `${Date.now()}.${fbclid}`);
  }

  /**
   * @param {Pixel} pixel @param {string} event
   * @param {Record<string, unknown>} [params] @param {{ eventID?: string }} [options]
   */
  async function sendEvent(pixel, event, params = {}, options = {}) {
    keep(pixel);
    const { url, referrer } = kit.page();
    const query = new URLSearchParams({ id: pixel.id, ev: event, dl: url, rl: referrer });
    query.set('if', 'false');
    query.set('ts', String(Date.now()));
    for (const [name, value] of Object.entries(params)) {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      query.set(`cd[${name}]`, text);
      // a query string carries no types; the stand-in of the server wants to see them
      if (name === 'value' && typeof value !== 'number') query.set('standin_type', typeof value);
    }
    for (const [name, value] of Object.entries(await pixel.user)) query.set(`ud[${name}]`, value);
    for (const [name, value] of dataProcessing) query.append(name, value);
    for (const name of ['_fbp', '_fbc']) {
      if (kit.readCookie(name)) query.set(name.slice(1), kit.readCookie(name));
    }
    if (options.eventID) query.set('eid', options.eventID);
    const address = `${ENDPOINT}?${query}`;
    if (address.length <= MAX_URL_LENGTH) kit.sendImage(address);
    else kit.sendFetch(ENDPOINT, query);
  }

  /** @param {Iterable<Pixel>} targets @param {[string, object?, object?]} event */
  function track(targets, event) {
    const send = () => {
      for (const pixel of targets) void sendEvent(pixel, ...event);
    };
    if (revoked) paused.push(send);
    else send();
  }

  /** @param {string} id */
  const only = (id) => [pixels.get(id)].filter((pixel) => pixel !== undefined);

  const methods = {
    /** @param {string} id @param {Record<string, unknown>} [user] */
    init(id, user = {}) {
      const { autoConfig = true, firstPartyCookies = true } = settings.get(id) ?? {};
      const pairs = Object.entries(user).filter(([, value]) => value);
      const hashed = Promise.all(pairs.map(async ([key, value]) => [key, await kit.hash(value)]));
      /** @type {Pixel} */
      const pixel = {
        id,
        user: hashed.then(Object.fromEntries),
        autoConfig,
        cookies: firstPartyCookies,
      };
      pixels.set(id, pixel);
      keep(pixel);
      // the real script inserts a second script here; one that a strict page lets through reads it
      fetch(`https://connect.facebook.net/signals/config/${id}?v=2.9.0&r=stable`).then(
        undefined,
        () => undefined, // goes on with what it knows
      );
    },
    track: (/** @type {[string]} */ ...event) => track(pixels.values(), event),
    trackCustom: (/** @type {[string]} */ ...event) => track(pixels.values(), event),
    /** @param {string} id @param {[string]} event */
    trackSingle: (id, ...event) => track(only(id), event),
    /** @param {string} id @param {[string]} event */
    trackSingleCustom: (id, ...event) => track(only(id), event),
    /** @param {string} name @param {boolean} value @param {string} id */
    set(name, value, id) {
      settings.set(id, { ...settings.get(id), [name]: value });
      const pixel = pixels.get(id);
      if (name === 'autoConfig' && pixel) pixel.autoConfig = value;
      if (name === 'firstPartyCookies' && pixel) pixel.cookies = value;
    },
    /** @param {'grant' | 'revoke'} word */
    consent(word) {
      revoked = word === 'revoke';
      if (revoked) return;
      const sends = paused;
      paused = [];
      for (const send of sends) send();
    },
    /** @param {string[]} modes @param {number} [country] @param {number} [state] */
    dataProcessingOptions(modes, country = 0, state = 0) {
      dataProcessing =
        modes.length === 0
          ? []
          : [
              ['dpo', modes.join(',')],
              ['dpoco', String(country)],
              ['dpost', String(state)],
            ];
    },
  };

  /** @param {[keyof typeof methods, ...any[]]} command */
  const run = (...[method, ...args]) => methods[method]?.(...args);
  fbq.callMethod = run;
  for (const queued of fbq.queue.splice(0, fbq.queue.length)) run(...queued);

  // what the real script does unasked, unless it is told not to
  const push = history.pushState;
  history.pushState = function (...args) {
    push.apply(this, args);
    if (!fbq.disablePushState) run('track', 'PageView');
  };
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const pixel = [...pixels.values()].find(({ autoConfig }) => autoConfig);
    if (!button || !pixel) return;
    track([pixel], ['SubscribedButtonClick', { buttonText: button.textContent?.trim() ?? '' }]);
  });

  /** Consent or not: whether it gets out is the gate's business. @param {string} event */
  const report = (event) => {
    const { url } = kit.page();
    for (const id of pixels.keys()) {
      const query = new URLSearchParams({ id, ev: event, dl: url });
      kit.sendFetch(
        `https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?${query}`,
        '',
      );
    }
  };
  kit.onHeartbeat(() => report('engagement'));
  kit.onLeave(() => report('leave'));
}
