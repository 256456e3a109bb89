/** The second layer: a dialog in the middle, the whole window on phones. */
import { css } from './css.ts';

/** Goes with `themeStyles` and `switchStyles`. */
export const preferencesStyles: string = css`
  dialog.root {
    inline-size: 660px;
    max-inline-size: 100%;
    max-block-size: 100%;
    margin: auto;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: 0 8px 60px #0004;
    overflow: auto;
  }
  .root[open] {
    display: flex;
    flex-direction: column;
  }
  .root::backdrop {
    background: #0e111a99;
  }
  header,
  .actions {
    flex: none;
    padding: 12px 20px;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding-inline-end: 10px;
    border-block-end: 1px solid var(--line);
  }
  [hidden] {
    display: none !important;
  }
  h2:focus-visible,
  #again:focus-visible {
    outline: none;
  }
  .close {
    flex: none;
    inline-size: 46px;
    block-size: 46px;
    padding: 15px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .close:hover {
    background: color-mix(in srgb, var(--fg) 8%, var(--bg));
  }
  svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .body {
    display: grid;
    flex: 1 1 auto;
    align-content: start;
    gap: 14px;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 18px 20px;
  }
  .note:empty {
    display: none;
  }
  .purpose {
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.84);
    padding: 12px 16px;
  }
  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
  }
  h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  ul {
    margin-block-start: 8px;
  }
  li.row {
    align-items: flex-start;
    padding-block: 2px;
    border-block-start: 1px solid var(--line);
  }
  li:last-child {
    margin-block-end: -8px;
  }
  details[open] {
    padding-block-end: 10px;
  }
  li .muted,
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    margin: 0;
  }
  dl div {
    display: flex;
    gap: 6px;
  }
  dt::after {
    content: ':';
  }
  dd {
    margin: 0;
  }
  .actions {
    border-block-start: 1px solid var(--line);
    padding-block-end: max(16px, env(safe-area-inset-bottom));
  }
  @media (min-width: 560px) {
    dialog.root {
      max-inline-size: calc(100% - 40px);
      max-block-size: calc(100% - 40px);
    }
    .actions {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
  }
  @media (max-width: 559px) {
    dialog.root {
      border: 0;
      border-radius: 0;
      block-size: 100%;
    }
  }
  @media (max-height: 480px) {
    .body {
      overflow: visible;
    }
  }
`;
