/** The first layer: a bar, a card in the middle or a card in the corner; on phones always a sheet. */
import { css } from './css.ts';

/** Goes with `themeStyles`. The region scrolls when it is too high; the buttons stay in sight. */
export const bannerStyles: string = css`
  .root {
    position: fixed;
    z-index: var(--pixelgate-z-index, 2147483000);
    inset-inline: 0;
    inset-block-end: 0;
    max-block-size: 90dvh;
    overflow: auto;
    scroll-padding-block-end: 180px;
    border-block-start: 1px solid var(--line);
    border-radius: var(--radius) var(--radius) 0 0;
    box-shadow: 0 4px 48px #0003;
    container-type: inline-size;
  }
  .root:focus-visible {
    outline-offset: -3px;
  }
  .sheet {
    display: flex;
    flex-flow: wrap;
    align-items: center;
    max-inline-size: var(--pixelgate-max-width, 1120px);
    margin-inline: auto;
    padding: 20px 20px 0;
  }
  .text,
  .actions {
    flex: 1 0 100%;
  }
  .actions {
    position: sticky;
    inset-block-end: 0;
    padding-block: 8px max(20px, env(safe-area-inset-bottom));
    background: var(--bg);
    box-shadow: 0 -8px 10px var(--bg);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .close {
    flex: none;
    max-inline-size: 60%;
    min-block-size: 44px;
    margin-inline-end: -8px;
    padding: 4px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: end;
    cursor: pointer;
  }
  .close::before {
    margin-inline-end: 0.5em;
    content: '✕';
    content: '✕' / '';
  }
  .close:hover {
    background: color-mix(in srgb, var(--fg) 8%, var(--bg));
  }
  p {
    margin-block: 6px 0;
  }
  .note {
    margin-block-end: 10px;
  }
  .purposes {
    display: grid;
    gap: 8px 24px;
    margin-block: 14px;
  }
  .purposes li {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line);
  }
  .purposes b {
    font-weight: 600;
  }
  .links {
    display: flex;
    flex: 1 0 0;
    flex-wrap: wrap;
    column-gap: 24px;
    padding-block: 4px;
  }
  .links > * {
    display: flex;
    align-items: center;
  }
  @container (min-width: 460px) {
    .actions {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @container (min-width: 900px) {
    .sheet {
      padding: 28px 32px 0;
    }
    .text {
      display: grid;
      grid-template: auto repeat(5, auto) 1fr / 6fr 5fr;
      column-gap: 56px;
    }
    .purposes {
      grid-area: 1 / 2 / span 7;
      align-content: start;
      gap: 14px;
      margin-block: 2px;
    }
    .head {
      grid-column: 1 / 3;
    }
    .head ~ .purposes {
      grid-row: 2 / span 6;
    }
    .purposes span {
      display: block;
    }
    .actions {
      flex: none;
      grid-template-columns: repeat(3, minmax(170px, 1fr));
      margin-inline-start: auto;
      padding-block: 16px 28px;
      box-shadow: none;
    }
    .links {
      flex: 1 0 auto;
      padding-block: 8px 20px;
    }
  }
  @media (min-width: 640px) {
    .root[data-position='center'],
    .root[data-position='corner'] {
      inset-inline: auto 20px;
      inset-block-end: 20px;
      inline-size: 420px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    .root[data-position='center'] {
      inset: 0;
      inline-size: 600px;
      block-size: fit-content;
      margin: auto;
    }
  }
  @media (max-height: 420px) {
    .actions {
      position: static;
    }
  }
`;
