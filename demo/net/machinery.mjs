/**
 * Two pages of the demo's machinery. They hold no gate, no vendor and no shop: one starts the service
 * worker that keeps the browser away from the real vendors, the other clears what the demo left.
 */
import { machineryHeaders } from '../shop/csp.mjs';
import { html } from '../shop/html.mjs';

/**
 * Answers every page that did not come through the service worker.
 *
 * @param {{ nonce: string, standinsUrl: string }} page
 */
export const bootstrapPage = ({ nonce, standinsUrl }) =>
  machinery(nonce, {
    script: '/net/bootstrap.js',
    title: 'Starting the demo',
    text: 'A service worker is being started. From then on no request of this page reaches a real vendor.',
    data: standinsUrl,
  });

/** @param {{ nonce: string }} page */
export const clearPage = ({ nonce }) =>
  machinery(nonce, {
    script: '/net/clear.js',
    title: 'Clearing',
    text: 'Cookies, storage and the journal are being cleared.',
    data: '',
  });

/** @param {string} nonce @param {{ script: string, title: string, text: string, data: string }} page */
function machinery(nonce, { script, title, text, data }) {
  const body = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/img/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/styles/base.css" />
        <script type="module" nonce="${nonce}" src="${script}"></script>
      </head>
      <body class="machinery">
        <main data-standins="${data}">
          <h1>${title}</h1>
          <p role="status" id="status">${text}</p>
          <noscript><p>This demo needs JavaScript, and so does the gate.</p></noscript>
        </main>
      </body>
    </html>`;
  return { status: 200, headers: machineryHeaders({ nonce }), body: String(body) };
}
