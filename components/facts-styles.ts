/** The small print of the second layer: labels beside their values, above them where it is narrow. */
import { css } from './css.ts';

/** Goes with `themeStyles`. Widths are in `em`, so that large text gets the room that it needs. */
export const factsStyles: string = css`
  dl {
    display: grid;
    gap: 0.35em;
    margin: 0;
    font-size: 0.93em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  dt {
    flex: 0 0 auto;
    min-inline-size: 8em;
    max-inline-size: 100%;
    color: var(--muted);
  }
  dd {
    flex: 1 1 12em;
    margin: 0;
  }
  dd .state {
    white-space: normal;
  }
  code {
    font:
      0.93em ui-monospace,
      monospace;
  }
  .id {
    user-select: all;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .further,
  .proof {
    display: grid;
    justify-items: start;
    gap: 6px;
  }
  .further > .link {
    min-block-size: 44px;
  }
  .proof {
    gap: 10px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--line);
  }
  .proof dl {
    inline-size: 100%;
  }
`;
