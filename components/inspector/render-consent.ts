/** The state of consent with its reasons: the law, each purpose, the record, what other scripts hear. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { OPTIONAL_PURPOSES } from '../../src/core/purposes.ts';
import { REGIMES } from '../../src/regimes/index.ts';
import type { ConsentSnapshot } from '../../src/core/api.ts';
import { badge, codeBlock, facts, moment, table } from './parts.ts';
import type { MakeTab, Panel } from './panel.ts';
import { readRecord } from './read-record.ts';
import { readSignals, type Signals } from './read-signals.ts';
import { renderLaw } from './render-law.ts';
import { toCode } from './to-code.ts';
import { PLACE_WORDS, RULE_WORDS, SOURCE_WORDS, STORAGE_WORDS } from './words.ts';

export const makeConsent: MakeTab = (refresh) => {
  let signals: Signals = new Map();
  let told = '';
  return (panel) => {
    const { consent } = panel.view;
    // asked anew whenever consent has changed
    const now = JSON.stringify(consent);
    if (told !== now) {
      told = now;
      readSignals((found) => {
        signals = found;
        refresh();
      });
    }
    return html`<h3>What applies</h3>
      ${renderPlace(consent, panel)}
      <h3>Purposes</h3>
      ${renderPurposes(consent)}
      <h3>Record</h3>
      ${renderRecord(panel)}
      <h3>What other scripts hear</h3>
      ${signals.size === 0 ? html`<p class="muted">No interface stands on this page.</p>` : nothing}
      ${[...signals].map(
        ([name, said]) =>
          html`<h4>${name}</h4>
            ${codeBlock(toCode(said), name)}`,
      )}`;
  };
};

const ruleOf = ({ reasons }: ConsentSnapshot, of: string): string =>
  reasons.find((reason) => reason.of === of)?.rule ?? '';

function renderPlace(consent: ConsentSnapshot, { view }: Panel): TemplateResult {
  const law = REGIMES.find(({ id }) => id === consent.regime);
  const rule = ruleOf(consent, 'regime');
  return html`${facts([
    ['Law', html`${law?.title ?? consent.regime} <code>${consent.regime}</code>`],
    ['Model', view.model],
    ['Found by', html`${PLACE_WORDS[rule] ?? rule} <code>${rule}</code>`],
    ['Place', consent.region || 'not told'],
    ['GPC', consent.gpc ? 'the browser sends it' : 'not sent'],
    ['Asked now', view.asked.purposes.join(', ') || 'nothing'],
    ['Policy version', consent.policyVersion],
    ['Storage', STORAGE_WORDS[view.storage]],
  ])}
  ${law ? renderLaw(law) : nothing}`;
}

const renderPurposes = (consent: ConsentSnapshot): TemplateResult =>
  table(
    ['Purpose', 'Choice', 'Because'],
    OPTIONAL_PURPOSES.map((purpose) => {
      const rule = ruleOf(consent, purpose);
      return [
        purpose,
        badge(consent.purposes[purpose]),
        html`${RULE_WORDS[rule] ?? rule} <code>${rule}</code>`,
      ];
    }),
  );

function renderRecord({ view, now }: Panel): TemplateResult {
  const { consent, options = {} } = view;
  const { text, record } = readRecord(now);
  if (options['consent-from'])
    return html`<p>Another consent manager keeps the answer; the gate stores no cookie.</p>`;
  if (!text) return html`<p class="muted">No cookie: nobody has answered on this device.</p>`;
  if (!record)
    return html`<p class="note">The cookie cannot be read, so it counts for nothing.</p>
      ${codeBlock(text)}`;
  return html`${facts([
    ['Decided', `${moment(record.at)}, ${SOURCE_WORDS[record.source] ?? record.source}`],
    ['Grant lapses', moment(consent.expiresAt)],
    ['Under', record.regime],
    ['For policy', record.policyVersion],
    [
      'Choices',
      html`${OPTIONAL_PURPOSES.map((purpose) => html`${purpose} ${badge(record.choices[purpose])} `)}`,
    ],
    [
      'Vendors',
      Object.entries(record.vendors)
        .map(([id, choice]) => `${id}: ${choice}`)
        .join(', '),
    ],
    ['GPC then', record.gpc ? 'sent' : 'not sent'],
    ['Sensitive data', record.limited ? 'limited' : ''],
  ])}
  ${codeBlock(`pixelgate=${text}`, 'the cookie')}`;
}
