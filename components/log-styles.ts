/** The log around its table. */
import { css } from './css.ts';

/** Goes with `themeStyles` and `logTableStyles`. */
export const logStyles: string = css`
  :host {
    display: block;
  }
  .root {
    container-type: inline-size;
    padding: 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    --yes: light-dark(#136238, #8fdcb0);
    --no: light-dark(#a3231f, #ffa8a1);
    --wait: light-dark(#734900, #f2c879);
    --note: light-dark(#2b4a8f, #adc6ff);
  }
  header,
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  h2 {
    flex: 1 0 auto;
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
  .note {
    --tone: var(--note);
  }
  .verdict {
    margin-block: 10px 14px;
    padding: 10px 14px;
    border-inline-start: 4px solid var(--tone);
    border-radius: 6px;
    background: color-mix(in srgb, var(--tone) 9%, var(--bg));
    font-weight: 600;
  }
  .empty {
    padding: 32px 0;
    text-align: center;
  }
  .chip {
    min-block-size: 44px;
    padding: 0 14px;
    border: 1px solid var(--line);
    border-radius: 22px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9em;
    cursor: pointer;
  }
  .chip svg {
    margin-inline-end: 6px;
    vertical-align: -2px;
  }
  .chip:hover {
    border-color: var(--fg);
  }
  .chip span {
    margin-inline-start: 2px;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .chip[aria-pressed='true'] span {
    color: inherit;
  }
  input {
    inline-size: 100%;
    min-block-size: 44px;
    margin-block: 12px;
    padding: 8px 14px;
    border: 1px solid var(--muted);
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .more {
    inline-size: 100%;
    margin-block-start: 16px;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
