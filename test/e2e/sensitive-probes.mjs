/** What tests about sensitive pages tell, and what they ask the vendors' servers. */
import { gateTag } from './pages.mjs';
import { log, settle, until } from './probes.mjs';

export const VENDORS = ['meta', 'tiktok', 'pinterest', 'google'];
export const MUG = { content_ids: ['MUG-1'], content_name: 'Ferry mug', value: 5, currency: 'EUR' };

export const track = (tab, name, params = {}) =>
  tab.eval((...args) => window.pixelgate.track(...args), name, params);
export const views = (shop, vendor) =>
  shop.events(vendor).filter(({ event }) => /view_?(content|item)/i.test(event));
/** Waits until each vendor has heard of a view, and all that was sent beside it has arrived. */
export const heardBy = async (tab, shop, vendors = VENDORS) => {
  await until(() => vendors.every((vendor) => views(shop, vendor).length > 0));
  await settle(tab, 2);
};
/** Everything that has reached the vendors, decoded as far as it goes. */
export const heard = (shop) =>
  shop.vendor
    .map(({ url, body }) => `${url} ${String(body ?? '')}`)
    .map((text) => {
      try {
        return decodeURIComponent(decodeURIComponent(text));
      } catch {
        return text;
      }
    })
    .join('\n');
export const withConfig = (config, attributes = {}) => ({
  vendors: false,
  before: `<script type="application/json" id="c">${JSON.stringify(config)}</script>`,
  gate: gateTag({ 'data-config': '#c', ...attributes }),
});
export const withheld = async (tab) =>
  (await log(tab)).filter(
    ({ type, removed }) =>
      type === 'event-minimized' && removed.some(({ reason }) => reason === 'sensitive'),
  );
