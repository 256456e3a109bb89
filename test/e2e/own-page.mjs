/** A page with pixels, a script and a webhook of the operator's own. */
import { NOBODY, gateTag } from './pages.mjs';

export const CONFIG = {
  pixels: [
    {
      id: 'affiliate',
      kind: 'image',
      url: 'https://pixel.partner.example/p.gif?e={event}&v={value}&c={currency}&id={event_id}',
      events: ['Purchase'],
      params: ['value', 'currency'],
      name: 'Partner Network',
      company: 'Partner Ltd',
      policyUrl: 'https://partner.example/privacy',
      cookies: [{ name: 'partner_*', maxAgeDays: 30 }],
    },
    {
      id: 'widget',
      kind: 'script',
      url: 'https://cdn.partner.example/widget.js',
      purpose: 'analytics',
      global: 'partner',
      events: ['Lead', 'Purchase'],
      params: ['value'],
    },
  ],
  webhooks: [
    {
      id: 'crm',
      url: '/hooks/crm',
      purpose: 'functional',
      events: ['Lead', 'Purchase'],
      params: ['value', 'currency', 'order_id', 'contents'],
    },
  ],
};
/** What a shop takes for a page with a config. */
export const ownPage = (config, attributes = {}) => ({
  vendors: false,
  gate: `<script type="application/json" id="pixels" nonce="abc">${JSON.stringify(config)}</script>${gateTag({ ...NOBODY, 'data-config': '#pixels', ...attributes })}`,
});
const WIDGET = `window.heard = []; window.partner = (name, params) => heard.push([name, params]);`;
/** The operator's partners, as they answer. */
export const elsewhere = ({ host, url }) => {
  if (url === 'https://cdn.partner.example/widget.js')
    return { headers: { 'content-type': 'text/javascript' }, body: WIDGET };
  return host === 'pixel.partner.example' ? { status: 204 } : undefined;
};
