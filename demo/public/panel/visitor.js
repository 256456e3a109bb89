/** Who the gate believes the visitor to be, and what it may do for them. */
import { byId, el } from './dom.js';

/** `necessary` is always granted. */
const OPTIONAL = ['functional', 'analytics', 'marketing'];

const SHORT = new Intl.DateTimeFormat([], { dateStyle: 'short', timeStyle: 'short' });

/** @param {{ regime: string, region: string, purposes: Record<string, string>, reasons: readonly { of: string, rule: string }[], gpc: boolean, source: string, decidedAt?: number }} consent */
export function showConsent(consent) {
  const { regime, region, purposes, reasons, gpc, source, decidedAt } = consent;
  const decided = decidedAt === undefined ? source : `${source}, ${SHORT.format(decidedAt)}`;
  const rules = new Map(reasons.map(({ of, rule }) => [of, rule]));
  byId('panel-consent').replaceChildren(
    ...fact('Regime', `${regime}${region === '' ? '' : ` (${region})`}`, rules.get('regime')),
    ...OPTIONAL.flatMap((purpose) => {
      const choice = purposes[purpose] ?? 'unset';
      return fact(purpose, el('span', { class: `choice ${choice}` }, choice), rules.get(purpose));
    }),
    ...fact('Decided', decided),
    ...(gpc ? fact('Signal', 'Global Privacy Control') : []),
  );
}

/** The page works without the gate; the panel says what is missing. */
export function showNoGate() {
  byId('panel-consent').replaceChildren(
    ...fact('Gate', 'missing. Run npm run build, then reload.'),
  );
  for (const id of ['panel-open', 'panel-withdraw']) byId(id).setAttribute('disabled', '');
}

/** @param {string} name @param {Node | string} value @param {string} [rule] */
const fact = (name, value, rule) => [
  el('dt', {}, name),
  el('dd', {}, value, rule === undefined ? '' : el('small', {}, ` ${rule}`)),
];
