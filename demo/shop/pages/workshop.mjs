/** How things are made: a film and a map from other companies, each in an embed that waits for the visitor. */
import { html } from '../html.mjs';

/**
 * @param {import('../visit.mjs').Visit} visit @param {string} mapUrl @param {string} filmUrl
 * @returns {import('../layout.mjs').Page}
 */
export function workshopPage({ link }, mapUrl, filmUrl) {
  return {
    title: 'The workshop',
    main: html`
      <h1>The workshop</h1>
      <p class="lead">
        Two wheels, one kiln, and a window to the river. A bowl takes four minutes on the wheel and
        nine days until it may leave.
      </p>
      <div class="embeds">
        <consent-embed
          src="${filmUrl}/film"
          name="Film of Example"
          title="A tide bowl is made"
          poster="/img/workshop.svg"
        >
          <a href="${filmUrl}/film">Film: a tide bowl is made</a>
        </consent-embed>
        <consent-embed src="${mapUrl}/embed" name="Maps of Example" title="Map of Ferry Lane">
          <a href="${mapUrl}/embed">Map of Ferry Lane</a>
        </consent-embed>
      </div>
      <p>
        Come and watch on a Friday: <a href="${link('/visit')}">where we are, and when</a>. What was
        made lately is in <a href="${link('/shop/stoneware')}">stoneware</a>.
      </p>
    `,
  };
}
