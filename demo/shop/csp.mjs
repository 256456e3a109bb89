/** The headers of every page: what it may load, and where it may send. No `unsafe-` anything. */

import { MORE_HOSTS } from './pixels.mjs';

/** Where the vendors' scripts send to, by images, beacons and fetches. */
const VENDOR_HOSTS = [
  'analytics.tiktok.com',
  'connect.facebook.net',
  'www.facebook.com',
  'ct.pinterest.com',
  'www.google-analytics.com',
  'region1.google-analytics.com',
  'googleads.g.doubleclick.net',
  'www.googleadservices.com',
  'pagead2.googlesyndication.com',
  ...MORE_HOSTS,
];
const vendorOrigins = VENDOR_HOSTS.map((host) => `https://${host}`).join(' ');

/**
 * Vendors' scripts need no host in `script-src`: the gate gives them the nonce of its own tag, and
 * they come by its Trusted Types policy. `lit-html` is the policy of the banner's library.
 *
 * @param {{ nonce: string, frames: readonly string[] }} page
 */
export function pageHeaders({ nonce, frames }) {
  return securityHeaders([
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    `img-src 'self' ${vendorOrigins}`,
    `connect-src 'self' ${vendorOrigins}`,
    `frame-src ${[...new Set(frames)].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types pixelgate lit-html',
  ]);
}

/**
 * For the two pages of the demo's machinery, which have no gate and no vendor.
 *
 * @param {{ nonce: string }} page
 */
export function machineryHeaders({ nonce }) {
  return securityHeaders([
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types demo-worker',
  ]);
}

/**
 * For the page about the elements and the examples in it, which have no gate and no vendor.
 *
 * @param {{ nonce: string, isFrame: boolean }} page
 */
export function elementsHeaders({ nonce, isFrame }) {
  return securityHeaders([
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    `frame-src ${isFrame ? "'none'" : "'self'"}`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${isFrame ? "'self'" : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types pixelgate lit-html',
  ]);
}

/** @param {readonly string[]} policy */
const securityHeaders = (policy) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy.join('; '),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});
