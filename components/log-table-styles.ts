/**
 * The table of the log: rows where there is room, cards where there is not. All rows of one layout have the same
 * height, counted in lines, so that it follows the size of the text; what is longer stands in the entry's dialog.
 */
import { css } from './css.ts';

/** Goes with `logStyles`, which has the colours of the tones. */
export const logTableStyles: string = css`
  .scroller {
    max-block-size: min(75vh, 680px);
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.67);
    overflow-anchor: none;
  }
  table,
  tbody {
    display: block;
  }
  table {
    font-size: 0.93em;
  }
  tbody {
    box-sizing: border-box;
  }
  thead {
    display: block;
    position: absolute;
    clip-path: inset(50%);
  }
  th,
  td {
    min-inline-size: 0;
    padding: 0;
    overflow: hidden;
    text-align: start;
    font-weight: 500;
  }
  td {
    font-weight: inherit;
  }
  .who {
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  tr {
    display: grid;
    gap: 2px 14px;
    align-content: center;
    align-items: center;
  }
  tbody tr {
    grid-template-columns: minmax(0, 1fr) auto;
    block-size: 11em;
    block-size: calc(5lh + 44px);
    padding: 6px 14px;
    overflow: hidden;
    border-block-end: 1px solid var(--line);
    cursor: pointer;
  }
  tbody tr:hover {
    background: var(--soft);
  }
  tbody tr:focus-within {
    box-shadow: inset 0 0 0 2px var(--fg);
  }
  .broken,
  tbody .broken:hover {
    background: color-mix(in srgb, var(--no) 12%, var(--bg));
    box-shadow: inset 4px 0 var(--no);
  }
  .time,
  .who,
  .detail {
    grid-column: 1 / 3;
  }
  .what {
    grid-row: 1;
  }
  .seq {
    grid-area: 1 / 2;
  }
  .seq code {
    display: none;
  }
  tbody .badge span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .detail div {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    white-space: normal;
  }
  .detail span + span::before {
    content: '· ';
  }
  .seq {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .seq button {
    flex: none;
    min-inline-size: 28px;
    min-block-size: 28px;
    padding: 0 4px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--fg);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  @container (max-width: 17em) {
    tbody tr {
      block-size: 16em;
      block-size: calc(7lh + 62px);
    }
    .what {
      grid-column: 1 / 3;
    }
    .seq {
      grid-area: auto / 1;
    }
  }
  @container (min-width: 30em) {
    tbody tr {
      grid-template-columns: auto minmax(0, 1fr) auto;
      block-size: 9em;
      block-size: calc(4lh + 36px);
    }
    .time {
      grid-area: 1 / 2;
    }
    .who,
    .detail {
      grid-column: 1 / 4;
    }
    .seq {
      grid-area: 1 / 3;
    }
  }
  @container (min-width: 50em) {
    thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      clip-path: none;
      background: var(--bg);
      box-shadow: 0 1px var(--muted);
    }
    tr,
    tbody tr {
      grid-template-columns: 13em minmax(0, 10em) minmax(0, 1.6fr) minmax(0, 1.4fr) 10em;
    }
    thead tr {
      padding: 9px 14px;
      color: var(--muted);
    }
    tbody tr {
      block-size: 4.5em;
      block-size: calc(2lh + 20px);
    }
    .scroller td {
      grid-area: auto;
    }
    .who {
      white-space: normal;
    }
    .scroller .seq code {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .broken {
      outline: 3px solid;
      outline-offset: -3px;
    }
  }
  @media print {
    .scroller {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    tbody tr {
      block-size: auto;
      break-inside: avoid;
    }
    .detail div {
      display: block;
    }
    .seq button {
      display: inline;
    }
    /* nobody unfolds paper: the details get the room */
    @container (min-width: 50em) {
      tr,
      tbody tr {
        grid-template-columns: 11em 8em minmax(0, 1fr) minmax(0, 2fr) 7em;
      }
      .seq {
        flex-wrap: wrap;
      }
    }
  }
`;
