/** The first layer: a bar, a card in the middle or a card in the corner; on phones always a sheet. */
import { css } from './css.ts';

/**
 * Goes with `themeStyles`. The region scrolls when it is too high; the buttons stay in sight.
 *
 * The host is the box, since visitors' tools look for one that is `fixed`, and `.root` is what is painted in it.
 * Columns come and go by `(width - 100%) * 999`, which is far too wide or nothing: container queries would do the same
 * and lay everything out twice, while the visitor waits. Of the page's own styles none reaches the box or the words that stand in the page.
 */
export const bannerStyles: string = css`
  :host {
    all: initial !important;
    position: fixed !important;
    z-index: var(--pixelgate-z-index, 2147483000) !important;
    display: block !important;
    inset: auto 0 0 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  ::slotted([class^='pixelgate-']) {
    all: unset !important;
  }
  .root {
    max-block-size: 90dvh;
    overflow: auto;
    scroll-padding-block-end: 12em;
    border-block-start: var(--edge);
    border-radius: var(--radius) var(--radius) 0 0;
    box-shadow: 0 4px 48px #0003;
  }
  .root:focus-visible {
    outline-offset: -3px;
  }
  .sheet {
    display: flex;
    flex-flow: wrap;
    align-items: center;
    max-inline-size: max(20rem, var(--pixelgate-max-width, 1120px));
    margin-inline: auto;
    padding: 20px 20px 0;
  }
  .text {
    display: grid;
    flex: 1 0 100%;
    grid-template: repeat(6, auto) 1fr / repeat(
        auto-fit,
        minmax(min(100%, max(40%, (58em - 100%) * 999)), 1fr)
      );
    grid-auto-flow: dense;
    column-gap: 56px;
  }
  .text > * {
    grid-column: 1;
  }
  .actions {
    position: sticky;
    inset-block-end: 0;
    flex: 0 1 max(36em, (56em - 100%) * 999);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(30%, (31em - 100%) * 999)), 1fr));
    margin-inline-start: auto;
    padding-block: 8px max(20px, env(safe-area-inset-bottom));
    background: var(--bg);
    border-block-start: var(--edge);
  }
  .text > .head {
    display: flex;
    grid-column: 1 / -1;
    flex-wrap: wrap-reverse;
    align-items: center;
    gap: 4px 16px;
  }
  .head h2 {
    flex: 1 0 8em;
  }
  .close {
    margin-inline-start: auto;
    font-weight: 600;
    text-align: end;
  }
  .close::before {
    margin-inline-end: 0.5em;
    content: '✕';
    content: '✕' / '';
  }
  p {
    margin-block: 6px 0;
  }
  .note {
    margin-block-end: 10px;
  }
  .text > .purposes {
    display: grid;
    grid-column: -2 / -1;
    grid-row: span 7;
    align-content: start;
    gap: 8px;
    margin-block: 14px;
  }
  .purposes li {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line);
  }
  .links {
    display: flex;
    flex: 1 0 0;
    flex-wrap: wrap;
    column-gap: 24px;
    padding-block: 8px 4px;
  }
  .links > * {
    display: flex;
    align-items: center;
  }
  @media (min-width: 1000px) {
    [data-position='bottom'] .sheet {
      padding: 28px 32px 0;
    }
    [data-position='bottom'] .actions {
      padding-block: 16px 28px;
      border: 0;
    }
    [data-position='bottom'] .purposes {
      gap: 14px;
      margin-block: 4px;
    }
    [data-position='bottom'] .purposes span {
      display: block;
    }
    [data-position='bottom'] .links {
      padding-block: 8px 20px;
    }
  }
  @media (min-width: 640px) {
    :host([layout^='corner']) {
      inset: auto 20px 20px auto !important;
    }
    :host([layout='corner rtl']) {
      inset: auto auto 20px 20px !important;
    }
    :host([layout^='center']) {
      inset: 0 !important;
      inline-size: fit-content !important;
      block-size: fit-content !important;
      margin: auto !important;
    }
    .root:not([data-position='bottom']) {
      inline-size: 420px;
      border: var(--edge);
      border-radius: var(--radius);
    }
    .root[data-position='center'] {
      inline-size: 600px;
    }
  }
  @media (max-height: 420px) {
    .root {
      max-block-size: 100dvh;
      scroll-padding-block-end: 7em;
    }
    .sheet {
      padding-block-start: 10px;
    }
    .actions {
      grid-template-columns: 1fr 1fr;
      padding-block: 4px 8px;
    }
    .actions > :last-child {
      grid-column: 1 / -1;
    }
  }
`;
