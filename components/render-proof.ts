/** What holds now, since when and until when, under which policy and rules, and by which it can be found in the log. */
import { html, type TemplateResult } from 'lit/html.js';
import type { AuditEntry, UiView } from '../src/core/api.ts';
import { isOptionalPurpose } from '../src/core/purposes.ts';
import { draftOf, stateOf } from './choice-draft.ts';
import { lawName } from './law-names.ts';
import { renderFacts, type Fact } from './render-facts.ts';
import type { AllStrings } from './strings/strings.ts';
import { dateFormat } from './strings/date-format.ts';

/** Hash characters that are shown: enough to compare by eye. */
const HASH_CHARS = 10;

/** The hash of the newest decision of the visitor's, or `''`. */
export const consentIdOf = (entries: readonly AuditEntry[]): string =>
  entries.filter(({ type }) => /^(granted|denied|withdrawn)$/.test(type)).at(-1)?.hash ?? '';

/**
 * Renders what is known; a line without a value is left out.
 *
 * @param id - of the consent, or `''`
 */
export function renderProof(view: UiView, id: string, t: AllStrings, lang: string): TemplateResult {
  const { consent, purposes, vendors } = view;
  const time = dateFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const holds = draftOf(view);
  const states = purposes
    .filter(isOptionalPurpose)
    .map((purpose): Fact => [t[purpose], t[stateOf(holds, vendors, purpose)]]);
  return html`<section class="proof" aria-labelledby="chosen">
    <h3 id="chosen">${t.chosen}</h3>
    ${renderFacts(
      [
        ...states,
        [t.decided, consent.decidedAt ? time.format(consent.decidedAt) : ''],
        [t.until, consent.expiresAt ? time.format(consent.expiresAt) : ''],
        [t.version, consent.policyVersion],
        [t.rules, lawName(consent.regime, consent.region, lang, t.basisConsent)],
        [t.consentId, consent.decidedAt && id ? renderId(id) : ''],
      ],
      'proof',
    )}
  </section>`;
}

/** The beginning is for the eye; what is copied is the whole. */
const renderId = (id: string): TemplateResult =>
  html`<code
    class="id"
    title=${id}
    dir="ltr"
    translate="no"
    @copy=${(event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', id);
      event.preventDefault();
    }}
    >${id.slice(0, HASH_CHARS)}</code
  >`;
