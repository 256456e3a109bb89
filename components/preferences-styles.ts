/** The second layer: a dialog in the middle, a sheet from the bottom on phones. */
import { css } from './css.ts';

/** Goes with `themeStyles`, `switchStyles`, `detailsStyles` and `factsStyles`. */
export const preferencesStyles: string = css`
  dialog.root {
    inline-size: max(660px, 40em);
    max-inline-size: 100%;
    max-block-size: calc(100dvh - 24px);
    margin: auto auto 0;
    padding: 0;
    border: 1px solid var(--line);
    border-block-end: 0;
    border-radius: var(--radius) var(--radius) 0 0;
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
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 14px;
    overflow: auto;
    padding: 18px 20px;
  }
  .note:empty {
    display: none;
  }
  .purpose {
    display: grid;
    gap: 8px;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.84);
    padding: 12px 16px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
  }
  .text {
    flex: 1 1 9em;
  }
  h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  /* three beside each other where they fit, else below each other: equal either way */
  .actions {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(30%, (30em - 100%) * 999)), 1fr));
    border-block-start: 1px solid var(--line);
    padding-block-end: max(16px, env(safe-area-inset-bottom));
  }
  @media (min-width: 700px) and (min-height: 481px) {
    dialog.root {
      max-block-size: calc(100% - 40px);
      max-inline-size: calc(100% - 40px);
      margin-block-end: auto;
      border-block-end: 1px solid var(--line);
      border-radius: var(--radius);
    }
  }
  /* so low that buttons in sight would leave no room to read */
  @media (max-height: 320px), (max-width: 559px) and (max-height: 480px) {
    .body {
      flex: none;
      overflow: visible;
    }
  }
  @media print {
    dialog.root {
      position: absolute;
      inset-block-end: auto;
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      margin-block: 0;
      border: 0;
      box-shadow: none;
    }
    .root::backdrop {
      background: none;
    }
    .body {
      overflow: visible;
    }
    .close,
    .actions {
      display: none;
    }
  }
`;
