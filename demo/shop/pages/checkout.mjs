/** Checkout, and what comes after it. */
import { basketOf, track } from '../gate.mjs';
import { html } from '../html.mjs';
import { carriedFields } from '../layout.mjs';
import { summary } from '../parts.mjs';
import { totalOf } from '../visit.mjs';

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function checkoutPage(visit) {
  const { bag, link } = visit;
  if (bag.length === 0) {
    return {
      title: 'Checkout',
      main: html`<h1>Checkout</h1>
        <p class="lead">Your bag is empty. <a href="${link('/')}">Have a look around.</a></p>`,
    };
  }
  return {
    title: 'Checkout',
    main: html`
      <h1>Checkout</h1>
      <div class="columns">
        <form class="fields" action="/checkout" method="post">
          ${carriedFields(link('/checkout'))}
          <p class="field">
            <label for="name">Name</label>
            <input id="name" name="name" value="Ada Example" autocomplete="off" required />
          </p>
          <p class="field">
            <label for="email">E-mail</label>
            <input
              id="email"
              name="email"
              type="email"
              value="ada@example.com"
              autocomplete="off"
              required
            />
          </p>
          <p class="field">
            <label for="address">Address</label>
            <textarea id="address" name="address" rows="3" autocomplete="off" required>
3 Lime Walk, Rivermouth</textarea>
          </p>
          <p class="actions"><button class="button" type="submit">Place the order</button></p>
          <p class="hint">
            Nothing is sold and nothing is kept: the form only leads to the next page.
          </p>
        </form>
        <section aria-label="Your order">${summary(bag, totalOf(bag))}</section>
      </div>
    `,
    scripts: track(visit, { name: 'InitiateCheckout', params: basketOf(bag) }),
  };
}

/** Where a placed order leads. @param {import('../visit.mjs').Visit} visit */
export function placeOrder({ link, bag }) {
  return link('/thank-you', { order: `KQ-${Date.now().toString(36).toUpperCase()}` }, bag);
}

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function thankYouPage(visit) {
  const { bag, query, link } = visit;
  const order = query.get('order') ?? '';
  const basket = basketOf(bag);
  return {
    title: 'Thank you',
    bag: [],
    main: html`
      <p class="stamp">Order ${order}</p>
      <h1>Thank you.</h1>
      <p class="lead">We wrap it tomorrow. The ferry leaves at nine.</p>
      <p class="wrapped">
        ${bag.map(
          ({ product }) =>
            html`<span class="${product.category}"
              ><span class="picture"
                ><img src="/img/${product.id}.svg" alt="" width="160" height="160" /></span
            ></span>`,
        )}
      </p>
      <section class="narrow" aria-label="Your order">${summary(bag, basket.value)}</section>
      <p><a href="${link('/', {}, [])}">Back to the shop</a></p>
    `,
    // told again on every reload; the order number is the event id, so it is sent once
    scripts:
      order !== '' &&
      bag.length > 0 &&
      track(visit, { name: 'Purchase', params: { ...basket, order_id: order }, eventId: order }),
  };
}
