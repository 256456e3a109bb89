/** Picture of the entries over time: a bar per stretch of time, which narrows the range to itself. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { count } from './strings/fill.ts';
import type { AllStrings } from './strings/strings.ts';
import { dateFormat } from './strings/date-format.ts';
import type { TimeBin } from './time-bins.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 864e5;
/** Height of the picture, in the units of its view box. */
const HIGH = 100;

/** What the picture needs. */
export interface Timeline {
  readonly bins: readonly TimeBin[];
  readonly t: AllStrings;
  readonly lang: string;
  /** Whether a range is chosen, which can be given up. */
  readonly isNarrow: boolean;
  /** Chooses a range, or all. */
  readonly onRange: (range: { readonly from?: number; readonly to?: number }) => void;
}

/**
 * Renders the bars. Each is a button that says its time and its number; one stop of the tab key for all of them, the
 * arrow keys go from bar to bar.
 */
export function renderTimeline({ bins, t, lang, isNarrow, onRange }: Timeline): TemplateResult {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const format = formatFor(bins, lang);
  const words = wordsOf(bins, format);
  const ends = [bins[0]?.from ?? 0, (bins.at(-1)?.to ?? 1) - 1] as const;
  const stop = bins.findIndex((bin) => bin.count > 0);
  return html`<div class="timeline" part="timeline">
    <div class="row">
      <h3 id="timeline">${t.timeline}</h3>
      ${isNarrow ? html`<button class="chip" data-range="all" @click=${() => onRange({})}>${t.all}</button>` : nothing}
    </div>
    <div class="bars" role="toolbar" aria-labelledby="timeline" @keydown=${walk}>
      ${bins.map((bin, index) => {
        const high = bin.count && Math.max(4, (bin.count / most) * HIGH);
        return html`<button
          data-count=${bin.count}
          tabindex=${index === stop ? 0 : -1}
          ?disabled=${!bin.count}
          aria-label="${words[index]}: ${count(t.entries, bin.count, lang)}"
          title="${words[index]}: ${bin.count}"
          @click=${() => onRange(bin)}
        >
          <svg viewBox="0 0 10 ${HIGH}" preserveAspectRatio="none" aria-hidden="true">
            <rect x="1" y=${HIGH - high} width="8" height=${high} rx="1" />
          </svg>
        </button>`;
      })}
    </div>
    <p class="ends muted" aria-hidden="true">
      ${ends.map((end) => html`<span>${format.format(end)}</span>`)}
    </p>
  </div>`;
}

/** Days as dates, parts of a day with their clock, parts of a minute with its seconds. */
function formatFor(bins: readonly TimeBin[], lang: string): Intl.DateTimeFormat {
  const [first] = bins;
  const length = first ? first.to - first.from : DAY_MS;
  const timeStyle = length < MINUTE_MS ? 'medium' : 'short';
  return dateFormat(lang, {
    dateStyle: 'medium',
    ...(length < DAY_MS / 2 && { timeStyle }),
  });
}

/** Stretches of time in words, by the bars and the language: thirty of them take longer than all the rest here. */
const known = new WeakMap<
  readonly TimeBin[],
  readonly [locale: string, words: readonly string[]]
>();

function wordsOf(bins: readonly TimeBin[], format: Intl.DateTimeFormat): readonly string[] {
  const { locale } = format.resolvedOptions();
  const [of, before] = known.get(bins) ?? [];
  if (before && of === locale) return before;
  const words = bins.map(({ from, to }) => format.formatRange(from, to - 1));
  known.set(bins, [locale, words]);
  return words;
}

/** Left and right, as the writing goes. */
function walk(event: KeyboardEvent): void {
  const bars = event.currentTarget as HTMLElement;
  const buttons = [...bars.querySelectorAll<HTMLElement>('button:enabled')];
  const at = buttons.indexOf(event.target as HTMLElement);
  const forward = getComputedStyle(bars).direction === 'rtl' ? -1 : 1;
  const step = { ArrowRight: forward, ArrowLeft: -forward }[event.key];
  const next = { Home: buttons[0], End: buttons.at(-1) }[event.key] ?? (step && buttons[at + step]);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
