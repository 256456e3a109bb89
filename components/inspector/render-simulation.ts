/** What if: the same page for another visitor. The real record is neither read nor written. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { OPTIONAL_PURPOSES, type Choice, type OptionalPurpose } from '../../src/core/purposes.ts';
import { REGIMES } from '../../src/regimes/index.ts';
import { badge, facts, table } from './parts.ts';
import type { MakeTab, Panel } from './panel.ts';
import { makePreview } from './preview.ts';
import { renderLaw } from './render-law.ts';
import { readVisitor, renderVisitor, visitorOf, type Fields } from './render-visitor.ts';
import { simulate, type Simulation, type Site } from './simulate.ts';
import { PLACE_WORDS, RULE_WORDS } from './words.ts';

export const makeSimulation: MakeTab = (refresh) => {
  let fields: Fields | undefined;
  const preview = makePreview(refresh);
  return (panel) => {
    fields ??= readVisitor(panel);
    const visitor = visitorOf(fields, panel);
    const result = simulate(visitor, siteOf(panel));
    return html`<p class="note">
        A simulation: nothing here changes the record, the log, or what runs on this page.
      </p>
      ${renderVisitor(fields, (change) => {
        fields = { ...(fields as Fields), ...change };
        refresh();
      })}
      <div role="status" class="result">${renderResult(result, visitor.gpc)}</div>
      ${
        result.state.ask
          ? html`<h3>What the visitor sees</h3>
              ${preview(panel, result)}`
          : nothing
      }
      ${renderEvents(result)}`;
  };
};

function siteOf({ view, entries }: Panel): Site {
  const options = view.options ?? {};
  return {
    tags: (options['tags'] ?? {}) as Site['tags'],
    regionGuess: String(options['region-guess'] ?? 'auto'),
    entries,
  };
}

function renderResult({ place, state, vendors }: Simulation, gpc: boolean): TemplateResult {
  const { regime, rule } = place;
  const law = REGIMES.find(({ id }) => id === regime.id);
  const asked = state.asked.purposes.join(', ');
  return html`<h3>What would apply</h3>
    ${facts([
      ['Law', html`${law?.title ?? regime.id} <code>${regime.id}</code>`],
      ['Model', regime.model],
      ['Found by', html`${PLACE_WORDS[rule] ?? rule} <code>${rule}</code>`],
      ['Asked', state.ask ? asked || 'about new vendors' : 'nobody is interrupted'],
      ['Shown', state.ask ? regime.ui.prompt : regime.ui.controlText || 'the way back'],
      ['Status', state.status && `“${state.status}”`],
      ['GPC', gpc ? `honoured: denies ${regime.gpc.denies.join(', ')}` : ''],
    ])}
    ${law ? renderLaw(law) : nothing} ${renderChoices(state.reasons, (of) => state.purposes[of])}
    <h3>Vendors</h3>
    ${
      vendors.length === 0
        ? html`<p class="muted">None is declared on this page.</p>`
        : table(
            ['Vendor', 'Choice', 'Tags that run'],
            vendors.map(({ id, choice, tags }) => [id, badge(choice), tags.join(' ') || 'none']),
          )
    }`;
}

const renderChoices = (
  reasons: Simulation['state']['reasons'],
  choiceOf: (purpose: OptionalPurpose) => Choice,
): TemplateResult =>
  html`<h3>Purposes</h3>
    ${table(
      ['Purpose', 'Choice', 'Because'],
      OPTIONAL_PURPOSES.map((purpose) => {
        const { rule = '' } = reasons.find(({ of }) => of === purpose) ?? {};
        return [
          purpose,
          badge(choiceOf(purpose)),
          html`${RULE_WORDS[rule] ?? rule} <code>${rule}</code>`,
        ];
      }),
    )}`;

const TONES = {
  'would go': 'granted',
  'would wait': 'unset',
  'would be dropped': 'denied',
} as const;

const renderEvents = ({ events }: Simulation): TemplateResult =>
  html`<h3>Events of this page</h3>
    ${
      events.length === 0
        ? html`<p class="muted">None was told so far.</p>`
        : table(
            ['Event', 'Vendor', 'For this visitor'],
            events.map(({ entry, fate }) => [
              entry.name,
              entry.vendor,
              html`<span class="badge" data-tone=${TONES[fate]}>${fate}</span>`,
            ]),
          )
    }`;
