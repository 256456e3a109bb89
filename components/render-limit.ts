/** The limit on the use of sensitive data, where the visitor has set it: here it can be taken back. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { LINK_TEXTS } from '../src/regimes/link-texts.ts';
import type { PurposeContext } from './render-purpose.ts';
import { renderSwitch } from './render-switch.ts';

/** In the words of the law, whatever the language of the page. [11 CCR 7014(b), 7028] */
export function renderLimit({
  view: { consent },
  t,
  draft,
  onSwitch,
}: PurposeContext): TemplateResult | typeof nothing {
  if (!consent.limited || !consent.regime.startsWith('us')) return nothing;
  const { limited } = draft;
  return html`<div class="purpose row" part="limit">
    <h3 id="limit" class="text" lang="en">${LINK_TEXTS.limit}</h3>
    ${renderSwitch({
      t,
      isOn: limited,
      name: 'limit',
      onClick: (event) => onSwitch(event, { ...draft, limited: !limited }, limited),
    })}
  </div>`;
}
