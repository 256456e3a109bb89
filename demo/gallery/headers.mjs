/** The headers of the gallery and of its frames: no `unsafe-` anything, and no host but the shop's own. */

const COMMON = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

/** @param {{ nonce: string }} page */
export const galleryHeaders = ({ nonce }) =>
  headers(
    `script-src 'nonce-${nonce}'`,
    "frame-src 'self'",
    "frame-ancestors 'none'",
    'trusted-types',
  );

/** @param {{ nonce: string }} page */
export const frameHeaders = ({ nonce }) =>
  headers(`script-src 'nonce-${nonce}'`, "frame-ancestors 'self'", 'trusted-types lit-html');

/** @param {readonly string[]} policy */
const headers = (...policy) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [...COMMON, ...policy].join('; '),
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});
