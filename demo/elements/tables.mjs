/** The tables of one element, with a control in each row that has something to try. */
import { html } from '../shop/html.mjs';
import { choicesOf } from './manifest.mjs';

/** A value to begin with, by the end of the name. */
const SAMPLES = [
  [/-(color|on-accent)$/, '#fffdf8'],
  [/-background$/, '#2b2a26'],
  [/-accent$/, '#93442a'],
  [/-radius$/, '4px'],
  [/-font$/, 'Georgia, serif'],
  [/-width$/, '640px'],
  [/-index$/, '10'],
];

/**
 * @typedef {object} Table
 * @property {string} title
 * @property {'attributes' | 'properties' | 'methods' | 'slots' | 'events' | 'parts' | 'cssProperties'} list
 * @property {string} [last] - heading of the last column
 * @property {(item: import('./manifest.mjs').Item, id: string, example: Required<import('./examples.mjs').Example>) => unknown} [control]
 */

/** @type {readonly Table[]} */
const TABLES = [
  { title: 'Attributes', list: 'attributes', last: 'Try', control: attributeControl },
  {
    title: 'Slots',
    list: 'slots',
    last: 'Try',
    control: ({ name }, id, { slots }) =>
      html`<input data-slot="${name}" aria-labelledby="${id}" value="${slots[name] ?? ''}" />`,
  },
  {
    title: 'Parts',
    list: 'parts',
    last: 'Outline',
    control: ({ name }, id) =>
      html`<input type="checkbox" data-part="${name}" aria-labelledby="${id}" />`,
  },
  {
    title: 'CSS custom properties',
    list: 'cssProperties',
    last: 'Try',
    control: ({ name }, id) => {
      const [, sample] = SAMPLES.find(([end]) => end.test(name)) ?? [];
      return html`<input
        data-css="${name}"
        aria-labelledby="${id}"
        ${sample && html`placeholder="${sample}"`}
      />`;
    },
  },
  {
    title: 'Events',
    list: 'events',
    last: 'Heard',
    control: ({ name }, id) =>
      html`<output data-event="${name}" aria-labelledby="${id}">0</output>`,
  },
  { title: 'Properties', list: 'properties' },
  { title: 'Methods', list: 'methods' },
];

/** All tables of an element that have a row. @param {import('./manifest.mjs').Element} element @param {Required<import('./examples.mjs').Example>} example */
export const tablesOf = (element, example) =>
  TABLES.filter(({ list }) => element[list].length > 0).map(
    (table) => html`
      <h3>${table.title}</h3>
      <table class="plain items">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What it is</th>
            ${table.last && html`<th scope="col">${table.last}</th>`}
          </tr>
        </thead>
        <tbody>
          ${element[table.list].map((item) => rowOf(element.tag, table, item, example))}
        </tbody>
      </table>
    `,
  );

/** @param {string} tag @param {Table} table @param {import('./manifest.mjs').Item} item @param {Required<import('./examples.mjs').Example>} example */
function rowOf(tag, { list, control }, item, example) {
  const { name, description, type } = item;
  const id = `${tag}-${list}-${name || 'unnamed'}`;
  return html`<tr data-item="${name}">
    <th scope="row" id="${id}"><code>${name || 'without a name'}</code></th>
    <td>
      ${prose(description)} ${type && html`<code class="type">${type.replace("'' | ", '')}</code>`}
    </td>
    ${control && html`<td>${control(item, id, example)}</td>`}
  </tr>`;
}

/** Text of the manifest: what stands between backticks is code. @param {string} text */
export const prose = (text) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

/** @param {import('./manifest.mjs').Item} item @param {string} id @param {Required<import('./examples.mjs').Example>} example */
function attributeControl({ name, type }, id, { attributes }) {
  const value = attributes[name] ?? '';
  const choices = choicesOf(type);
  if (type === 'boolean') {
    return html`<input type="checkbox" data-attribute="${name}" aria-labelledby="${id}" />`;
  }
  if (choices.length === 0) {
    const list = name === 'lang' && html`list="languages"`;
    return html`<input
      data-attribute="${name}"
      aria-labelledby="${id}"
      value="${value}"
      ${list}
    />`;
  }
  return html`<select data-attribute="${name}" aria-labelledby="${id}">
    <option value="">not written</option>
    ${choices.map(
      (choice) => html`<option ${choice === value && html`selected`}>${choice}</option>`,
    )}
  </select>`;
}
