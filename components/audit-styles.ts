/** What stands around the table of the log: filters, picture over time, and the dialog with one entry. */
import { css } from './css.ts';

/** Goes with `logStyles`. */
export const auditStyles: string = css`
  .filters,
  .timeline {
    display: grid;
    gap: 12px;
    margin-block-end: 16px;
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip span {
    margin-inline-start: 2px;
    color: var(--muted);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .chip[aria-pressed='true'] span {
    color: inherit;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
    gap: 10px 12px;
  }
  .fields label {
    display: grid;
    gap: 3px;
    min-inline-size: 0;
    font-size: 0.93em;
    color: var(--muted);
  }
  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 6px 12px;
    border: 1px solid var(--muted);
    border-radius: 8px;
    background: var(--bg);
    color: var(--fg);
    font: inherit;
  }
  .timeline .row {
    justify-content: space-between;
    min-block-size: 44px;
  }
  .timeline,
  .bars {
    gap: 2px;
  }
  .bars {
    display: flex;
    block-size: 76px;
    border-block-end: 1px solid var(--muted);
  }
  .bars button {
    flex: 1 1 0;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    border-radius: 3px 3px 0 0;
    background: none;
    color: var(--accent);
    cursor: zoom-in;
  }
  .bars button:disabled {
    cursor: default;
  }
  .bars button:enabled:hover {
    background: color-mix(in srgb, var(--accent) 14%, var(--bg));
  }
  .bars svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: currentColor;
    stroke: none;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    font-size: 0.87em;
  }
  #found {
    flex: 1 1 auto;
    padding-block: 10px;
    font-weight: 600;
  }
  dialog {
    inline-size: min(640px, 100% - 24px);
    max-block-size: calc(100% - 24px);
    padding: 12px 20px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--bg);
    color: var(--fg);
    box-shadow: 0 8px 60px #0004;
  }
  dialog[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  dialog::backdrop {
    background: #0e111a99;
  }
  dialog header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-inline-end: -10px;
  }
  .close {
    inline-size: 46px;
    block-size: 46px;
    padding: 15px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .close svg {
    display: block;
    inline-size: 16px;
  }
  .close:hover {
    background: color-mix(in srgb, var(--fg) 8%, var(--bg));
  }
  pre {
    margin: 0;
    padding: 12px 14px;
    border-radius: 8px;
    background: var(--soft);
    white-space: pre-wrap;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border-width: 3px;
    }
    .bars button:enabled {
      color: LinkText;
    }
  }
  @media print {
    .filters {
      display: none;
    }
    .bars button {
      display: block;
    }
  }
`;
