/** The form in which the visitor is chosen: who, where, how that is known, when, with which signal. */
import { html } from '../shop/html.mjs';
import { AUDIENCES, NOBODY } from '../visitor/visitor.mjs';
import { PLACES } from '../visitor/places.mjs';

/** What each way of knowing the place is in a page. @type {Readonly<Record<string, string>>} */
const KNOWN_WORDS = {
  told: 'data-region',
  hint: 'meta hint',
  zone: 'time zone only',
  nothing: 'nothing',
};

/** Languages of browsers that change what applies or what is read. */
const LANGUAGES = ['en-US', 'en-GB', 'de-DE', 'es-ES', 'fr-CA', 'fr-FR', 'it-IT', 'nl-NL', 'pt-BR'];
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** @param {import('../shop/visit.mjs').Visit} visit */
export function visitorForm({ visitor = NOBODY, region, lang, languages: spoken, link }) {
  const languages = [...new Set([...LANGUAGES, ...spoken])].sort();
  return html`
    <section aria-labelledby="panel-visitor-title">
      <h3 id="panel-visitor-title">Visitor</h3>
      <form id="panel-visitor" class="panel-form" autocomplete="off">
        ${select('place', 'Place', placeOptions(region || visitor.place))}
        ${select('known', 'Known by', options(KNOWN_WORDS, region ? 'told' : visitor.known))}
        ${dates(visitor)}
        ${select('audience', 'Audience', options(named(AUDIENCES), visitor.audience))}
        ${select(
          'lang',
          'Language',
          options({ '': 'the browser’s', ...named(languages, describe) }, lang || visitor.lang),
        )}
        ${check('gpc', 'Global Privacy Control', visitor.gpc)}
        ${check('usp', 'US privacy string', visitor.usp)}
        <p class="panel-buttons">
          <button type="submit" name="record" value="fresh" class="main">Play, fresh record</button>
          <button type="submit" name="record" value="keep">Play, keep the record</button>
        </p>
      </form>
      <p class="panel-buttons">
        <button type="button" id="panel-open">Preferences</button>
        <button type="button" id="panel-withdraw">Withdraw</button>
        <button type="button" id="panel-clear">Clear all</button>
        <button type="button" data-pixelgate-inspect>Inspector</button>
        <a href="${link('/privacy/log')}">Consent log</a>
      </p>
    </section>
  `;
}

/** The list of first days is filled in by the script, from the laws. @param {import('../visitor/visitor.mjs').Visitor} visitor */
const dates = ({ date }) => html`
  ${field(
    'Date',
    html`<input
      type="date"
      name="date"
      min="2000-01-01"
      max="2099-12-31"
      value="${date || new Date().toISOString().slice(0, 10)}"
    />`,
  )}
  ${field(
    'First day of a law',
    html`<select id="panel-first-days" disabled>
      <option value="">choose …</option>
    </select>`,
  )}
`;

/** `German (Germany)` @param {string} code */
const describe = (code) => NAMES.of(code) ?? code;

/** @param {readonly string[]} values @param {(value: string) => string} [toName] */
const named = (values, toName = (value) => value) =>
  Object.fromEntries(values.map((value) => [value, toName(value)]));

/** @param {string} name @param {import('../shop/html.mjs').Html} control */
const field = (name, control) =>
  html`<label class="panel-field"><span>${name}</span> ${control}</label>`;

/** @param {string} name @param {string} label @param {unknown} choices - its options */
const select = (name, label, choices) =>
  field(
    label,
    html`<select name="${name}">
      ${choices}
    </select>`,
  );

/** @param {string} name @param {string} label @param {boolean} checked */
const check = (name, label, checked) =>
  html`<label class="check"
    ><input type="checkbox" name="${name}" ${checked && html`checked`} /> ${label}</label
  >`;

/** @param {string} chosen */
const placeOptions = (chosen) => html`
  ${option('', 'As this browser says', chosen)}
  ${PLACES.map(
    ({ group, places }) =>
      html`<optgroup label="${group}">
        ${places.map(({ code, name }) => option(code, `${name} (${code})`, chosen))}
      </optgroup>`,
  )}
`;

/** @param {Readonly<Record<string, string>>} names @param {string} chosen */
const options = (names, chosen) =>
  Object.entries(names).map(([value, name]) => option(value, name, chosen));

/** @param {string} value @param {string} name @param {string} chosen */
const option = (value, name, chosen) =>
  html`<option value="${value}" ${value === chosen && html`selected`}>${name}</option>`;
