/** The shop as one function from request to response, for a server of Node's as for a test's proxy. */
import { randomBytes } from 'node:crypto';
import { framePage, galleryPage } from './gallery/pages.mjs';
import { answerElements } from './elements/answer.mjs';
import { answerFeed } from './net/feed.mjs';
import { listLanguages, readPublicFile } from './net/files.mjs';
import { bootstrapPage, clearPage } from './net/machinery.mjs';
import { pageHeaders } from './shop/csp.mjs';
import { layout } from './shop/layout.mjs';
import { adviceThankYouPage, advicePage, askForAdvice } from './shop/pages/advice.mjs';
import { addToBag, bagPage, changeBag } from './shop/pages/bag.mjs';
import { checkoutPage, placeOrder, thankYouPage } from './shop/pages/checkout.mjs';
import { categoryPage, homePage } from './shop/pages/list.mjs';
import { logPage, notFoundPage, privacyPage } from './shop/pages/privacy.mjs';
import { productPage } from './shop/pages/product.mjs';
import { searchPage } from './shop/pages/search.mjs';
import { visitUsPage } from './shop/pages/visit-us.mjs';
import { workshopPage } from './shop/pages/workshop.mjs';
import { readVisit } from './shop/visit.mjs';
import { FILM_HOST, MAP_HOST } from './standins/index.mjs';
import { createJournal } from './standins/journal.mjs';
import { lawsAsJson } from './visitor/laws.mjs';
import { readVisitor } from './visitor/visitor.mjs';

/**
 * @typedef {object} ShopRequest
 * @property {string} method
 * @property {string} url - absolute, or a path with query
 * @property {Record<string, string | string[] | undefined>} headers - names in lower case
 * @property {string | Uint8Array} [body]
 *
 * @typedef {{ status: number, headers: Record<string, string>, body: string | Uint8Array }} ShopResponse
 */

/**
 * Makes the shop.
 *
 * @param {object} options
 * @param {'service-worker' | 'direct'} options.standins - how requests to vendors reach the stand-ins: by
 *   the page's service worker, without which no page is shown, or by means outside of the browser
 * @param {import('./standins/journal.mjs').Journal} [options.journal] - what the panel shows
 * @param {string} [options.standinsUrl] - origin of the stand-ins; only for `service-worker`
 * @param {readonly string[]} [options.hosts] - hosts that the service worker forwards
 * @returns {{ handle: (request: ShopRequest) => Promise<ShopResponse> }}
 */
