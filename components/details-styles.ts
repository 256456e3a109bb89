/** What opens on demand: the list of third parties, and each of them. */
import { css } from './css.ts';

/** Goes with `themeStyles`. */
export const detailsStyles: string = css`
  details {
    flex: 1 1 9em;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0 10px;
    min-block-size: 46px;
    cursor: pointer;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 1px 2px;
    border: solid var(--muted);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  [dir='rtl'] summary::before {
    rotate: 135deg;
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  li.row {
    align-items: flex-start;
    border-block-start: 1px solid var(--line);
  }
  li details[open] {
    padding-block-end: 12px;
  }
  li dl {
    padding-inline-start: 20px;
  }
  .parties {
    margin-block-end: -8px;
  }
  @media print {
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
