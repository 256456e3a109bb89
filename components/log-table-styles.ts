/** The table of the log: rows where there is room, cards where there is not. */
import { css } from './css.ts';

/** Goes with `logStyles`, which has the colours of the tones. */
export const logTableStyles: string = css`
  table,
  tbody {
    display: block;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.92em;
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 0;
    text-align: start;
    vertical-align: top;
  }
  tbody tr {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 4px 12px;
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  .broken {
    background: color-mix(in srgb, var(--no) 12%, var(--bg));
    outline: 2px solid var(--no);
  }
  td:empty {
    display: none;
  }
  .time,
  .seq {
    font-variant-numeric: tabular-nums;
  }
  .time {
    grid-area: 1 / 2;
    text-align: end;
  }
  .who,
  .detail,
  .seq {
    grid-column: 1 / 3;
  }
  .detail,
  .seq {
    font-size: 0.93em;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.93em;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px 2px 7px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--tone) 11%, var(--bg));
    color: var(--tone);
    font-weight: 600;
    white-space: nowrap;
  }
  svg {
    inline-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  @container (min-width: 720px) {
    thead {
      position: static;
      clip-path: none;
    }
    table {
      display: table;
    }
    tbody {
      display: table-row-group;
    }
    tbody tr {
      display: table-row;
    }
    td:empty {
      display: table-cell;
    }
    .time,
    .seq {
      white-space: nowrap;
    }
    .time {
      text-align: start;
    }
    th {
      padding-block: 8px;
      padding-inline-end: 16px;
      color: var(--muted);
      font-weight: 500;
    }
    td {
      padding-block: 9px;
      padding-inline-end: 16px;
      border-block-start: 1px solid var(--line);
    }
    .badge {
      margin-block: -2px;
    }
  }
`;
