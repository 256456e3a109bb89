/** The front page and one page per category. */
import { CATEGORIES, PRODUCTS, categoryById } from '../catalog.mjs';
import { TAG_IDS, track } from '../gate.mjs';
import { html } from '../html.mjs';
import { productCard } from '../parts.mjs';

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function homePage(visit) {
  return {
    title: 'Stoneware, lamps and linen, made slowly',
    main: html`
      <section class="hero">
        <div>
          <h1>Things for a quiet table.</h1>
          <p>Stoneware, small lamps and heavy linen from a workshop beside a ferry landing.</p>
          <p><a class="button" href="${visit.link('/shop/stoneware')}">See the stoneware</a></p>
        </div>
        <img
          src="/img/shelf.svg"
          alt="A shelf with a lamp, a bowl, a mug and a vase"
          width="720"
          height="420"
        />
      </section>
      <h2>Everything we make</h2>
      <ul class="products">
        ${PRODUCTS.map((product) => productCard(visit, product))}
      </ul>
      ${pinnedThisMonth(visit)}
      <p class="statistics" id="statistics">
        Our own visitor statistics: off until you allow them.
      </p>
    `,
    scripts: statistics(visit),
  };
}

/** @param {import('../visit.mjs').Visit} visit @param {string} id @returns {import('../layout.mjs').Page | undefined} */
export function categoryPage(visit, id) {
  const category = categoryById(id);
  if (category === undefined) return undefined;
  const products = PRODUCTS.filter((product) => product.category === id);
  return {
    title: category.name,
    main: html`
      <h1>${category.name}</h1>
      <p class="lead">${category.line}</p>
      <ul class="products">
        ${products.map((product) => productCard(visit, product))}
      </ul>
      <p class="also">
        Also:
        ${CATEGORIES.filter((other) => other !== category).map(
          (other) => html`<a href="${visit.link(`/shop/${other.id}`)}">${other.name}</a> `,
        )}
      </p>
    `,
    scripts: track(visit, {
      name: 'ViewCategory',
      params: {
        content_category: category.name,
        content_type: 'product',
        content_ids: products.map(({ sku }) => sku),
      },
    }),
  };
}

/**
 * Marketing in markup: inert until the purpose is granted. Addresses of others are written as
 * `data-src` even in here: Firefox loads what it finds in a template ahead of time.
 */
const pinnedThisMonth = (/** @type {import('../visit.mjs').Visit} */ { link }) => html`
  <template data-purpose="marketing">
    <aside class="pinned">
      <img src="/img/reed-vase.svg" alt="" width="96" height="96" loading="lazy" />
      <p>
        <strong>Pinned 312 times this month.</strong>
        <a href="${link('/product/reed-vase')}">The reed vase</a> is what people save most. You see
        this because marketing is on.
      </p>
      <img
        data-purpose="marketing"
        data-src="https://ct.pinterest.com/v3/?event=init&amp;tid=${TAG_IDS.pinterest}&amp;noscript=1"
        alt=""
        width="1"
        height="1"
      />
    </aside>
  </template>
`;

/** Analytics in markup: `text/plain` is no script until the gate makes it one. */
const statistics = (/** @type {import('../visit.mjs').Visit} */ { nonce }) => html`
  <script type="text/plain" data-purpose="analytics" nonce="${nonce}">
    document.getElementById('statistics').textContent = 'Our own visitor statistics: on. Thank you.';
  </script>
`;
