/** The bag. Coming from a product it tells `AddToCart`, once: the id stands in the address. */
import { CURRENCY, money, productById } from '../catalog.mjs';
import { contentOf, track } from '../gate.mjs';
import { html } from '../html.mjs';
import { carriedFields } from '../layout.mjs';
import { totalOf, withQuantity } from '../visit.mjs';

/** Where `Add to bag` leads. @param {import('../visit.mjs').Visit} visit @returns {string | undefined} */
export function addToBag({ query, bag, link }) {
  const product = productById(query.get('product') ?? '');
  if (product === undefined) return undefined;
  const before = bag.find((line) => line.product === product)?.quantity ?? 0;
  const added = { added: product.id, action: `add-${Date.now().toString(36)}` };
  const note = query.get('note') ?? '';
  return link('/bag', { ...added, note }, withQuantity(bag, product, before + 1));
}

/** Where a change of quantity leads. @param {import('../visit.mjs').Visit} visit @returns {string | undefined} */
export function changeBag({ query, bag, link }) {
  const product = productById(query.get('product') ?? '');
  if (product === undefined) return undefined;
  const quantity = Number.parseInt(query.get('quantity') ?? '', 10);
  return link('/bag', {}, withQuantity(bag, product, Number.isNaN(quantity) ? 1 : quantity));
}

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function bagPage(visit) {
  const { bag, link } = visit;
  return {
    title: 'Your bag',
    main: html`
      <h1>Your bag</h1>
      ${
        bag.length === 0
          ? html`<p class="lead">Still empty. <a href="${link('/')}">Have a look around.</a></p>`
          : html`
              <ul class="bag">
                ${bag.map((line) => row(visit, line))}
              </ul>
              <p class="total">Total, with tax: <strong>${money(totalOf(bag))}</strong></p>
              <p class="actions">
                <a class="button" href="${link('/checkout')}">Go to checkout</a>
              </p>
            `
      }
    `,
    scripts: addedEvent(visit),
  };
}

/** @param {import('../visit.mjs').Visit} visit @param {import('../visit.mjs').BagLine} line */
function row({ link }, { product, quantity }) {
  const field = `quantity-${product.id}`;
  return html`<li class="${product.category}">
    <span class="picture"><img src="/img/${product.id}.svg" alt="" width="96" height="96" /></span>
    <a href="${link(`/product/${product.id}`)}">${product.name}</a>
    <form action="/bag/change">
      ${carriedFields(link('/bag/change'))}
      <input type="hidden" name="product" value="${product.id}" />
      <label for="${field}" class="visually-hidden">How many ${product.name}</label>
      <select id="${field}" name="quantity" data-submits>
        ${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
          (number) =>
            html`<option value="${number}" ${number === quantity && html`selected`}>
              ${number === 0 ? 'Remove' : number}
            </option>`,
        )}
      </select>
      <noscript><button type="submit">Change</button></noscript>
    </form>
    <span class="price">${money(product.price * quantity)}</span>
  </li>`;
}

/**
 * Shops put what they have at hand into an event. The gift note, with an e-mail address in it, is in
 * two places where it should not be.
 *
 * @param {import('../visit.mjs').Visit} visit
 */
function addedEvent(visit) {
  const product = productById(visit.query.get('added') ?? '');
  if (product === undefined) return undefined;
  const note = visit.query.get('note') ?? '';
  return track(visit, {
    name: 'AddToCart',
    params: {
      value: product.price,
      currency: CURRENCY,
      content_type: 'product',
      contents: [contentOf(product)],
      ...(note === '' ? {} : { description: note, gift_note: note }),
    },
    eventId: visit.query.get('action') ?? undefined,
  });
}
