/** The frame of what the instrument tells about retargeting: which pixels there are, product data, rules. */
import { html } from '../shop/html.mjs';

/** @type {readonly (readonly [pixels: string, name: string])[]} */
const CHOICES = [
  ['', 'The first four'],
  ['all', 'All ten'],
];

/** @param {import('../shop/visit.mjs').Visit} visit */
export const pixelSwitch = ({ pixels, path, query, link }) => html`
  <nav class="panel-switch" aria-label="Pixels of the shop">
    <span>Pixels</span>
    ${CHOICES.map(
      ([each, name]) =>
        html`<a
          href="${link(path, { ...Object.fromEntries(query), pixels: each })}"
          ${each === pixels && html`aria-current="true"`}
          >${name}</a
        >`,
    )}
  </nav>
`;

export const retargeting = () => html`
  <section aria-labelledby="panel-products-title">
    <h3 id="panel-products-title">Product data, as each vendor got it last</h3>
    <p class="panel-note" id="panel-products-none">No vendor has heard of a product yet.</p>
    <ul class="panel-list" id="panel-products"></ul>
  </section>
  <section aria-labelledby="panel-rules-title">
    <h3 id="panel-rules-title">Retargeting rules, by vendor</h3>
    <table class="panel-table">
      <thead>
        <tr>
          <th scope="col">Vendor</th>
          <th scope="col" id="panel-rule-cap">Cap</th>
          <th scope="col" id="panel-rule-suppress">Suppression</th>
          <th scope="col" id="panel-rule-audience">Audience</th>
        </tr>
      </thead>
      <tbody id="panel-rules"></tbody>
    </table>
    <p class="panel-note" id="panel-rules-note"></p>
  </section>
`;
