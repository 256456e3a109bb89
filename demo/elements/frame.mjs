/** The page inside an example: one element, and a gate that only pretends. */
import { html } from '../shop/html.mjs';
import { VISITORS, exampleOf } from './examples.mjs';

/**
 * @param {object} frame
 * @param {string} frame.nonce
 * @param {import('./manifest.mjs').Element} frame.element
 * @param {string} frame.visitor - of the address; the example's own when there is none such
 */
export function framePage({ nonce, element: { tag, file }, visitor }) {
  const { isOpened, visitor: usual } = exampleOf(tag);
  const played = Object.hasOwn(VISITORS, visitor) ? visitor : usual;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${tag}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="/elements/frame.css" />
        <script type="module" nonce="${nonce}" src="/elements/stand-in.js"></script>
        <script type="module" nonce="${nonce}" src="${file}"></script>
      </head>
      <body data-visitor="${played}">
        <main>
          <h1>A page of yours</h1>
          <div id="place">${!isOpened && markupOf(tag)}</div>
          ${isOpened && html`<template id="later">${markupOf(tag)}</template>`}
          <button type="button" id="again" hidden>Show it</button>
        </main>
      </body>
    </html>`;
}

/** The element as its example begins. @param {string} tag */
function markupOf(tag) {
  const { attributes, slots } = exampleOf(tag);
  const written = Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`);
  const inside = Object.entries(slots).map(
    ([name, text]) => html`<span ${name && html`slot="${name}"`}>${text}</span>`,
  );
  return html`<${tag}${written}>${inside}</${tag}>`;
}
