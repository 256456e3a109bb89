/** The panel's frame and colours. Its own: the operator's theme is for visitors. */
import { css } from '../css.ts';

export const shellStyles: string = css`
  :host {
    all: initial;
    display: contents;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    --fg: light-dark(#1c2230, #e7e9f0);
    --bg: light-dark(#fff, #171a21);
    --raised: light-dark(#f4f5f8, #1f232c);
    --line: light-dark(#d9dce4, #343a47);
    --muted: light-dark(#555d6e, #a9b0c0);
    --accent: light-dark(#2f4fc4, #9db4ff);
    --yes: light-dark(#10663a, #7fdca9);
    --no: light-dark(#a61b1b, #ff9d96);
    --wait: light-dark(#7a4b00, #f0c469);
    --note: light-dark(#2b4a8f, #a9c1ff);
    position: fixed;
    z-index: 2147483647;
    inset-block: 0 var(--floor, 0px);
    right: 0;
    display: flex;
    flex-direction: column;
    inline-size: min(var(--size), 100vw);
    color-scheme: light dark;
    color: var(--fg);
    background: var(--bg);
    border: 0 solid var(--line);
    border-left-width: 1px;
    box-shadow: 0 0 24px rgb(0 0 0 / 18%);
    font:
      400 13px/1.5 system-ui,
      sans-serif;
    overflow-wrap: break-word;
    text-align: start;
  }
  .root[data-theme='light'] {
    color-scheme: light;
  }
  .root[data-theme='dark'] {
    color-scheme: dark;
  }
  .root[data-dock='left'] {
    right: auto;
    left: 0;
    border-width: 0 1px 0 0;
  }
  .root[data-dock='bottom'] {
    inset: auto 0 var(--floor, 0px);
    inline-size: auto;
    block-size: min(var(--size), 100dvh - var(--floor, 0px));
    border-width: 1px 0 0;
  }
  @media (max-width: 600px) {
    .root:not([data-collapsed]) {
      inset: auto 0 var(--floor, 0px);
      inline-size: auto;
      block-size: min(var(--size), 85dvh, 100dvh - var(--floor, 0px));
      border-width: 1px 0 0;
    }
    .dock {
      display: none !important;
    }
    .edge {
      inset: -4px 0 auto !important;
      block-size: 9px !important;
      inline-size: auto !important;
    }
  }
  .root[data-collapsed] {
    inset: 30vh 0 auto auto;
    inline-size: auto;
    block-size: auto;
    border-width: 1px 0 1px 1px;
    border-radius: 8px 0 0 8px;
    overflow: hidden;
  }
  .root[data-collapsed][data-dock='left'] {
    inset: 30vh auto auto 0;
    border-width: 1px 1px 1px 0;
    border-radius: 0 8px 8px 0;
  }
  .edge {
    position: absolute;
    inset: 0 auto 0 -4px;
    inline-size: 9px;
    cursor: ew-resize;
    touch-action: none;
  }
  [data-dock='left'] .edge {
    inset: 0 -4px 0 auto;
  }
  [data-dock='bottom'] .edge {
    inset: -4px 0 auto;
    inline-size: auto;
    block-size: 9px;
    cursor: ns-resize;
  }
  .edge:hover,
  .edge:focus-visible {
    background: color-mix(in srgb, var(--accent) 60%, transparent);
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 8px 4px 14px;
  }
  h2 {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 0;
    font-size: 14px;
  }
  small {
    color: var(--muted);
    font-size: 12px;
    font-weight: 400;
  }
  .mark {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 3px;
    background: linear-gradient(135deg, var(--accent) 50%, var(--yes) 50%);
  }
  .law {
    padding: 1px 8px;
    border: 1px solid var(--line);
    border-radius: 10px;
    font:
      12px/1.5 ui-monospace,
      monospace;
  }
  .tools {
    display: flex;
    gap: 2px;
    margin-inline-start: auto;
  }
  button,
  input,
  select {
    min-block-size: 28px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--bg);
    color: inherit;
    font: inherit;
  }
  button {
    padding: 2px 10px;
    cursor: pointer;
  }
  button:hover {
    background: var(--raised);
  }
  .tool,
  .open {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    border-color: transparent;
  }
  .tool {
    inline-size: 30px;
    padding: 0;
  }
  .tool[aria-pressed='true'] {
    color: var(--accent);
    background: var(--raised);
  }
  .open {
    min-block-size: 36px;
    padding: 4px 14px;
    font-weight: 600;
  }
  .tabs {
    display: flex;
    flex: none;
    overflow-x: auto;
    padding-inline: 8px;
    border-block-end: 1px solid var(--line);
    scrollbar-width: thin;
  }
  .tabs button {
    flex: none;
    min-block-size: 34px;
    padding-inline: 9px;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--muted);
  }
  .tabs button[aria-selected='true'] {
    border-block-end-color: var(--accent);
    color: var(--fg);
    font-weight: 600;
  }
  .body {
    flex: 1;
    overflow: auto;
    padding: 12px 14px 24px;
    container-type: inline-size;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .count {
    display: inline-block;
    min-inline-size: 18px;
    padding: 0 5px;
    border-radius: 9px;
    background: var(--tone);
    color: var(--bg);
    font-size: 11px;
    font-weight: 600;
    line-height: 18px;
    text-align: center;
  }
  @supports not (color: light-dark(#000, #fff)) {
    .root {
      --fg: #1c2230;
      --bg: #fff;
      --raised: #f4f5f8;
      --line: #d9dce4;
      --muted: #555d6e;
      --accent: #2f4fc4;
      --yes: #10663a;
      --no: #a61b1b;
      --wait: #7a4b00;
      --note: #2b4a8f;
      color-scheme: light;
    }
  }
`;
