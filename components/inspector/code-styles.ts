/** Code, tables and forms of the panel. */
import { css } from '../css.ts';

export const codeStyles: string = css`
  code,
  pre {
    overflow-wrap: anywhere;
    font:
      12px/1.55 ui-monospace,
      'Cascadia Mono',
      Menlo,
      monospace;
  }
  :not(pre) > code {
    padding: 1px 4px;
    border-radius: 4px;
    background: var(--raised);
  }
  .code {
    position: relative;
    margin-block: 4px 10px;
  }
  pre {
    overflow: auto;
    max-block-size: 320px;
    margin: 0;
    padding: 8px 76px 8px 12px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--raised);
    overflow-wrap: normal;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .copy {
    position: absolute;
    inset: 4px 4px auto auto;
    min-block-size: 24px;
    padding: 0 8px;
    font-size: 12px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px 10px 4px 0;
    border-block-end: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
    text-align: start;
    vertical-align: baseline;
  }
  th {
    color: var(--muted);
    font-size: 12px;
    font-weight: 600;
  }
  dl {
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: clamp(90px, 26%, 150px) 1fr;
    gap: 0 12px;
    padding-block: 3px;
    border-block-end: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
  }
  dt {
    color: var(--muted);
  }
  dd {
    margin: 0;
  }
  @container (max-width: 300px) {
    dl div {
      grid-template-columns: 1fr;
    }
  }
  form {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    align-items: end;
    gap: 8px 12px;
    margin-block-end: 14px;
    padding: 12px;
    border: 1px dashed var(--muted);
    border-radius: 8px;
  }
  label {
    display: grid;
    gap: 2px;
    color: var(--muted);
    font-size: 12px;
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    color: var(--fg);
    font-size: inherit;
  }
  input,
  select {
    inline-size: 100%;
    padding: 2px 8px;
    color: var(--fg);
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    min-block-size: 0;
    margin: 4px;
    accent-color: var(--accent);
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    [aria-selected='true'] {
      border-width: 3px;
    }
  }
`;
