/**
 * Stand-in of a script of nobody in particular: brings a function, tells that it is there, and goes on telling. Sent to
 * the browser as source text, so it stands alone.
 *
 * @param {import('./kit.mjs').Kit} kit
 */
export function installPartner(kit) {
  const ENDPOINT = 'https://pixel.partner.example/i.gif';
  if (window.partnerTag) return; // a second copy of the script
  window.partnerTag = true;
  /** @param {string} event @param {Record<string, unknown>} [params] */
  window.partner = (event, params = {}) =>
    kit.sendImage(`${ENDPOINT}?${kit.request([event, params], { event, ...params })}`);
  kit.writeCookie('partner_id', kit.digits(), 30);
  kit.sendImage(`${ENDPOINT}?event=seen`);
  kit.onHeartbeat(() => kit.sendImage(`${ENDPOINT}?standin_unasked=engagement`));
  kit.onLeave(() => kit.sendBeacon(`${ENDPOINT}?standin_unasked=leave`, ''));
}
