/** Stand-in of a map service, so that the shop has something to embed that needs consent. */

export const vendor = 'maps';
export const hosts = ['maps.standin.example'];

/** Three streets, a river and where the shop is. A picture that is a page. */
const MAP = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice"
 role="img"><title>Map. Ferry Lane runs along the river; the shop is the second house on the left.</title>
<rect width="640" height="360" fill="#e9e5da"/>
<path d="M0 270c120-40 200 30 330-6s190-60 310-30v126H0z" fill="#b9d2d6"/>
<g fill="none" stroke="#fff" stroke-linecap="round">
<path d="M-10 235c130-40 210 25 330-8s200-60 330-34" stroke-width="18"/>
<path d="M150-10c10 90-20 140-10 240M430-10c-20 80 10 150-6 210" stroke-width="12"/>
<path d="M-10 90c220 20 420-20 660 8" stroke-width="12"/></g>
<g fill="#dbd4c3"><path d="M185 115h90v70h-90zM300 108h95v80h-95zM465 112h80v62h-80zM40 120h70v84H40z"/></g>
<g fill="#c8d3b4"><circle cx="230" cy="40" r="26"/><circle cx="270" cy="52" r="18"/><circle cx="560" cy="44" r="24"/></g>
<path d="M300 205c-20-27-30-41-30-56a30 30 0 1 1 60 0c0 15-10 29-30 56z" fill="#9c4a2f"/>
<circle cx="300" cy="149" r="11" fill="#fff"/>
<g font-family="Georgia, serif" font-size="15" fill="#54503f"><text x="446" y="192">Ferry Lane</text>
<text x="30" y="320" font-style="italic">River Ouse</text></g></svg>`;

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle({ path }) {
  if (path !== '/embed') return undefined;
  return {
    status: 200,
    type: 'image/svg+xml',
    body: MAP,
    headers: { 'content-security-policy': "default-src 'none'" },
    facts: [{ kind: 'embed', event: 'map' }],
  };
}
