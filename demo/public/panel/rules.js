/** What has become of the shop's rules for retargeting, read from the gate's log as anybody can read it. */
import { byId, clock, el } from './dom.js';

const MAX_VIEWS = 5;
/** The vendors' names for the two events that the rules are about. */
const PURCHASE = /^(Purchase|purchase|checkout)$/;
const VIEW = /^(ViewContent|viewcontent|view_item)$/;

/** @typedef {import('./kept.js').Fact} Fact */

/** @type {readonly (readonly [rule: string, state: (entries: readonly Fact[]) => string])[]} */
const RULES = [
  ['Silent for 30 days after a purchase', suppression],
  [`At most ${MAX_VIEWS} product views a day and vendor`, cap],
  ['Three product pages: EngagedVisitor', audience],
];

/** @param {readonly Fact[]} entries - since the last withdrawal they count */
export function showRules(entries) {
  const start = entries.findLastIndex(({ type }) => type === 'withdrawn') + 1;
  const since = entries.slice(start);
  byId('panel-rules').replaceChildren(
    ...RULES.flatMap(([rule, state]) => [el('dt', {}, rule), el('dd', {}, state(since))]),
  );
}

/** @param {readonly Fact[]} entries @param {string} reason */
const dropped = (entries, reason) =>
  entries
    .filter((entry) => entry.type === 'event-dropped' && entry.reason === reason)
    .reduce((sum, { count = 1 }) => sum + count, 0);

/** @param {readonly Fact[]} entries @param {RegExp} name */
const sent = (entries, name) =>
  entries.filter(({ type, event }) => type === 'event-sent' && name.test(event ?? ''));

/** @param {readonly Fact[]} entries */
function suppression(entries) {
  const [bought] = sent(entries, PURCHASE);
  if (!bought) return 'no purchase yet';
  return `since ${clock(bought.at)}, ${dropped(entries, 'suppressed')} kept back`;
}

/** @param {readonly Fact[]} entries */
function cap(entries) {
  // Google Analytics is no advertising vendor: it hears of all
  const views = sent(entries, VIEW).filter(({ vendor }) => vendor !== 'google');
  const vendors = [...new Set(views.map(({ vendor }) => vendor))];
  const counts = vendors.map((one) => views.filter(({ vendor }) => vendor === one).length);
  return `${Math.max(0, ...counts)} of ${MAX_VIEWS}, ${dropped(entries, 'capped')} kept back`;
}

/** @param {readonly Fact[]} entries */
function audience(entries) {
  const vendors = sent(entries, /^EngagedVisitor$/).map(({ vendor }) => vendor);
  return vendors.length === 0 ? 'not met yet' : `told to ${vendors.join(', ')}`;
}
