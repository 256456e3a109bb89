/** The laws as the demo's server tells them, and what is in each, in words. */
import { el } from './dom.js';

/** A law as `src/core/regime.ts` has it; links are their texts, and an endless lifetime is `null`. @typedef {Record<string, any>} Law */

/** @returns {Promise<readonly Law[]>} none when they cannot be read */
export const fetchLaws = () =>
  fetch('/demo/laws').then(
    (answer) => answer.json(),
    () => [],
  );

/** @type {Readonly<Record<string, string>>} */
const SENSITIVE = {
  'opt-in': 'only after consent',
  'opt-out': 'until the visitor limits it',
  'necessary-only': 'only where strictly necessary',
};
/** @type {Readonly<Record<string, string>>} */
const PROMPT = {
  banner: 'a banner that asks',
  notice: 'a notice that tells, with a way to object',
  link: 'no question, but a way out on every page',
};

/** Everything about one law. @param {Law} law @param {string} today - `YYYY-MM-DD` */
export function describeLaw(law, today) {
  const { ui, minors, notes, sources, effectiveFrom, effectiveTo, lastReviewed } = law;
  const span = effectiveFrom < '2000' ? 'always' : `since ${effectiveFrom}`;
  return el(
    'div',
    {},
    el(
      'dl',
      { class: 'panel-facts' },
      ...row('In force', `${span}${effectiveTo === undefined ? '' : ` to ${effectiveTo}`}`),
      ...row('Shows', PROMPT[ui.prompt] ?? ui.prompt),
      ...row('GPC', gpcWords(law, today)),
      ...row('A yes', `holds ${law.lifetimes.grantDays} days`),
      ...row('A no', noWords(law.lifetimes.refusalDays)),
      ...row('Minors', minorsWords(minors)),
      ...row('Sensitive', SENSITIVE[law.sensitive] ?? law.sensitive),
      ...row('Proof', `kept for ${law.proofRetentionDays} days after a decision ends`),
    ),
    ...list('Sentences fixed by law', ui.notices),
    ...list('Notes', notes),
    ...list(
      'Sources',
      sources.map((/** @type {string} */ url) =>
        el('a', { href: url, rel: 'noreferrer', target: '_blank' }, url.replace('https://', '')),
      ),
    ),
    el('p', { class: 'panel-note' }, `Reviewed ${lastReviewed}. Not legal advice.`),
  );
}

/** @param {Law} law @param {string} today */
function gpcWords({ gpc: { binding, bindingFrom = '', denies, yields } }, today) {
  const duty = !binding
    ? 'honoured, though no statute binds'
    : bindingFrom > today
      ? `binds from ${bindingFrom}, honoured now`
      : `binds since ${bindingFrom}`;
  return `${duty}. Denies ${denies.join(', ')}${yields ? '; a later yes in spite of it counts' : ''}`;
}

/** @param {number | null} days */
const noWords = (days) => (days === null ? 'holds until taken back' : `holds ${days} days`);

/** @param {{ parentalBelow?: number, optInBelow?: number, bannedBelow?: number }} minors */
function minorsWords({ parentalBelow, optInBelow, bannedBelow }) {
  const words = [
    parentalBelow && `a parent below ${parentalBelow}`,
    optInBelow && `opt-in below ${optInBelow}`,
    bannedBelow && `no sale or targeting below ${bannedBelow}`,
  ];
  return words.filter(Boolean).join(', ') || 'nothing fixed';
}

/** @param {string} name @param {string} value */
const row = (name, value) => [el('dt', {}, name), el('dd', {}, value)];

/** @param {string} title @param {readonly (Node | string)[]} items */
const list = (title, items) =>
  items.length === 0
    ? []
    : [
        el('h4', {}, title),
        el('ul', { class: 'panel-notes' }, ...items.map((item) => el('li', {}, item))),
      ];
