/** The gallery: every look of the banner at once, in frames, each a small page of its own. */
import { html } from '../shop/html.mjs';
import { frameHeaders, galleryHeaders } from './headers.mjs';

/** What can be chosen, by name; the first of each is shown when nothing is. @type {Readonly<Record<string, readonly string[]>>} */
const CHOICES = {
  layout: ['all', 'bottom', 'corner', 'center'],
  preset: ['all', 'plain', 'paper', 'ink', 'soft', 'sharp'],
  theme: ['both', 'light', 'dark'],
  width: ['1280', '768', '390', '320'],
  text: ['100', '150', '200'],
  case: ['opt-in', 'opt-in with an X', 'opt-out', 'notice', 'signal and broken storage'],
};

/** @type {Readonly<Record<string, string>>} */
const LABELS = {
  layout: 'Layout',
  preset: 'Preset',
  theme: 'Theme',
  width: 'Width, px',
  text: 'Text size, %',
  case: 'Law',
};

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The page with the pickers; its script draws the frames.
 *
 * @param {{ nonce: string, languages: readonly string[] }} page - languages by their codes
 */
export function galleryPage({ nonce, languages }) {
  const named = languages
    .map((code) => ({ code, name: NAMES.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const body = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Gallery · the banner in every look</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/img/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/gallery/gallery.css" />
        <script type="module" nonce="${nonce}" src="/gallery/gallery.js"></script>
      </head>
      <body>
        <header class="intro">
          <p><a href="/">Back to the shop</a></p>
          <h1>The banner in every look</h1>
          <p>
            Three layouts, five presets, light and dark, ${languages.length} languages. Each frame
            is a page with the real element in it; nothing that is clicked in here is kept.
          </p>
        </header>
        <form class="pickers" autocomplete="off">
          ${picker(
            'lang',
            'Language',
            named.map(({ code, name }) => option(code, name, 'en')),
          )}
          ${Object.entries(CHOICES).map(([name, values]) =>
            picker(
              name,
              LABELS[name],
              values.map((value) => option(value, value, values[0])),
            ),
          )}
        </form>
        <main id="frames" aria-label="Looks" aria-live="off"></main>
        <noscript><p>The frames need JavaScript, and so does the banner.</p></noscript>
      </body>
    </html>`;
  return { status: 200, headers: galleryHeaders({ nonce }), body: String(body) };
}

/**
 * The page in a frame: something to read, and the banner over it. Its script reads the look from the address.
 *
 * @param {{ nonce: string }} page
 */
export function framePage({ nonce }) {
  const paragraph = html`<p><i></i><i></i><i></i><i></i></p>`;
  const body = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>A page with the banner</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/gallery/frame.css" />
        <script type="module" nonce="${nonce}" src="/gallery/frame.js"></script>
      </head>
      <body>
        <main aria-hidden="true">
          <h1><i></i></h1>
          <div class="cards"><b></b><b></b><b></b></div>
          ${[1, 2, 3, 4].map(() => paragraph)}
        </main>
      </body>
    </html>`;
  return { status: 200, headers: frameHeaders({ nonce }), body: String(body) };
}

/** @param {string} name @param {string | undefined} label @param {unknown} options */
const picker = (name, label, options) =>
  html`<label
    ><span>${label}</span
    ><select name="${name}">
      ${options}
    </select></label
  >`;

/** @param {string} value @param {string} name @param {string | undefined} chosen */
const option = (value, name, chosen) =>
  html`<option value="${value}" ${value === chosen && html`selected`}>${name}</option>`;
