/** The frame of every page of the shop: head with the gate first, header, footer, panel. */
import { panel, panelEar } from '../panel/markup.mjs';
import { BRAND, CATEGORIES } from './catalog.mjs';
import { gateConfig, gateTag, playedVisitor } from './gate.mjs';
import { html } from './html.mjs';
import { countOf } from './visit.mjs';

const SHOP_STYLES = ['base', 'frame', 'products', 'forms', 'orders'].map(
  (name) => `/styles/${name}.css`,
);

const PANEL_STYLES = ['panel', 'rows', 'visitor', 'pixels'].map((name) => `/panel/${name}.css`);

/** On a phone the panel stands above the shop, which must not be painted first and then jump. */
const waitForPanel = html`<link rel="expect" href="#panel-body" blocking="render" />`;

/** @param {readonly string[]} files */
const stylesheets = (files) => files.map((file) => html`<link rel="stylesheet" href="${file}" />`);

/**
 * @typedef {object} Page
 * @property {string} title
 * @property {import('./html.mjs').Html} main
 * @property {unknown} [scripts] - inline scripts at the end of the body
 * @property {boolean} [settingsLink] - `false` leaves the way back, and the laws' links, to the gate's own button
 * @property {readonly import('./visit.mjs').BagLine[]} [bag] - the bag from here on, where it differs
 * @property {number} [status]
 */

/**
 * @param {import('./visit.mjs').Visit} visit
 * @param {Page} page
 */
export function layout(visit, { title, main, scripts, settingsLink = true, bag = visit.bag }) {
  const { nonce, panel: panelState } = visit;
  return html`<!doctype html>
    <html lang="en" class="panel-${panelState || 'auto'}">
      <head>
        <meta charset="utf-8" />
        ${playedVisitor(visit)} ${gateConfig(visit)} ${gateTag(visit)} ${panelEar(nonce)}
        <title>${title} · ${BRAND}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/img/mark.svg" type="image/svg+xml" />
        ${waitForPanel} ${stylesheets([...SHOP_STYLES, ...PANEL_STYLES])}
        <script type="module" nonce="${nonce}" src="/shop.js"></script>
        <script type="module" nonce="${nonce}" src="/panel/panel.js"></script>
      </head>
      <body>
        <div class="shop">
          ${header(visit, bag)}
          <main id="main" tabindex="-1">${main}</main>
          ${footer(visit, bag, settingsLink)}
        </div>
        ${panel(visit)} ${scripts}
      </body>
    </html>`;
}

/** @param {import('./visit.mjs').Visit} visit @param {readonly import('./visit.mjs').BagLine[]} bag */
function header({ link, path, query }, bag) {
  const count = countOf(bag);
  const place = (/** @type {string} */ to, /** @type {string} */ name) =>
    html`<li>
      <a href="${link(to, {}, bag)}" ${path === to && html`aria-current="page"`}>${name}</a>
    </li>`;
  return html`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="brand" href="${link('/', {}, bag)}">
      <img src="/img/mark.svg" alt="" width="32" height="32" /> ${BRAND}
    </a>
    <nav aria-label="Shop">
      <ul>
        ${CATEGORIES.map(({ id, name }) => place(`/shop/${id}`, name))}
        ${place('/advice', 'Advice')} ${place('/visit', 'Visit')}
      </ul>
    </nav>
    <form class="search" role="search" action="/search">
      <label class="visually-hidden" for="search">Search the shop</label>
      <input
        id="search"
        type="search"
        name="q"
        placeholder="Search"
        value="${query.get('q') ?? ''}"
      />
      ${carriedFields(link('/search', {}, bag))}
      <button type="submit" aria-label="Search">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2" />
          <path d="m13 13 5 5" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
      </button>
    </form>
    <a class="bag-link" href="${link('/bag', {}, bag)}">
      Bag <span class="count">${count}</span><span class="visually-hidden"> items</span>
    </a>
  </header>`;
}

/** Each shows itself where the visitor's law wants it, and is nothing elsewhere. */
const LAW_LINKS = html`<p class="law-links">
  <consent-link></consent-link>
  <consent-link kind="opt-out"></consent-link>
  <consent-link kind="limit"></consent-link>
</p>`;

/** @param {import('./visit.mjs').Visit} visit @param {readonly import('./visit.mjs').BagLine[]} bag @param {boolean} settingsLink */
function footer({ link }, bag, settingsLink) {
  return html`<footer class="site-footer">
    <p>
      <strong>${BRAND}</strong><br />12 Ferry Lane, Rivermouth<br />A made-up shop: nothing is sold.
    </p>
    <ul>
      <li><a href="${link('/advice', {}, bag)}">Table advice</a></li>
      <li><a href="${link('/visit', {}, bag)}">Visit us</a></li>
      <li><a href="/gallery">Gallery of the banner</a></li>
      <li><a href="/elements">Elements</a></li>
    </ul>
    <ul>
      <li><a href="${link('/privacy', {}, bag)}">Privacy</a></li>
      <li><a href="${link('/privacy/log', {}, bag)}">Your consent log</a></li>
      ${
        settingsLink &&
        html`<li>
          <button type="button" class="as-link" data-consent-open>Privacy settings</button>
        </li>`
      }
    </ul>
    ${settingsLink && LAW_LINKS}
  </footer>`;
}

/** What a link carries, as fields of a form, which would drop the query. @param {string} href */
export function carriedFields(href) {
  const { searchParams } = new URL(href, 'http://shop.example');
  return [...searchParams].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
}
