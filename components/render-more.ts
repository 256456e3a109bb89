/** Where to read and ask further: the policy, the contact, the authority. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { contactOf } from './contact.ts';
import type { AllStrings } from './strings/strings.ts';

/** Whoever asks for consent says how to complain about it. [GDPR 13(2)(d)] */
export function renderMore(view: UiView, t: AllStrings): TemplateResult {
  const contact = contactOf(view.options?.['contact']);
  return html`<div class="further">
    ${view.privacyUrl ? html`<a class="link" part="policy" href=${view.privacyUrl}>${t.policy}</a>` : nothing}
    ${
      contact
        ? html`<p>
            ${t.contact}: <a class="link" part="contact" href=${contact.href}>${contact.text}</a>
          </p>`
        : nothing
    }
    ${view.model === 'opt-in' ? html`<p>${t.complain}</p>` : nothing}
  </div>`;
}
