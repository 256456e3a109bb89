/** Small things that both halves of the log show: a word with its shape, and a time. */
import { html, type TemplateResult } from 'lit/html.js';

/** Shape in front of the word, so that colour is not the only difference. */
const ICONS = {
  yes: 'm3.5 8.5 3 3 6-7',
  no: 'm4 4 8 8m0-8-8 8',
  wait: 'M5.5 4v8m5-8v8',
  note: 'M3 5h10M3 8h7m-7 3h4',
} as const;
export type Tone = keyof typeof ICONS;

/** Renders a word with its shape, in its colour. */
export const renderBadge = (tone: Tone, word: string): TemplateResult =>
  html`<span class="badge ${tone}">
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[tone]} /></svg>
    <span>${word}</span>
  </span>`;

/** Renders a time; one that somebody has destroyed stands as it is. */
export const renderTime = (at: number, format: Intl.DateTimeFormat): TemplateResult =>
  isTime(at)
    ? html`<time datetime=${new Date(at).toISOString()}>${format.format(at)}</time>`
    : html`${String(at)}`;

const isTime = (at: number): boolean => !Number.isNaN(new Date(at).getTime());
