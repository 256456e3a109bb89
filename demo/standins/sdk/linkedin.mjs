/**
 * Stand-in of LinkedIn's insight.min.js: drains `lintrk.q` and replaces `window.lintrk`; tells a page view by itself
 * unless `_wait_for_lintrk` is set. Sent to the browser as source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installLinkedIn(kit) {
  const ENDPOINT = 'https://px.ads.linkedin.com';
  const MONTH = 30;
  if (window._already_called_lintrk) return; // a second copy of the script
  window._already_called_lintrk = true;

  /** One page may have several partners. */
  const partners = () =>
    [
      ...new Set([window._linkedin_partner_id, ...(window._linkedin_data_partner_ids ?? [])]),
    ].filter(Boolean);
  let user = Promise.resolve({});

  function keep() {
    const click = kit.queryOf('li_fat_id');
    if (click) kit.writeCookie('li_fat_id', click, MONTH);
    if (!kit.readCookie('ln_or'))
      kit.writeCookie('ln_or', btoa(kit.digits()).replaceAll('=', ''), 1);
    kit.store('localStorage', 'li_adsId', kit.digits());
  }

  const common = () => {
    const { url } = kit.page();
    return { v: 2, fmt: 'js', pid: partners().join(), time: Date.now(), url };
  };

  /** @param {Record<string, any>} [told] */
  async function track(told) {
    keep();
    const call = told === undefined ? ['track'] : ['track', told];
    const { conversion_id: conversionId, event_id, conversion_value, currency } = told ?? {};
    const query = kit.request(call, {
      ...common(),
      conversionId,
      eventId: event_id ?? (told === undefined ? window._linkedin_event_id : ''),
      conversionValue: conversion_value,
      currency,
      ...(await user),
    });
    kit.sendImage(`${ENDPOINT}/collect?${query}`);
  }

  const methods = {
    track,
    /** @param {{ email?: string }} facts */
    setUserData({ email }) {
      user = kit.hash(email).then((hem) => ({ hem }));
    },
  };
  /** @param {keyof typeof methods} method @param {any} data */
  const lintrk = (method, data) => void methods[method]?.(data);

  const queued = window.lintrk?.q ?? [];
  const waiting = queued.splice(0, queued.length);
  window.lintrk = Object.assign(lintrk, { q: [], standin: true });
  kit.sendImage(`https://www.linkedin.com/px/li_sync?v=${kit.digits()}`);
  if (!window._wait_for_lintrk) void track();
  for (const [method, data] of waiting) lintrk(method, data);

  /** Clicks too, which no switch in the page turns off. @param {string} word */
  const report = (word) =>
    `${ENDPOINT}/wa/?${kit.request(['track'], { ...common(), standin_unasked: word })}`;
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button')) kit.sendBeacon(report('click'), '');
  });
  kit.onHeartbeat(() => kit.sendBeacon(report('engagement'), ''));
  kit.onLeave(() => kit.sendBeacon(report('leave'), ''));
}
