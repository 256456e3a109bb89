/** The log for visitors: the two cards, the state of the chain, and what the parts share. */
import { css } from './css.ts';

/** Goes with `themeStyles`. */
export const logStyles: string = css`
  :host {
    display: block;
  }
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    container-type: inline-size;
    padding: min(20px, 4vw);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    hyphens: auto;
    --yes: light-dark(#136238, #8fdcb0);
    --no: light-dark(#a3231f, #ffa8a1);
    --wait: light-dark(#734900, #f2c879);
    --note: light-dark(#2b4a8f, #adc6ff);
    --soft: color-mix(in srgb, var(--fg) 4%, var(--bg));
    font-variant-numeric: tabular-nums;
  }
  @supports not (color: light-dark(#000, #fff)) {
    .root {
      --yes: #136238;
      --no: #a3231f;
      --wait: #734900;
      --note: #2b4a8f;
    }
  }
  h3 {
    margin: 0;
    font-size: 1em;
    line-height: 1.3;
  }
  [hidden] {
    display: none;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .yes {
    --tone: var(--yes);
  }
  .no {
    --tone: var(--no);
  }
  .wait {
    --tone: var(--wait);
  }
  .badge.note {
    --tone: var(--note);
  }
  .row,
  .proof,
  .chain {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .cards {
    display: grid;
    gap: 16px;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 10px;
    min-inline-size: 0;
    padding: 16px;
    border-radius: calc(var(--radius) * 0.84);
    background: var(--soft);
  }
  .card.empty {
    justify-content: center;
    padding: 32px 20px;
    text-align: center;
  }
  .card > .row {
    padding-block-start: 6px;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 12px;
    padding-block: 9px;
  }
  .line + .line {
    border-block-start: 1px solid var(--line);
  }
  .since,
  .names {
    flex: 1 0 100%;
    font-size: 0.93em;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    padding-block-start: 4px;
  }
  code,
  pre {
    font-family: ui-monospace, monospace;
    hyphens: none;
    font-size: 0.93em;
  }
  .names code {
    padding: 1px 8px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--fg) 8%, var(--bg));
  }
  .button {
    flex: 1 1 auto;
    min-inline-size: min-content;
    hyphens: manual;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    padding: 2px 10px 2px 7px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--tone) 11%, var(--bg));
    color: var(--tone);
    font-weight: 600;
  }
  .badge.note {
    border-radius: 14px;
  }
  svg {
    flex: none;
    inline-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .proof {
    justify-content: space-between;
  }
  .chain {
    flex: 1 1 18em;
  }
  .verdict {
    flex: 1 1 auto;
    padding: 9px 14px;
    border-inline-start: 4px solid var(--tone);
    border-radius: 6px;
    background: color-mix(in srgb, var(--tone) 9%, var(--bg));
    font-weight: 600;
  }
  .checking {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    color: var(--muted);
  }
  progress {
    flex: 1 1 120px;
    block-size: 8px;
    accent-color: var(--accent);
  }
  .chip {
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--line);
    border-radius: 22px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.93em;
    cursor: pointer;
  }
  .chip svg {
    margin-inline-end: 6px;
    vertical-align: -2px;
  }
  .chip:hover {
    border-color: var(--fg);
  }
  .chip[aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
  details {
    border-block-start: 1px solid var(--line);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    padding-block: 8px;
    border-radius: 6px;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 4px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: '';
    transform: rotate(-45deg);
  }
  .root:dir(rtl) summary::before {
    transform: rotate(135deg);
  }
  .root details[open] > summary::before {
    transform: rotate(45deg);
  }
  @container (inline-size < 12em) {
    /* a phone with large text: the longest words need the room more than the edges do */
    .card,
    .card .button {
      padding-inline: 4px;
    }
  }
  @container (min-width: 44em) {
    /* ten third parties make a long card: the ways to change the choice stay beside it */
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .card,
    .badge,
    .verdict {
      border: 1px solid;
    }
  }
  @media print {
    .root {
      padding: 0;
      border: 0;
    }
    button,
    progress {
      display: none;
    }
  }
`;
