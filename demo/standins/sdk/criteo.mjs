/**
 * Stand-in of Criteo's ld.js: takes over the array `criteo_q`. What stands there already is cut into pushes at each
 * `setAccount`. Sent to the browser as source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installCriteo(kit) {
  const ENDPOINT = 'https://sslwidget.criteo.com/event';
  const MAX_AGE_DAYS = 390;
  const queue = (window.criteo_q = window.criteo_q || []);
  const mark = Symbol.for('standin.criteo');
  if (queue[mark]) return; // a second copy of the script
  queue[mark] = true;

  /** Holds for what comes later, too. @type {Record<string, any>} */
  const state = {};
  const CONTROLS = /^set/;
  /** As they are written in an address. */
  const SHORT = {
    viewItem: 'vp',
    viewList: 'vl',
    viewBasket: 'vb',
    trackTransaction: 'vc',
    addToCart: 'ac',
  };

  function keep() {
    const bundle = kit.readCookie('cto_bundle') || `${kit.digits()}${kit.digits()}standin`;
    kit.writeCookie('cto_bundle', bundle, MAX_AGE_DAYS);
    kit.store('localStorage', 'cto_bundle', bundle);
  }

  /** @param {Record<string, unknown>[]} push @param {Record<string, unknown>} [more] */
  function addressOf(push, more = {}) {
    const { url, referrer } = kit.page();
    const told = push.filter(({ event }) => !CONTROLS.test(String(event)));
    const parts = told.map(({ event, ...params }, index) => [
      `p${index}`,
      `e=${SHORT[event] ?? event}&p=${encodeURIComponent(JSON.stringify(params))}`,
    ]);
    const query = kit.request(push, {
      a: state.account,
      v: '5.standin',
      ...Object.fromEntries(parts),
      sty: state.type,
      m: state.email,
      fu: url,
      pu: referrer,
      bundle: kit.readCookie('cto_bundle'),
      ...more,
    });
    return `${ENDPOINT}?${query}`;
  }

  /** @param {any[]} entries */
  function run(entries) {
    const push = entries.flat();
    for (const { event, account, type, email } of push) {
      if (event === 'setAccount') state.account = String(account);
      if (event === 'setSiteType') state.type = type;
      if (event === 'setEmail') state.email = email;
    }
    if (!push.some(({ event }) => !CONTROLS.test(String(event)))) return;
    keep();
    kit.sendImage(addressOf(push));
  }

  const waiting = queue.splice(0, queue.length).flat();
  queue.push = (/** @type {any[]} */ ...entries) =>
    (run(entries), 0);
  /** @type {any[][]} */
  const pushes = [];
  for (const entry of waiting) {
    if (entry?.event === 'setAccount' || pushes.length === 0) pushes.push([]);
    pushes.at(-1)?.push(entry);
  }
  for (const push of pushes) run(push);

  // who this is at other sites: the real script opens a frame
  fetch('https://gum.criteo.com/syncframe?origin=onetag').then(undefined, () => undefined);
  /** Consent or not: whether it gets out is the gate's business. @param {string} word */
  const report = (word) => addressOf([], { standin_unasked: word });
  kit.onHeartbeat(() => kit.sendImage(report('engagement')));
  kit.onLeave(() => kit.sendBeacon(report('leave'), ''));
}
