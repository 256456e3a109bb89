/** What a law wants, from its file: duties, lifetimes, sources. */
import { html, type TemplateResult } from 'lit/html.js';
import { LINK_TEXTS } from '../../src/regimes/link-texts.ts';
import type { Regime } from '../../src/core/regime.ts';
import { facts } from './parts.ts';

const PROMPTS = {
  banner: 'visitors are asked first',
  notice: 'visitors are told, and can object at once',
  link: 'a link stands on every page; nobody is interrupted',
} as const;

const days = (count: number): string =>
  Number.isFinite(count) ? `${count} days` : 'until it is taken back';

export const renderLaw = (law: Regime): TemplateResult =>
  html`<details>
    <summary>What this law wants</summary>
    <div class="more">
      ${facts([
        ['Visitors', PROMPTS[law.ui.prompt]],
        ['Reject', law.ui.rejectOnFirstLayer ? 'on the first layer' : ''],
        ['Closing', law.ui.closing === 'refuse' ? 'an X that refuses' : ''],
        ['Links', law.ui.links.map((kind) => `“${LINK_TEXTS[kind]}”`).join(', ')],
        ['Icon', law.ui.icon ? 'the opt-out icon beside the link' : ''],
        ['Status', law.ui.optOutStatus && `“${law.ui.optOutStatus}” after an opt-out`],
        ['Opt-in again', law.ui.twoStepOptIn ? 'in two steps' : ''],
        [
          'GPC',
          `denies ${law.gpc.denies.join(', ')}${law.gpc.binding ? '; binding' : ''}${law.gpc.bindingFrom ? ` since ${law.gpc.bindingFrom}` : ''}`,
        ],
        ['A grant lives', days(law.lifetimes.grantDays)],
        ['A refusal stands', days(law.lifetimes.refusalDays)],
        ['Sensitive data', law.sensitive],
        ['Proof kept', days(law.proofRetentionDays)],
        ['In force', `${law.effectiveFrom}${law.effectiveTo ? ` to ${law.effectiveTo}` : ''}`],
        ['Looked at', law.lastReviewed],
      ])}
      <p>
        ${law.sources.map(
          (source) =>
            html`<a href=${source} target="_blank" rel="noopener noreferrer"
              >${hostOf(source)}</a
            > `,
        )}
      </p>
    </div>
  </details>`;

const hostOf = (url: string): string => new URL(url).hostname;
