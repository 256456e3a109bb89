/** The place of an embed: its room is kept from the start, and the same before and after loading. */
import { css } from './css.ts';

/** Goes with `themeStyles`. The element is as wide as there is room, and at least as high as its ratio says. */
export const embedStyles: string = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    max-inline-size: var(--width);
    break-inside: avoid;
  }
  /* holds the room; words that need more get it */
  :host::before {
    content: '';
    inline-size: 100%;
    aspect-ratio: var(--ratio);
  }
  :host::before,
  .root,
  .fallback {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .root,
  .fallback {
    position: relative;
    overflow: clip;
    border-radius: var(--radius);
  }
  .root {
    display: grid;
    container-type: inline-size;
  }
  .root::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 1px solid var(--line);
    border-radius: inherit;
    pointer-events: none;
  }
  [part='cover'] {
    display: grid;
    grid-template-rows: minmax(56px, 1fr) auto;
    min-inline-size: 0;
  }
  @container (inline-size < 32rem) {
    [part='cover'] {
      grid-template-rows: minmax(104px, 1fr) auto;
    }
  }
  [data-state='kept'] [part='cover'] {
    visibility: hidden;
  }
  [data-state='open'] [part='cover'] {
    display: none;
  }
  .picture {
    position: relative;
  }
  [part='poster'],
  [part='frame'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: cover;
  }
  [part='panel'] {
    display: grid;
    gap: 8px 20px;
    padding: 14px 16px;
  }
  @container (inline-size < 12em) {
    /* a phone with large text: the longest words need the room more than the edges do */
    [part='panel'] {
      padding-inline: 4px;
    }
    .actions .button {
      padding-inline: 2px;
    }
  }
  [part='panel']:first-child {
    grid-row: 1 / 3;
    place-self: center;
    max-inline-size: 38em;
  }
  [part='title'] {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: 32em;
    margin-block-start: 4px;
  }
  .actions[hidden] {
    display: none;
  }
  .button {
    flex: 1 1 auto;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .link {
    display: inline-flex;
    align-items: center;
  }
  [part='frame']:focus-visible {
    outline-offset: -3px;
  }
  @media print {
    :host::before {
      display: none;
    }
    [part='poster'] {
      position: static;
      block-size: auto;
      max-block-size: 10cm;
    }
    .root [part='cover'] {
      display: grid;
      visibility: visible;
    }
    [part='frame'],
    .actions,
    [part='text'],
    .link[part='policy'] {
      display: none;
    }
    .link::after {
      content: ': ' attr(href);
      overflow-wrap: anywhere;
    }
    .link {
      display: inline;
      min-block-size: 0;
    }
  }
`;
