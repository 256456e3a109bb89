/** The proof line of the preferences: when, how long, under which policy and rules, and the newest log entry. */
import { html, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import type { Strings } from './strings/strings.ts';

/** Hash characters that are shown: enough to compare by eye. */
const HASH_CHARS = 10;

/**
 * Renders what is known; a line without a value is left out.
 *
 * @param head - hash of the newest log entry, or `''`
 */
export function renderProof(
  { consent }: UiView,
  head: string,
  t: Strings,
  lang: string,
): TemplateResult {
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const { decidedAt, expiresAt } = consent;
  const values = [
    decidedAt && time.format(decidedAt),
    expiresAt && time.format(expiresAt),
    consent.policyVersion,
    [consent.regime, consent.region].filter(Boolean).join(' · '),
    head.slice(0, HASH_CHARS),
  ];
  return html`<dl class="muted" part="proof">
    ${[...t.proof, t.log].map((label, i) =>
      values[i]
        ? html`<div>
            <dt>${label}</dt>
            <dd>${values[i]}</dd>
          </div>`
        : '',
    )}
  </dl>`;
}
