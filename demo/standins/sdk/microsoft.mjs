/**
 * Stand-in of Microsoft's bat.js: brings the class `UET`, whose objects take over the flat array `uetq`. Sent to the
 * browser as source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installMicrosoft(kit) {
  const ENDPOINT = 'https://bat.bing.com';
  const DAY = 1;
  const YEAR = 390;
  const CLICK = 90;
  if (window.UET?.standin) return; // two tags share the script

  /** How many arguments follow a word in the flat array; the last may be left out where it is an object. */
  const ARITY = { event: 2, consent: 2, config: 2, set: 1, pageLoad: 1 };

  /** An event as one object under the names of before. @param {Record<string, unknown>} told */
  function renamed({ ea, ...told }) {
    const NAMES = {
      ec: 'event_category',
      el: 'event_label',
      ev: 'event_value',
      gv: 'revenue_value',
      gc: 'currency',
    };
    const pairs = Object.entries(told).map(([name, value]) => [NAMES[name] ?? name, value]);
    return ['event', ea, Object.fromEntries(pairs)];
  }

  class UET {
    static standin = true;

    /** @param {{ ti: string, q?: any[], [flag: string]: any }} options */
    constructor({ ti, q = [], ...flags }) {
      this.ti = String(ti);
      this.flags = flags;
      this.granted = true;
      this.user = {};
      // the real script inserts a second script here; one that a strict page lets through reads it
      fetch(`${ENDPOINT}/p/action/${this.ti}.js`).then(undefined, () => undefined);
      this.push(...q.splice(0, q.length));
      this.watch();
    }

    /** @param {...any} flat */
    push(...flat) {
      while (flat.length > 0) {
        const method = flat.shift();
        if (typeof method === 'object') {
          this.run(renamed(method));
          continue;
        }
        const call = [method];
        while (call.length <= (ARITY[method] ?? 0) && flat.length > 0) {
          const isLast = call.length === ARITY[method];
          if (isLast && typeof flat[0] !== 'object') break;
          call.push(flat.shift());
        }
        this.run(call);
      }
    }

    /** @param {any[]} call */
    run(call) {
      const [method, word, value] = call;
      if (method === 'consent') {
        this.granted = value?.ad_storage !== 'denied';
        if (!this.granted) kit.removeCookies(/^_uet(sid|vid|msclkid)$/);
      } else if (method === 'set') Object.assign(this.user, word?.pid);
      else if (method === 'pageLoad' || method === 'event') this.send(call);
    }

    keep() {
      if (!this.granted) return {};
      const sid = kit.readCookie('_uetsid') || `${kit.digits()}${kit.digits()}`;
      const vid = kit.readCookie('_uetvid') || `${kit.digits()}${kit.digits()}`;
      kit.writeCookie('_uetsid', sid, DAY);
      kit.store('localStorage', '_uetsid', sid);
      if (this.flags.disableUetVid !== true) kit.writeCookie('_uetvid', vid, YEAR);
      const click = kit.queryOf('msclkid');
      if (click) kit.writeCookie('_uetmsclkid', `_uet${click}`, CLICK);
      return { sid, vid: this.flags.disableUetVid === true ? '' : vid };
    }

    /** @param {any[]} call @param {Record<string, unknown>} [more] */
    addressOf(call, more = {}) {
      const [method, name, params] = call;
      const { url, referrer, title } = kit.page();
      const page = this.flags.removeQueryFromUrls === true ? url.replace(/[?#].*/, '') : url;
      const told = method === 'event' ? (params ?? {}) : {};
      const { event_category, event_label, event_value, revenue_value, currency, pid, ...rest } =
        told;
      const query = kit.request(call, {
        ti: this.ti,
        Ver: 2,
        mid: kit.digits(),
        evt: method === 'event' ? 'custom' : method,
        ea: method === 'event' ? name : '',
        ec: event_category,
        el: event_label,
        ev: event_value,
        gv: revenue_value,
        gc: currency,
        ...rest,
        ...this.user,
        ...pid,
        p: page,
        r: referrer,
        tl: title,
        asc: this.granted ? 'G' : 'D',
        ...this.keep(),
        ...more,
      });
      return `${ENDPOINT}/action/0?${query}`;
    }

    /** @param {any[]} call */
    send(call) {
      kit.sendImage(this.addressOf(call));
    }

    /** What the real script does unasked. */
    watch() {
      if (this.flags.enableAutoSpaTracking === true) {
        const { pushState } = history;
        const tag = this;
        history.pushState = function (...args) {
          pushState.apply(this, args);
          tag.send(['event', 'page_view', { page_path: location.pathname }]);
        };
      }
      // consent or not: whether it gets out is the gate's business
      const report = (/** @type {string} */ word) =>
        this.addressOf(['pageLoad'], { standin_unasked: word });
      kit.onHeartbeat(() => kit.sendImage(report('engagement')));
      kit.onLeave(() => kit.sendBeacon(report('leave'), ''));
    }
  }
  window.UET = UET;
}
