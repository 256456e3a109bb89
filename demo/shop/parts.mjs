/** Pieces that several pages show. */
import { CURRENCY, money } from './catalog.mjs';
import { html } from './html.mjs';

/**
 * A product in a list. The heart tells an event by markup alone, without a line of script.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @param {import('./catalog.mjs').Product} product
 */
export function productCard({ link }, { id, sku, name, category, price, line }) {
  return html`<li class="card ${category}">
    <a href="${link(`/product/${id}`)}">
      <span class="picture">
        <img src="/img/${id}.svg" alt="" width="320" height="320" loading="lazy" />
      </span>
      <span class="card-name">${name}</span>
    </a>
    <span class="card-line">${line}</span>
    <span class="price">${money(price)}</span>
    <button
      type="button"
      class="heart"
      aria-pressed="false"
      aria-label="Remember ${name}"
      data-track="AddToWishlist"
      data-track-content-id="${sku}"
      data-track-value="${price}"
      data-track-currency="${CURRENCY}"
    >
      ${heart}
    </button>
  </li>`;
}

/** The drawing in a button that remembers a product. */
export const heart = html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
  <path
    d="M12 20C5 15 3 11.500 3 8.500A4.700 4.700 0 0 1 12 6.700 4.700 4.700 0 0 1 21 8.500C21 11.500 19 15 12 20Z"
  />
</svg>`;

/** Lines of a bag or an order, with their sum. @param {readonly import('./visit.mjs').BagLine[]} bag @param {number} total */
export const summary = (bag, total) => html`
  <table class="summary">
    <caption class="visually-hidden">
      What you chose
    </caption>
    <tbody>
      ${bag.map(
        ({ product, quantity }) =>
          html`<tr>
            <th scope="row">${product.name}</th>
            <td>× ${quantity}</td>
            <td class="number">${money(product.price * quantity)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colspan="2">Total, with tax</th>
        <td class="number">${money(total)}</td>
      </tr>
    </tfoot>
  </table>
`;
