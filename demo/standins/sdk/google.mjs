/**
 * Stand-in of Google's gtag.js: takes over `window.dataLayer`, obeys Consent Mode, sends to Analytics
 * (`G-`) and Ads (`AW-`). Sent to the browser as source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installGoogle(kit) {
  const dataLayer = (window.dataLayer = window.dataLayer || []);
  if (dataLayer.standin) return; // a second tag shares the script
  dataLayer.standin = true;

  const own = (/** @type {string} */ name) => name.startsWith('G-');
  /** By tag id, what `config` said. @type {Map<string, Record<string, unknown>>} */
  const tags = new Map();
  /** @type {Record<string, unknown>} */
  let globals = {};
  /** @type {Record<string, string>} */
  const consent = {};
  let configured = false;
  /** Hits wait here while `wait_for_update` runs. @type {(() => void)[] | undefined} */
  let waiting;
  /** Client ids that live no longer than the page, for a visitor whose storage is denied. */
  const fleeting = `${kit.digits()}.${kit.digits()}`;
  const session = Math.floor(Date.now() / 1000);

  const granted = (/** @type {string} */ type) => consent[type] !== 'denied';
  const flag = (/** @type {string} */ type) => (granted(type) ? '1' : '0');
  const signals = () => ({
    gcs: `G1${flag('ad_storage')}${flag('analytics_storage')}`,
    gcd: '13r3r3r3r5l1',
    npa: granted('ad_personalization') ? '0' : '1',
    dma: '0',
  });

  /** @param {string} id */
  function keep(id) {
    if (own(id) && granted('analytics_storage')) {
      if (!kit.readCookie('_ga')) kit.writeCookie('_ga', `GA1.1.${fleeting}`, 730);
      kit.writeCookie(`_ga_${id.slice(2)}`, `GS2.1.s${session}$o1$g1$t${session}`, 730);
    }
    if (own(id) || !granted('ad_storage')) return;
    if (!kit.readCookie('_gcl_au')) kit.writeCookie('_gcl_au', `1.1.${fleeting}`, 90);
    const gclid = kit.queryOf('gclid');
    if (gclid) kit.writeCookie('_gcl_aw', `GCL.${session}.${gclid}`, 90);
    kit.store('localStorage', '_gcl_ls', String(session));
  }

  /** Denied storage is neither written nor read. */
  const clientId = () =>
    (granted('analytics_storage') && kit.readCookie('_ga').slice('GA1.1.'.length)) || fleeting;

  /** Items as Analytics writes them: `id...~nm...~pr...`. @param {Record<string, unknown>} item */
  function packItem(item) {
    const KEYS = { item_id: 'id', item_name: 'nm', item_brand: 'br', item_category: 'ca' };
    const fields = { ...KEYS, item_variant: 'va', price: 'pr', quantity: 'qt', index: 'lp' };
    return Object.entries(fields)
      .filter(([name]) => item[name] !== undefined)
      .map(([name, key]) => key + String(item[name]).replaceAll('~', '~~'))
      .join('~');
  }

  /** @param {string} id @param {string} name @param {Record<string, any>} params */
  function analyticsUrl(id, name, { items = [], ...params }) {
    const { url, referrer, title } = kit.page();
    const { page_location, page_referrer, page_title, currency, ...rest } = params;
    const query = new URLSearchParams({ v: '2', tid: id, gtm: '45standin', ...signals() });
    query.set('cid', clientId());
    query.set('sid', String(session));
    query.set('dl', page_location ?? url);
    query.set('dr', page_referrer ?? referrer);
    query.set('dt', page_title ?? title);
    query.set('en', name);
    if (currency !== undefined) query.set('cu', currency);
    for (const [key, value] of Object.entries(rest)) {
      if (typeof value === 'number') query.set(`epn.${key}`, String(value));
      else if (value !== undefined) query.set(`ep.${key}`, String(value));
    }
    for (const [index, item] of items.entries()) query.set(`pr${index + 1}`, packItem(item));
    return `https://region1.google-analytics.com/g/collect?${query}`;
  }

  /** @param {string} target - `AW-1` or `AW-1/LABEL` @param {string} name @param {Record<string, any>} params */
  function adsUrl(target, name, params) {
    const [id, label] = target.slice('AW-'.length).split('/');
    const { url, referrer } = kit.page();
    const query = new URLSearchParams({ random: kit.digits(), cv: '11', guid: 'ON', ...signals() });
    query.set('url', params.page_location ?? url);
    query.set('ref', params.page_referrer ?? referrer);
    query.set('en', name);
    if (params.value !== undefined) query.set('value', String(params.value));
    if (params.currency !== undefined) query.set('currency_code', params.currency);
    if (params.transaction_id !== undefined) query.set('oid', params.transaction_id);
    const items = (params.items ?? []).map(
      (/** @type {any} */ item) =>
        `(${item.id ?? item.item_id ?? ''}*${item.price ?? ''}*${item.quantity ?? ''})`,
    );
    if (items.length > 0) query.set('item', items.join(''));
    if (!granted('ad_storage')) {
      return `https://pagead2.googlesyndication.com/ccm/collect?tid=AW-${id}&${query}`;
    }
    query.set('auid', kit.readCookie('_gcl_au').slice('1.1.'.length));
    if (label === undefined) {
      return `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${id}/?${query}`;
    }
    return `https://www.googleadservices.com/pagead/conversion/${id}/?label=${label}&${query}`;
  }

  /** @param {string} target @param {string} name @param {Record<string, unknown>} params */
  function sendEvent(target, name, params) {
    const [id] = target.split('/');
    if (window[`ga-disable-${id}`] === true) return;
    const all = { ...globals, ...tags.get(id), ...params };
    delete all.send_to;
    const send = () => {
      keep(id);
      if (own(id)) kit.sendFetch(analyticsUrl(id, name, all), '');
      else kit.sendImage(adsUrl(target, name, all));
    };
    if (waiting) waiting.push(send);
    else send();
  }

  function release() {
    const sends = waiting ?? [];
    waiting = undefined;
    for (const send of sends) send();
  }

  const methods = {
    /** @param {'default' | 'update'} word @param {Record<string, any>} types */
    consent(word, { wait_for_update, region, ...types }) {
      if (word === 'default' && configured) return console.warn('gtag.js: default after config');
      if (region) return; // no part of this demo: the server's region is not known here
      Object.assign(consent, types);
      if (word === 'update') return release();
      if (!wait_for_update) return;
      waiting ??= [];
      setTimeout(release, wait_for_update);
    },
    /** @param {string} id @param {Record<string, unknown>} [params] */
    config(id, { send_page_view: views = true, ...params } = {}) {
      configured = true;
      tags.set(id, params);
      keep(id);
      if (views) sendEvent(id, 'page_view', {});
    },
    /** @param {string} name @param {Record<string, any>} [params] */
    event(name, params = {}) {
      for (const target of [params.send_to ?? [...tags.keys()]].flat()) {
        sendEvent(target, name, params);
      }
    },
    /** @param {string | Record<string, unknown>} name @param {unknown} [value] */
    set(name, value) {
      globals = { ...globals, ...(typeof name === 'string' ? { [name]: value } : name) };
    },
    js: () => undefined,
    /** @param {string} id @param {string} field @param {(value: unknown) => void} done */
    get: (id, field, done) => done(field === 'client_id' ? clientId() : tags.get(id)?.[field]),
  };

  /** Only what `gtag` pushed, its `arguments`, is a command; an array that looks the same is none. */
  function run(/** @type {any} */ entry) {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
    /** @type {[keyof typeof methods, ...any[]]} */
    const [method, ...args] = entry;
    methods[method]?.(...args);
  }
  const push = dataLayer.push;
  for (const entry of dataLayer) run(entry);
  dataLayer.push = (/** @type {any[]} */ ...entries) => {
    const length = push.apply(dataLayer, entries);
    for (const entry of entries) run(entry);
    return length;
  };

  /** Consent or not: whether it gets out is the gate's business. @param {string} reason */
  const report = (reason) => {
    for (const [id, config] of tags) {
      const params = { ...globals, ...config };
      const engagement = { ...params, _et: 2000, reason };
      if (own(id)) kit.sendBeacon(analyticsUrl(id, 'user_engagement', engagement), '');
      else kit.sendBeacon(adsUrl(id, reason, params), '');
    }
  };
  kit.onHeartbeat(() => report('engagement'));
  kit.onLeave(() => report('leave'));
}
