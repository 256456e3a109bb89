/**
 * Stand-in of Reddit's pixel.js: sets `rdt.sendEvent` and drains `rdt.callQueue`. Reads e-mail fields by itself unless
 * `aam` says not to. Sent to the browser as source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installReddit(kit) {
  const ENDPOINT = 'https://alb.reddit.com/rp.gif';
  const MAX_AGE_DAYS = 90;
  const { rdt } = window;
  if (typeof rdt !== 'function') return void console.warn('pixel.js: no base code in this page');
  if (rdt.standin) return; // two pixels share one script
  rdt.standin = true;

  /** By pixel id, what `init` said. @type {Map<string, Record<string, any>>} */
  const pixels = new Map();
  let cookies = true;
  /** Hashed; what was told and what was found in the page. */
  let user = Promise.resolve({});

  /** @param {Record<string, unknown>} facts */
  function learn(facts) {
    const before = user;
    const pairs = Object.entries(facts).filter(([, value]) => value);
    user = Promise.all(pairs.map(async ([name, value]) => [name, await kit.hash(value)])).then(
      async (known) => ({ ...(await before), ...Object.fromEntries(known) }),
    );
  }

  function keep() {
    if (!cookies) return '';
    const uuid = kit.readCookie('_rdt_uuid') || `${Date.now()}.${kit.digits()}-standin`;
    kit.writeCookie('_rdt_uuid', uuid, MAX_AGE_DAYS);
    const click = kit.queryOf('rdt_cid');
    if (click) kit.writeCookie('_rdt_cid', click, 30);
    return uuid;
  }

  /** @param {any[]} call @param {Record<string, unknown>} [more] */
  async function send(call, more = {}) {
    const [, event, params = {}] = call;
    const uuid = keep();
    const facts = await user;
    for (const [id, { optOut, dpm, dpcc, dprc }] of pixels) {
      const told = Object.entries(params).map(([name, value]) => [`m.${name}`, value]);
      const fields = { id, event, ts: Date.now(), uuid, opt_out: optOut ? 1 : 0, dpm, dpcc, dprc };
      const query = kit.request(call, {
        ...fields,
        ...Object.fromEntries(told),
        ...facts,
        ...more,
      });
      kit.sendImage(`${ENDPOINT}?${query}`);
    }
  }

  const methods = {
    /** @param {string} id @param {Record<string, any>} [options] */
    init(id, options = {}) {
      pixels.set(id, options);
      if (options.disableFirstPartyCookies === true) cookies = false;
      const { email, phoneNumber, externalId } = options;
      learn({ em: email, pn: phoneNumber, external_id: externalId });
      keep();
      fetch(`https://pixel-config.reddit.com/pixels/${id}/config`).then(undefined, () => undefined);
    },
    /** @param {any[]} event */
    track: (...event) => void send(['track', ...event]),
    enableFirstPartyCookies: () => void (cookies = true),
    disableFirstPartyCookies() {
      cookies = false;
      kit.removeCookies(/^_rdt_(uuid|cid|em)$/);
    },
  };

  /** @param {[keyof typeof methods, ...any[]]} command */
  const run = (...[method, ...args]) => methods[method]?.(...args);
  rdt.sendEvent = run;
  for (const queued of rdt.callQueue.splice(0, rdt.callQueue.length)) run(...queued);

  // automatic advanced matching, unless it is switched off
  addEventListener('change', ({ target }) => {
    const isAsked = [...pixels.values()].every(({ aam }) => aam?.email === false);
    if (isAsked || !(target instanceof HTMLInputElement) || target.type !== 'email') return;
    learn({ em: target.value });
    if (cookies) void user.then(({ em }) => kit.writeCookie('_rdt_em', em, MAX_AGE_DAYS));
  });

  /** Consent or not: whether it gets out is the gate's business. @param {string} word */
  const report = (word) => void send(['track', 'PageVisit'], { standin_unasked: word });
  kit.onHeartbeat(() => report('engagement'));
  kit.onLeave(() => {
    for (const id of pixels.keys()) {
      const fields = { id, event: 'PageVisit', standin_unasked: 'leave' };
      kit.sendBeacon(`${ENDPOINT}?${kit.request(['track', 'PageVisit'], fields)}`, '');
    }
  });
}
