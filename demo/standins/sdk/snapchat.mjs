/**
 * Stand-in of Snap's scevent.min.js: sets `snaptr.handleRequest` and drains `snaptr.queue`. Sent to the browser as
 * source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installSnapchat(kit) {
  const ENDPOINT = 'https://tr.snapchat.com';
  const MAX_AGE_DAYS = 390;
  const { snaptr } = window;
  if (typeof snaptr !== 'function') return void console.warn('scevent.min.js: no base code');
  if (snaptr.standin) return; // two pixels share one script
  snaptr.standin = true;

  /** By pixel id, what is known of the visitor, hashed. @type {Map<string, Promise<Record<string, string>>>} */
  const pixels = new Map();
  /** Names of what `init` may be told, as they are sent. */
  const FACTS = {
    user_email: 'u_hem',
    user_hashed_email: 'u_hem',
    user_phone_number: 'u_hpn',
    user_hashed_phone_number: 'u_hpn',
  };

  function keep() {
    const id = kit.readCookie('_scid') || `${kit.digits()}-standin`;
    kit.writeCookie('_scid', id, MAX_AGE_DAYS);
    kit.writeCookie('_scid_r', id, MAX_AGE_DAYS);
    kit.writeCookie('_sctr', `1%7C${Date.now()}`, MAX_AGE_DAYS);
    const click = kit.queryOf('ScCid');
    if (click) kit.writeCookie('_scclid', click, 365);
    kit.store('sessionStorage', 'u_scsid', id);
    return id;
  }

  /** @param {string} pid */
  const common = (pid) => {
    const { url, referrer } = kit.page();
    return { pid, pl: url, rf: referrer, ts: Date.now(), v: '3.standin' };
  };

  /** @param {any[]} call */
  async function sendEvent(call) {
    const [, ev, params = {}] = call;
    const u_c1 = keep();
    for (const [pid, user] of pixels) {
      const fields = { ...common(pid), ev, u_c1, ...(await user), ...params };
      kit.sendFetch(`${ENDPOINT}/p`, kit.request(call, fields));
    }
  }

  const methods = {
    /** @param {string} id @param {Record<string, unknown>} [facts] */
    init(id, facts = {}) {
      const pairs = Object.entries(facts).filter(([name, value]) => value && name in FACTS);
      const hashed = Promise.all(
        pairs.map(async ([name, value]) => [FACTS[name], await kit.hash(value)]),
      );
      pixels.set(id, hashed.then(Object.fromEntries));
      keep();
      fetch(`${ENDPOINT}/config/${id}`).then(undefined, () => undefined); // goes on without
    },
    /** @param {any[]} event */
    track: (...event) => void sendEvent(['track', ...event]),
  };

  /** @param {[keyof typeof methods, ...any[]]} command */
  const run = (...[method, ...args]) => methods[method]?.(...args);
  snaptr.handleRequest = run;
  for (const queued of snaptr.queue.splice(0, snaptr.queue.length)) run(...queued);

  /** Consent or not: whether it gets out is the gate's business. @param {string} word */
  const report = (word) => {
    for (const pid of pixels.keys()) {
      const query = kit.request(['track', word], { ...common(pid), standin_unasked: word });
      kit.sendBeacon(`${ENDPOINT}/p?${query}`, '');
    }
  };
  kit.onHeartbeat(() => report('engagement'));
  kit.onLeave(() => report('leave'));
}
