/** The second step of the preferences, where the law wants two before something refused is allowed again. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import type { Again, Pending } from './allowed-again.ts';
import { LINK_TEXTS } from '../src/regimes/link-texts.ts';
import { renderNotes } from './render-notes.ts';
import type { AllStrings } from './strings/strings.ts';
import { VENDOR_NAMES } from './vendor-names.ts';

/** Renders what would be allowed again, and two equal ways on. The sentence gets the focus. */
export const renderAgain = (
  view: UiView,
  t: AllStrings,
  step: Pending & { readonly onConfirm: (event: Event) => void; readonly onBack: () => void },
): TemplateResult =>
  html`<div class="body" part="again">
      <p id="again" tabindex="-1">${t.again}</p>
      ${renderAllowed(step.again, t)} ${renderNotes(view, t)}
    </div>
    <footer class="actions">
      <button class="button" part="confirm" @click=${step.onConfirm}>${t.save}</button>
      <button class="button" part="back" @click=${step.onBack}>${t.back}</button>
    </footer>`;

const renderAllowed = ({ purposes, vendors, isUnlimited }: Again, t: AllStrings): TemplateResult =>
  html`${purposes.map(
    (id) =>
      html`<div class="purpose">
        <h3>${t[id]}</h3>
        <p class="muted">${t[`${id}More`]}</p>
      </div>`,
  )}
  ${vendors.map((id) => html`<div class="purpose"><h3>${VENDOR_NAMES[id] ?? id}</h3></div>`)}
  ${
    isUnlimited
      ? html`<div class="purpose row">
          <h3 class="text" lang="en">${LINK_TEXTS.limit}</h3>
          <span class="state">${t.off}</span>
        </div>`
      : nothing
  }`;
