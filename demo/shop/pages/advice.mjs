/**
 * A form for people who want to be called back. It does what careless sites do: the answer leads to an
 * address with the visitor's e-mail in it, and the event carries the address as well.
 */
import { CURRENCY } from '../catalog.mjs';
import { track } from '../gate.mjs';
import { html } from '../html.mjs';
import { carriedFields } from '../layout.mjs';

const TOPICS = ['Setting a table', 'Glazes and care', 'A wedding list', 'Light for a dark corner'];

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function advicePage({ link }) {
  return {
    title: 'Table advice',
    main: html`
      <h1>Table advice</h1>
      <p class="lead">
        Tell us about your table. We write back with drawings, usually within two days.
      </p>
      <form class="fields" action="/advice" method="post">
        ${carriedFields(link('/advice'))}
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
          <label for="topic">What about</label>
          <select id="topic" name="topic">
            ${TOPICS.map((topic) => html`<option>${topic}</option>`)}
          </select>
        </p>
        <p class="check">
          <input id="letter" name="letter" type="checkbox" value="yes" />
          <label for="letter">Also send me the letter, four times a year</label>
        </p>
        <p class="actions"><button class="button" type="submit">Ask for advice</button></p>
      </form>
    `,
  };
}

/** Where the form leads. @param {import('../visit.mjs').Visit} visit @param {URLSearchParams} form */
export function askForAdvice({ link }, form) {
  const topic = form.get('topic') ?? '';
  const request = `lead-${Date.now().toString(36)}`;
  return link('/advice/thank-you', { email: form.get('email') ?? '', topic, request });
}

/** @param {import('../visit.mjs').Visit} visit @returns {import('../layout.mjs').Page} */
export function adviceThankYouPage(visit) {
  const { query, link } = visit;
  const topic = query.get('topic') ?? '';
  const email = query.get('email') ?? '';
  return {
    title: 'Thank you',
    main: html`
      <p class="stamp">Asked</p>
      <h1>Thank you.</h1>
      <p class="lead">We read every letter at the kitchen table, and answer by hand.</p>
      <p><a href="${link('/')}">Back to the shop</a></p>
    `,
    scripts: track(visit, {
      name: 'Lead',
      params: { value: 15, currency: CURRENCY, content_name: topic, email },
      eventId: query.get('request') ?? undefined,
    }),
  };
}
