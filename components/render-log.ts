/** Whether the chain holds, and what to save. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Verification } from '../src/core/api.ts';
import { count, fill } from './strings/fill.ts';
import type { AllStrings } from './strings/strings.ts';

/** What the log can be saved as. */
export const FORMATS = ['json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Types of the files. */
export const TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json',
  csv: 'text/csv',
};

/** What is known about the chain. */
export interface ChainState {
  readonly verdict: Verification | undefined;
  /** 0 to 1, while a long log is verified. */
  readonly progress: number | undefined;
  readonly t: AllStrings;
  readonly lang: string;
  /** Shows an entry; absent where no entries are shown. */
  readonly onGoTo: ((seq: number) => void) | undefined;
}

/** Renders the state of the chain; the status stays in the page when it has nothing to say. */
export function renderVerdict({ verdict, progress, t, lang, onGoTo }: ChainState): TemplateResult {
  const hasNews = verdict && (!verdict.ok || verdict.entries > 0);
  const broken = verdict?.ok === false ? verdict.entry : 0;
  return html`<div class="chain ${hasNews ? (verdict.ok ? 'yes' : 'no') : 'wait'}">
    <p part="state" role="status" class=${hasNews ? 'verdict' : 'unseen'}>
      ${hasNews ? textOf(verdict, t, lang) : nothing}
    </p>
    ${
      broken > 0 && onGoTo
        ? html`<button class="chip" part="go-to" @click=${() => onGoTo(broken)}>
            ${t.entry} ${broken}
          </button>`
        : nothing
    }
    ${progress === undefined ? nothing : renderProgress(progress, t, lang)}
  </div>`;
}

function textOf(verdict: Verification, t: AllStrings, lang: string): string {
  if (verdict.ok) return count(t.intact, verdict.entries, lang);
  // no entry is at fault: the log cannot be read at all
  const { entry: n, reason } = verdict;
  return n > 0 ? `${fill(t.chainBroken, { n })}: ${reason}` : `${t.broken} (${reason})`;
}

function renderProgress(progress: number, t: AllStrings, lang: string): TemplateResult {
  const percent = new Intl.NumberFormat(lang, { style: 'percent' }).format(progress);
  return html`<label class="checking">
    ${fill(t.checking, { x: percent })} <progress max="1" .value=${progress}></progress>
  </label>`;
}

/** How saving looks. */
export interface Saving {
  readonly t: AllStrings;
  /** While something is saved, nothing else is. */
  readonly isBusy: boolean;
  readonly onSave: (format: Format) => void;
  /** Id of what says how much is saved. */
  readonly describedBy?: string;
}

/** Renders a button per format. */
export const renderDownloads = ({
  t,
  isBusy,
  onSave,
  describedBy,
}: Saving): readonly TemplateResult[] =>
  FORMATS.map((format) => {
    const name = format.toUpperCase();
    return html`<button
      class="chip"
      part="download"
      aria-label=${fill(t.download, { x: name })}
      aria-describedby=${describedBy ?? nothing}
      aria-disabled=${isBusy}
      @click=${() => isBusy || onSave(format)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M4.5 7 8 10.5 11.5 7M3 14h10" />
      </svg>
      ${name}
    </button>`;
  });
