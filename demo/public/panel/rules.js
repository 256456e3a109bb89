/** What has become of the shop's rules for retargeting with each vendor, read from the gate's log as anybody can read it. */
import { byId, clock, el } from './dom.js';

/** @typedef {import('./kept.js').Fact} Fact */

/** The rules as the page has them: in the gate's tag, and in the JSON above it. */
const tag = /** @type {HTMLScriptElement} */ (document.querySelector('script[data-cap]'));
const { cap = '', suppress = '' } = tag.dataset;
const [audience] = JSON.parse(byId('pixelgate-config').textContent ?? '').audiences;
const [, max = '0'] = /(\d+)\//.exec(cap) ?? [];
const MAX = Number(max);

/** The vendors' names for the two events that the rules are about. */
const NAMES = {
  ViewContent: 'ViewContent viewcontent view_item VIEW_CONTENT viewItem',
  Purchase: 'Purchase purchase checkout PURCHASE trackTransaction',
};

/** Says what the rules are, and goes on to say what became of them. */
byId('panel-rule-cap').textContent = `Product views, ${MAX} a day`;
byId('panel-rule-suppress').textContent =
  `Silent for ${suppress.replace(/^\w+ /, '')} after a purchase`;
// a name in one word may break where its words begin
const audienceName = audience.name.replaceAll(/\B(?=[A-Z])/g, '\u200b');
byId('panel-rule-audience').textContent =
  `${audienceName}, from ${audience.when.pages.min} product pages`;

/**
 * @param {readonly Fact[]} entries - since the last withdrawal they count
 * @param {readonly string[]} vendors - of this page
 */
export function showRules(entries, vendors) {
  const start = entries.findLastIndex(({ type }) => type === 'withdrawn') + 1;
  const since = entries.slice(start);
  byId('panel-rules').replaceChildren(
    ...vendors.map((vendor) => {
      const own = since.filter((entry) => entry.vendor === vendor);
      return el(
        'tr',
        {},
        el('th', { scope: 'row' }, el('span', { class: `tag ${vendor}` }, vendor)),
        capCell(own, vendor),
        suppressionCell(own, since, vendor),
        audienceCell(own, vendor),
      );
    }),
  );
  byId('panel-rules-note').textContent = vendors.includes('google')
    ? 'Google: the rules hold for its Ads tag. What Analytics counts is no advertising, and goes on.'
    : '';
}

/** @param {string} state - `quiet`, `busy` or `stop` @param {string} text @param {...string} more */
const cell = (state, text, ...more) =>
  el('td', { class: state }, text, ...more.filter(Boolean).map((each) => el('small', {}, each)));

/** @param {readonly Fact[]} own @param {string} vendor */
function capCell(own, vendor) {
  // the log keeps words, and no long numbers
  const isNamed = idsOf(vendor, 'ViewContent').every((id) => /\D/.test(id));
  if (!isNamed) return cell('quiet', 'by number', 'not in the log');
  const count = Math.min(MAX, sent(own, vendor, 'ViewContent').length);
  const stopped = dropped(own, 'capped');
  const state = count === 0 ? 'quiet' : count === MAX ? 'stop' : 'busy';
  const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, '●'.repeat(count));
  dots.append(el('span', {}, '○'.repeat(MAX - count)));
  const made = cell(state, `${count} of ${MAX}`, keptBack(stopped));
  made.prepend(dots);
  return made;
}

/** @param {readonly Fact[]} own @param {readonly Fact[]} all @param {string} vendor */
function suppressionCell(own, all, vendor) {
  const bought = all.find(
    ({ type, vendor: of = '', event }) => type === 'event-sent' && isName(of, event, 'Purchase'),
  );
  if (bought === undefined) return cell('quiet', 'no purchase');
  const stopped = dropped(own, 'suppressed');
  const word = vendor === 'google' ? 'Ads silent' : 'silent';
  return cell('stop', word, `since ${clock(bought.at)}`, keptBack(stopped));
}

/** @param {number} count */
const keptBack = (count) => (count > 0 ? `${count} kept back` : '');

/** @param {readonly Fact[]} own @param {string} vendor */
function audienceCell(own, vendor) {
  if (!audience.vendors.includes(vendor)) return cell('quiet', 'not for it');
  const told = own.find(
    ({ type, event = '' }) =>
      type === 'event-sent' && plain(event) === plain(String(audience.name)),
  );
  return told === undefined ? cell('quiet', 'not met') : cell('busy', 'told', clock(told.at));
}

/** @param {string} name */
const plain = (name) => name.replaceAll('_', '').toLowerCase();

/** @param {string} vendor @param {string | undefined} event @param {'ViewContent' | 'Purchase'} name */
function isName(vendor, event = '', name) {
  return [...NAMES[name].split(' '), ...idsOf(vendor, name)].includes(event);
}

/** Ids that the shop has made for an event at a vendor. @param {string} vendor @param {string} name @returns {string[]} */
function idsOf(vendor, name) {
  const pairs = (tag.dataset[`${vendor}Events`] ?? '').split(' ').map((pair) => pair.split('='));
  return pairs.filter(([of]) => of === name).map(([, id]) => id);
}

/** @param {readonly Fact[]} own @param {string} vendor @param {'ViewContent' | 'Purchase'} name */
const sent = (own, vendor, name) =>
  own.filter(({ type, event }) => type === 'event-sent' && isName(vendor, event, name));

/** @param {readonly Fact[]} own @param {string} reason */
const dropped = (own, reason) =>
  own
    .filter((entry) => entry.type === 'event-dropped' && entry.reason === reason)
    .reduce((sum, { count = 1 }) => sum + count, 0);
