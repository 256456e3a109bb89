/** The living page about the elements: everything that the manifest says, each with an example to play with. */
import { BRAND } from '../shop/catalog.mjs';
import { html } from '../shop/html.mjs';
import { VISITORS, exampleOf } from './examples.mjs';
import { prose, tablesOf } from './tables.mjs';

const STYLES = [
  '/styles/base.css',
  '/styles/frame.css',
  '/styles/forms.css',
  '/styles/orders.css',
  '/elements/elements.css',
];

/**
 * @param {object} page
 * @param {string} page.nonce
 * @param {readonly import('./manifest.mjs').Element[]} page.elements
 * @param {readonly string[]} page.languages
 */
export const elementsPage = ({ nonce, elements, languages }) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Elements · Pixelgate</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/img/mark.svg" type="image/svg+xml" />
        ${STYLES.map((file) => html`<link rel="stylesheet" href="${file}" />`)}
        <script type="module" nonce="${nonce}" src="/elements/play.js"></script>
      </head>
      <body class="elements">
        <div class="shop">
          <header class="site-header">
            <a class="skip" href="#main">Skip to the content</a>
            <a class="brand" href="/">
              <img src="/img/mark.svg" alt="" width="32" height="32" /> ${BRAND}
            </a>
            <nav aria-label="Elements">
              <ul>
                ${elements.map(({ tag }) => html`<li><a href="#${tag}">${tag}</a></li>`)}
              </ul>
            </nav>
          </header>
          <main id="main" tabindex="-1">
            <h1>Elements</h1>
            <p class="lead">
              Every element of Pixelgate, with all that it takes and tells. The examples run the
              real files before a gate that only pretends: nothing here touches your own choice, and
              nothing is loaded from elsewhere.
            </p>
            <datalist id="languages">
              ${languages.map((code) => html`<option value="${code}"></option>`)}
            </datalist>
            ${elements.map(sectionOf)}
          </main>
          <footer class="site-footer">
            <p>Written from <code>custom-elements.json</code> when you opened it.</p>
            <ul>
              <li><a href="/">Back to the shop</a></li>
            </ul>
          </footer>
        </div>
      </body>
    </html>`;

/** @param {import('./manifest.mjs').Element} element */
function sectionOf(element) {
  const { tag, summary, description } = element;
  const example = exampleOf(tag);
  return html`<section class="element" id="${tag}" data-tag="${tag}" aria-labelledby="${tag}-title">
    <h2 id="${tag}-title"><code>${`<${tag}>`}</code></h2>
    <p class="summary-line">${prose(summary)}</p>
    <p>${prose(description)}</p>
    <div class="play">
      <div class="stage ${example.isSmall && html`small`}">
        <iframe
          title="Example of ${tag}"
          src="/elements/frame?tag=${tag}&visitor=${example.visitor}"
          loading="lazy"
        ></iframe>
      </div>
      ${besideOf(tag, example)}
    </div>
    ${tablesOf(element, example)}
  </section>`;
}

/** What stands beside an example. @param {string} tag @param {Required<import('./examples.mjs').Example>} example */
const besideOf = (tag, example) =>
  html`<div class="beside">
    <p class="field">
      <label for="${tag}-visitor">Visitor from</label>
      <select id="${tag}-visitor" data-visitor>
        ${Object.entries(VISITORS).map(
          ([id, name]) =>
            html`<option value="${id}" ${id === example.visitor && html`selected`}>
              ${name}
            </option>`,
        )}
      </select>
    </p>
    <div class="source">
      <pre tabindex="0" role="region" aria-label="HTML of ${tag}"><code data-source></code></pre>
      <button type="button" class="button small" data-copy>Copy</button>
    </div>
    <div class="heard" role="log" aria-label="What ${tag} told" tabindex="0">
      <p class="nothing">What it tells appears here.</p>
      <ol data-heard></ol>
    </div>
  </div>`;
