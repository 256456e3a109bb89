/** What the shop says about privacy, and the page with the visitor's own log. */
import { BRAND } from '../catalog.mjs';
import { html } from '../html.mjs';

/** Who, what for, what it keeps on this site's domain, how long. */
const FIRST_FOUR = [
  ['TikTok Pixel', 'Marketing', '_ttp, _tt_enable_cookie, ttclid, ttcsid', '13 months'],
  ['Meta Pixel', 'Marketing', '_fbp, _fbc', '90 days'],
  ['Pinterest Tag', 'Marketing', '_pin_unauth, _epik, _derived_epik', '1 year'],
  ['Google Ads', 'Marketing', '_gcl_au, _gcl_aw', '90 days'],
  ['Google Analytics', 'Analytics', '_ga, _ga_KILNQUIET1', '2 years'],
];
const OTHER_SIX = [
  ['Microsoft UET', 'Marketing', '_uetsid, _uetvid, _uetmsclkid', '13 months'],
  ['LinkedIn Insight Tag', 'Marketing', 'li_fat_id, li_giant, ln_or', '30 days'],
  ['Snap Pixel', 'Marketing', '_scid, _scid_r, _scclid, _schn', '13 months'],
  ['X Pixel', 'Marketing', '_twclid', '90 days'],
  ['Reddit Pixel', 'Marketing', '_rdt_uuid, _rdt_cid', '90 days'],
  ['Criteo OneTag', 'Marketing', 'cto_bundle, cto_bidid, cto_lwid', '13 months'],
];
const OURS = [
  ['Rivermouth Maps', 'Functional', 'nothing', '-'],
  [BRAND, 'Necessary', 'pixelgate, a cookie (your choice)', 'as long as the choice holds'],
  [BRAND, 'Necessary', 'pixelgate, a database (your consent log)', 'until you clear it'],
  [BRAND, 'Marketing', 'history, in it (when you saw or bought something)', 'until you say no'],
];

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function privacyPage({ link, pixels }) {
  const isAll = pixels === 'all';
  const rows = [...FIRST_FOUR, ...(isAll ? OTHER_SIX : []), ...OURS];
  return {
    title: 'Privacy',
    main: html`
      <h1>Privacy</h1>
      <p class="lead">
        We sell bowls. To find people who like bowls we work with ${isAll ? 'ten' : 'four'}
        advertising companies. They hear from us if you say yes; where the law lets us begin without
        asking, until you say no.
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
            ${rows.map(
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
        of a page beyond its path, but for the campaign that brought you. It is taken out in your
        browser, before anything leaves.
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
        before it with a checksum: a change in between breaks the chain, and this page says so. A
        log made anew as a whole would not break. So keep the file that you can download: it has all
        of the checksums, and anybody can hold it against what stands here later.
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
