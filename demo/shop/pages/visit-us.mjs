/**
 * Where the shop is, with a map from another company. The one page without a link to the privacy
 * settings, so that the gate draws its own button.
 */
import { html } from '../html.mjs';

/** @param {import('../visit.mjs').Visit} _visit @param {string} mapUrl @returns {import('../layout.mjs').Page} */
export function visitUsPage(_visit, mapUrl) {
  return {
    title: 'Visit us',
    settingsLink: false,
    main: html`
      <h1>Visit us</h1>
      <p class="lead">
        12 Ferry Lane, Rivermouth. Wednesday to Saturday, ten to five, or when the light is on.
      </p>
      <div class="map">
        <p>
          The map comes from another company and appears once you allow functional services. Without
          it: from the landing, follow the river for two minutes; the door is green.
        </p>
        <iframe
          data-purpose="functional"
          data-src="${mapUrl}/embed"
          title="Map of Ferry Lane"
          width="640"
          height="360"
        ></iframe>
      </div>
    `,
  };
}
