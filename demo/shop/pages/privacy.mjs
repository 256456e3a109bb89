/** What the shop says about privacy, and the page with the visitor's own log. */
import { BRAND } from '../catalog.mjs';
import { html } from '../html.mjs';

/** Vendor, what for, what it keeps on this site's domain, how long. */
const VENDORS = [
  ['TikTok Pixel', 'Marketing', '_ttp, _tt_enable_cookie, ttclid, ttcsid', '13 months'],
  ['Meta Pixel', 'Marketing', '_fbp, _fbc', '90 days'],
  ['Pinterest Tag', 'Marketing', '_pin_unauth, _epik', '1 year'],
  ['Google Ads', 'Marketing', '_gcl_au, _gcl_aw', '90 days'],
  ['Google Analytics', 'Analytics', '_ga, _ga_KILNQUIET1', '2 years'],
  ['Rivermouth Maps', 'Functional', 'nothing', '-'],
  [BRAND, 'Necessary', 'pixelgate (your choice)', 'as long as the choice holds'],
];

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function privacyPage({ link }) {
  return {
    title: 'Privacy',
    main: html`
      <h1>Privacy</h1>
      <p class="lead">
        We sell bowls. To find people who like bowls we work with four advertising companies. They
        hear from us only if you say so.
      </p>
      <p class="actions">
        <button type="button" class="button" data-consent-open>Privacy settings</button>
        <a href="${link('/privacy/log')}">See your consent log</a>
      </p>
      <h2>Who gets what, and for how long</h2>
      <div class="scroll" role="region" aria-label="Vendors" tabindex="0">
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Purpose</th>
              <th scope="col">Keeps on your device</th>
              <th scope="col">At most</th>
            </tr>
          </thead>
          <tbody>
            ${VENDORS.map(
              ([who, ...rest]) =>
                html`<tr>
                  <th scope="row">${who}</th>
                  ${rest.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>What is never sent</h2>
      <p>
        Your name, your e-mail address, what you wrote into a form, and what stands in the address
        of a page beyond its path. It is taken out in your browser, before anything leaves.
      </p>
      <h2>Changing your mind</h2>
      <p>
        “Privacy settings” at the foot of the page opens your choice again. Taking it back is as
        easy as giving it: everything stops at once and what was kept on your device is removed.
      </p>
    `,
  };
}

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function logPage({ link, query }) {
  const isAudit = query.get('view') === 'audit';
  return {
    title: 'Your consent log',
    main: html`
      <h1>Your consent log</h1>
      <p class="lead">
        What you chose, what was sent, and what was held back. It lies on this device and nowhere
        else. <a href="${link('/privacy')}">About privacy here</a>
      </p>
      <consent-log ${isAudit && html`mode="audit"`}></consent-log>
      <h2>How to read it</h2>
      <p>
        Above stands what holds now. “Withdraw consent” takes everything back at once: what was
        allowed stops, and what it has kept on your device is removed. “Change” opens the choice
        again.
      </p>
      <p>
        Below it is the history, one entry for each thing that was asked, chosen, loaded, sent or
        held back: names and reasons, never what you wrote or bought. Each entry seals the one
        before it with a checksum, so that nobody can change, add or remove one unnoticed, not even
        we. The file that you can download has all of the checksums, for anybody to check.
      </p>
      <p>
        ${
          isAudit
            ? html`<a href="${link('/privacy/log')}">The short view</a>`
            : html`<a href="${link('/privacy/log', { view: 'audit' })}"
                >For auditors: with all entries unfolded</a
              >`
        }
      </p>
    `,
  };
}

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function notFoundPage({ link }) {
  return {
    title: 'Not here',
    status: 404,
    main: html`<h1>Not here</h1>
      <p class="lead">This page does not exist. <a href="${link('/')}">Back to the shop</a></p>`,
  };
}
