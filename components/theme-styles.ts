/** Colours, type and controls that the elements share. Sites change them by the custom properties, or by a preset. */
import { css } from './css.ts';

/** For a `.root` in each element; the host itself makes no box and lets nothing of the page in. */
export const themeStyles: string = css`
  :host {
    all: initial;
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    --fg: var(--pixelgate-color, light-dark(#1b1f27, #f0f1f4));
    --bg: var(--pixelgate-background, light-dark(#fff, #1c1f26));
    --accent: var(--pixelgate-accent, light-dark(#26335c, #dfe5fb));
    --on-accent: var(--pixelgate-on-accent, light-dark(#fff, #161a24));
    --muted: color-mix(in srgb, var(--fg) 74%, var(--bg));
    --line: color-mix(in srgb, var(--fg) 15%, var(--bg));
    --radius: var(--pixelgate-radius, 12px);
    --edge: 1px solid var(--line);
    color-scheme: light dark;
    color: var(--fg);
    background: var(--bg);
    font: 400 max(0.9375rem, 15px) / 1.5 var(--pixelgate-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  @supports not (color: light-dark(#000, #fff)) {
    .root {
      --fg: var(--pixelgate-color, #1b1f27);
      --bg: var(--pixelgate-background, #fff);
      --accent: var(--pixelgate-accent, #26335c);
      --on-accent: var(--pixelgate-on-accent, #fff);
    }
  }
  .root[data-theme~='light'] {
    color-scheme: light;
  }
  .root[data-theme~='dark'] {
    color-scheme: dark;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2 {
    hyphens: auto;
    font-size: 1.2em;
    line-height: 1.3;
  }
  .muted {
    color: var(--muted);
  }
  .note {
    padding: 8px 12px;
    border-radius: 8px;
    background: color-mix(in srgb, var(--fg) 6%, var(--bg));
  }
  .actions {
    display: grid;
    grid-auto-rows: 1fr;
    gap: 8px;
  }
  .button {
    min-block-size: 46px;
    padding: 8px;
    border: 1px solid transparent;
    border-radius: calc(var(--radius) * 0.67);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  .button:hover {
    background-image: linear-gradient(#8883 0 0);
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--fg);
    outline-offset: 2px;
  }
`;
