/** Labels and what stands behind them; what is not known is left out. */
import { html, nothing, type TemplateResult } from 'lit/html.js';

type Value = string | TemplateResult | false | undefined;

/** A label, and one value or several. */
export type Fact = readonly [label: string, ...values: Value[]];

/** @param part - name for the page's styles */
export const renderFacts = (facts: readonly Fact[], part?: string): TemplateResult =>
  html`<dl part=${part ?? nothing}>
    ${facts.map(([label, ...values]) => {
      const known = values.filter(Boolean);
      return known.length
        ? html`<div>
            <dt>${label}</dt>
            <dd>${known.map((value) => html`<div>${value}</div>`)}</dd>
          </div>`
        : nothing;
    })}
  </dl>`;