export function createDemoApp({
  standins,
  journal = createJournal(),
  standinsUrl = '',
  hosts = [],
}) {
  const viaWorker = standins === 'service-worker';
  const [mapUrl, filmUrl] = [MAP_HOST, FILM_HOST].map((host) =>
    viaWorker ? `${standinsUrl}/${host}` : `https://${host}`,
  );

  /** @param {ShopRequest} request @returns {Promise<ShopResponse>} */
  async function handle({ method, url: address, headers, body = '' }) {
    const url = new URL(address, 'http://shop.example');
    const { pathname: path } = url;
    if (path === '/demo/journal') {
      if (method === 'DELETE') return (journal.clear(), text(204, ''));
      if (headers.accept?.includes('text/event-stream')) return answerFeed(journal, headers);
      return json(JSON.stringify(journal.entries));
    }
    if (path === '/demo/laws') return json(await lawsAsJson());
    if (path === '/.well-known/gpc.json') return json(JSON.stringify(GPC_SUPPORT));
    const file = await (path === '/sw.js' ? workerFile() : readPublicFile(path));
    if (file !== undefined) return file;
    if (!['GET', 'HEAD', 'POST'].includes(method)) return text(405, 'Method not allowed');
    // a missing file must not be answered with a page: a browser would run it as a script
    if (/\.\w+$/.test(path)) return text(404, 'Not found');

    const nonce = randomBytes(16).toString('base64');
    if (path === '/gallery') return galleryPage({ nonce, languages: await listLanguages() });
    if (path === '/gallery/frame') return framePage({ nonce });
    if (path === '/demo/clear') return clearPage({ nonce });
    const aboutElements = await answerElements(url, nonce);
    if (aboutElements !== undefined) return aboutElements;
    if (viaWorker && headers['x-demo-standins'] !== standinsUrl) {
      return bootstrapPage({ nonce, standinsUrl });
    }
    const form = new URLSearchParams(
      typeof body === 'string' ? body : new TextDecoder().decode(body),
    );
    if (method === 'POST') for (const [name, value] of form) url.searchParams.set(name, value);
    const visit = await visitOf(url, headers, nonce);
    const next = (method === 'POST' ? submissions : moves)[path]?.(visit, form);
    if (next !== undefined) return { status: 303, headers: { location: next }, body: '' };

    const page = pageFor(visit, mapUrl, filmUrl) ?? notFoundPage(visit);
    const frames = [mapUrl, filmUrl].map((framed) => new URL(framed).origin);
    return {
      status: page.status ?? 200,
      headers: pageHeaders({ nonce, frames }),
      body: String(layout(visit, page)),
    };
  }

  /** The worker with what it has to know in front. */
  async function workerFile() {
    const file = await readPublicFile('/net/worker.js');
    if (file === undefined || !viaWorker) return undefined;
    const known = `self.STANDINS = ${JSON.stringify({ url: standinsUrl, hosts })};\n`;
    const policy = `default-src 'none'; connect-src 'self' ${standinsUrl}`;
    const body = Buffer.concat([Buffer.from(known), file.body]);
    return { ...file, headers: { ...file.headers, 'content-security-policy': policy }, body };
  }

  return { handle };
}

/** That this site knows Global Privacy Control and abides by it. Source: GPC, section on the support resource. */
const GPC_SUPPORT = { gpc: true, lastUpdate: '2026-11-22' };

/** Addresses that lead on at once. @type {Readonly<Record<string, (visit: import('./shop/visit.mjs').Visit) => string | undefined>>} */
const moves = { '/bag/add': addToBag, '/bag/change': changeBag };

/** Forms, by where they go. @type {Readonly<Record<string, (visit: import('./shop/visit.mjs').Visit, form: URLSearchParams) => string>>} */
const submissions = { '/checkout': placeOrder, '/advice': askForAdvice };

/** @type {Readonly<Record<string, (visit: import('./shop/visit.mjs').Visit, mapUrl: string, filmUrl: string) => import('./shop/layout.mjs').Page>>} */
const pages = {
  '/': homePage,
  '/search': searchPage,
  '/bag': bagPage,
  '/checkout': checkoutPage,
  '/thank-you': thankYouPage,
  '/advice': advicePage,
  '/advice/thank-you': adviceThankYouPage,
  '/visit': visitUsPage,
  '/workshop': workshopPage,
  '/privacy': privacyPage,
  '/privacy/log': logPage,
};

/** @param {URL} url @param {ShopRequest['headers']} headers @param {string} nonce */
async function visitOf(url, headers, nonce) {
  const visitor = readVisitor(headers.cookie);
  const languages = await listLanguages();
  return readVisit(url, { nonce, languages, visitor, page: headers['x-demo-page'] });
}

/** @param {import('./shop/visit.mjs').Visit} visit @param {string} mapUrl @param {string} filmUrl */
function pageFor(visit, mapUrl, filmUrl) {
  const [, kind, id = ''] = /^\/(shop|product)\/([a-z-]+)$/.exec(visit.path) ?? [];
  if (kind === 'shop') return categoryPage(visit, id);
  if (kind === 'product') return productPage(visit, id);
  return pages[visit.path]?.(visit, mapUrl, filmUrl);
}

/** @param {number} status @param {string} body @returns {ShopResponse} */
const text = (status, body) => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});

/** @param {string} body @returns {ShopResponse} */
const json = (body) => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body,
});
