/** One product. This page tells vendors by their own calls, as a shop did before it had the gate. */
import { CATEGORIES, CURRENCY, money, productById } from '../catalog.mjs';
import { contentOf, track } from '../gate.mjs';
import { html } from '../html.mjs';
import { carriedFields } from '../layout.mjs';
import { heart } from '../parts.mjs';
import { MORE } from '../pixels.mjs';
import { vendorCalls } from '../vendor-calls.mjs';

/** A note that a visitor may well write, and that no vendor may get: `?note=` fills the field. */
const NOTE = 'For Ada, ada@example.com';

/** @param {import('../visit.mjs').Visit} visit @param {string} id @returns {import('../layout.mjs').Page | undefined} */
export function productPage(visit, id) {
  const product = productById(id);
  if (product === undefined) return undefined;
  const category = CATEGORIES.find((each) => each.id === product.category);
  return {
    title: product.name,
    main: html`
      <p class="crumbs">
        <a href="${visit.link('/')}">Shop</a> /
        <a href="${visit.link(`/shop/${product.category}`)}">${category?.name}</a>
      </p>
      <article class="product ${product.category}">
        <div class="picture">
          <img src="/img/${id}.svg" alt="Drawing of the ${product.name}" width="320" height="320" />
        </div>
        <div>
          <h1>${product.name}</h1>
          <p class="price">${money(product.price)}</p>
          <p class="lead">${product.line}</p>
          <p>${product.story}</p>
          <dl class="facts">
            ${product.facts.map(
              ([name, value]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>
          ${orderForm(visit, product)}
          <p><a href="${visit.link('/workshop')}">How it is made, in the workshop</a></p>
        </div>
      </article>
    `,
    scripts: [vendorCalls(visit, product), visit.pixels === 'all' && viewForMore(visit, product)],
  };
}

/** @param {import('../visit.mjs').Visit} visit @param {import('../catalog.mjs').Product} product */
const orderForm = ({ link, query }, { id, name }) => html`
  <form class="order" action="/bag/add">
    ${carriedFields(link('/bag/add'))}
    <input type="hidden" name="product" value="${id}" />
    <p class="field">
      <label for="note">Gift note, on a card</label>
      <input
        id="note"
        name="note"
        maxlength="80"
        value="${query.get('note') ?? NOTE}"
        autocomplete="off"
        data-demo-secret
      />
    </p>
    <p class="actions">
      <button class="button" type="submit">Add to bag</button>
      <button
        class="heart"
        type="button"
        id="remember"
        aria-pressed="false"
        aria-label="Remember ${name}"
      >
        ${heart}
      </button>
    </p>
  </form>
`;

/** The vendors that the shop has no calls of its own for hear by the unified names. @param {import('../visit.mjs').Visit} visit @param {import('../catalog.mjs').Product} product */
const viewForMore = (visit, product) =>
  track(visit, {
    name: 'ViewContent',
    params: {
      value: product.price,
      currency: CURRENCY,
      content_type: 'product',
      contents: [contentOf(product)],
    },
    vendors: MORE,
  });
