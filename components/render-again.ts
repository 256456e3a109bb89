/** The second step of the preferences, where the law wants two before something refused is allowed again. */
import { html, type TemplateResult } from 'lit/html.js';
import type { ConsentRequest, UiView } from '../src/core/api.ts';
import { isOptionalPurpose, type OptionalPurpose } from '../src/core/purposes.ts';
import { notesOf } from './strings/notes.ts';
import type { Strings } from './strings/strings.ts';

/** A decision that waits for its second step, and the button that began it. */
export interface Pending {
  readonly choice: Pick<ConsentRequest, 'purposes' | 'vendors'>;
  readonly from: 'accept' | 'save';
}

/**
 * Finds what is refused now and would be allowed. [11 CCR 7028]
 *
 * @returns nothing where one step is enough
 */
export const allowedAgain = (
  { twoStepOptIn, purposes, consent }: UiView,
  choice: Pending['choice'],
): readonly OptionalPurpose[] =>
  purposes
    .filter(isOptionalPurpose)
    .filter(
      (id) =>
        twoStepOptIn && choice.purposes[id] === 'granted' && consent.purposes[id] === 'denied',
    );

/** Renders what would be allowed again, and two equal ways on. The sentence gets the focus. */
export const renderAgain = (
  view: UiView,
  t: Strings,
  step: Pending & { readonly onConfirm: (event: Event) => void; readonly onBack: () => void },
): TemplateResult =>
  html`<div class="body" part="again">
      <p id="again" tabindex="-1">${t.again}</p>
      ${allowedAgain(view, step.choice)
        .map((id) => t.purposes[id])
        .map(
          ([title, line]) =>
            html`<div class="purpose">
              <h3>${title}</h3>
              <p class="muted">${line}</p>
            </div>`,
        )}
      ${notesOf(view, t)}
    </div>
    <footer class="actions">
      <button class="button" part="confirm" @click=${step.onConfirm}>${t.save}</button>
      <button class="button" part="back" @click=${step.onBack}>${t.back}</button>
    </footer>`;
