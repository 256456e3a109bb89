/** Search results. People type anything into a search field, also an e-mail address. */
import { searchProducts } from '../catalog.mjs';
import { track } from '../gate.mjs';
import { html } from '../html.mjs';
import { productCard } from '../parts.mjs';

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function searchPage(visit) {
  const text = (visit.query.get('q') ?? '').trim();
  const found = searchProducts(text);
  const asked = text !== '';
  return {
    title: asked ? `Search: ${text}` : 'Search',
    main: html`
      <h1>${asked ? html`Search for “${text}”` : 'Search'}</h1>
      <p class="lead">
        ${asked ? count(found.length) : 'Type what you are looking for, “mug” for one.'}
      </p>
      <ul class="products">
        ${found.map((product) => productCard(visit, product))}
      </ul>
    `,
    scripts:
      asked &&
      track(visit, {
        name: 'Search',
        params: {
          search_string: text,
          content_type: 'product',
          content_ids: found.map(({ sku }) => sku),
        },
      }),
  };
}

/** @param {number} found */
const count = (found) =>
  found === 0 ? 'Nothing found.' : found === 1 ? 'One thing found.' : `${found} things found.`;
