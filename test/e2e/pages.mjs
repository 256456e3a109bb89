/** Pages of a site that uses the gate. */
import { baseCodes } from './base-codes.mjs';

export const IDS = {
  tiktok: 'C4ABCDEF1234567890AB',
  meta: '1234567890123456',
  pinterest: '2612345678901',
  google: 'G-ABCDEFGHIJ AW-123456789',
};

/** Vendors' cookies and storage keys, by name. */
export const VENDOR_STORED = /^(_ga|_gcl|_fb|_pin|_ttp|_tt_|ttc|tt_|_epik|_derived)/;

/** What every page has unless a test says otherwise; `null` leaves an attribute out. */
const ATTRIBUTES = {
  ...Object.fromEntries(Object.entries(IDS).map(([vendor, id]) => [`data-${vendor}`, id])),
  'data-region': 'DE',
};

/** None of the four vendors that every page has. */
export const NOBODY = Object.fromEntries(
  Object.keys(IDS).map((vendor) => [`data-${vendor}`, null]),
);

/** The gate's tag. */
export const gateTag = (attributes = {}, src = '/pixelgate.js') => {
  const written = Object.entries({ nonce: 'abc', src, ...ATTRIBUTES, ...attributes })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}="${value}"`);
  return `<script ${written.join(' ')}></script>`;
};

export const inline = (code) => `<script nonce="abc">${code}</script>`;

/** What a shop takes for a page with these vendors and no others, that runs some code of its own. */
export const pageOf = (attributes, code) => ({
  gate: gateTag({ ...NOBODY, ...attributes }),
  vendors: false,
  body: inline(code),
});

/** No `unsafe` anything; the page's own place and the vendors' are open. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'nonce-abc'",
  "connect-src 'self' https:",
  "img-src 'self' https:",
  "frame-src 'self' https:",
  "style-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types pixelgate lit-html',
].join('; ');

/**
 * A page with the gate first in its head.
 * @param markup.attributes - of the gate's tag
 * @param markup.gate - in place of the tag
 * @param markup.vendors - whether the page has the vendors' base codes and events, true by default
 */
export function page({
  attributes,
  gate = gateTag(attributes),
  before = '',
  vendors = true,
  head = '',
  body = '',
  csp = '',
} = {}) {
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(csp && { 'content-security-policy': csp }),
    },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
${before}${gate}${vendors ? inline(baseCodes(IDS)) : ''}${head}</head>
<body><h1>Shop</h1><button id="own" type="button">The page's own</button>
${inline("document.getElementById('own').addEventListener('click', () => { document.title = 'clicked'; })")}
${body}</body></html>`,
  };
}
