/** What stands in the panel's tabs: rows, tables, cards, forms. */
import { css } from '../css.ts';

export const listStyles: string = css`
  h3 {
    margin: 18px 0 6px;
    font-size: 13px;
  }
  h3:first-child {
    margin-block-start: 0;
  }
  h4,
  h3.sub {
    margin: 10px 0 4px;
    color: var(--muted);
    font-size: 12px;
    font-weight: 600;
  }
  p {
    margin: 0 0 8px;
  }
  a {
    color: var(--accent);
  }
  .muted {
    color: var(--muted);
  }
  .note {
    padding: 8px 12px;
    border-inline-start: 3px solid var(--tone, var(--note));
    background: var(--raised);
  }
  .empty {
    padding: 28px 0;
    color: var(--muted);
    text-align: center;
  }
  [data-tone] {
    --tone: var(--note);
  }
  [data-tone='allow'],
  [data-tone='granted'],
  [data-tone='loaded'],
  [data-tone='runs'],
  [data-tone='would go'] {
    --tone: var(--yes);
  }
  [data-tone='block'],
  [data-tone='denied'],
  [data-tone='refused'],
  [data-tone='failed'],
  [data-tone='error'],
  [data-tone='violation'],
  [data-tone='problem'],
  [data-tone='dropped'] {
    --tone: var(--no);
  }
  [data-tone='hold'],
  [data-tone='redact'],
  [data-tone='unset'],
  [data-tone='waiting'],
  [data-tone='warning'] {
    --tone: var(--wait);
  }
  .badge {
    flex: none;
    padding: 0 7px;
    border: 1px solid color-mix(in srgb, var(--tone) 45%, transparent);
    border-radius: 4px;
    background: color-mix(in srgb, var(--tone) 9%, var(--bg));
    color: var(--tone);
    font-size: 11px;
    font-weight: 600;
    line-height: 18px;
    white-space: nowrap;
  }
  .bar {
    position: sticky;
    z-index: 1;
    inset-block-start: -12px;
    margin: -12px -14px 4px;
    padding: 10px 14px 8px;
    border-block-end: 1px solid var(--line);
    background: var(--bg);
  }
  @media (max-height: 400px) {
    .bar {
      position: static;
    }
  }
  .chips,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    padding: 1px 10px;
    border-radius: 14px;
  }
  .chip span {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .chip[aria-pressed='true'],
  .main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--bg);
  }
  .chip[aria-pressed='true'] span {
    color: inherit;
  }
  .main:hover {
    background: color-mix(in srgb, var(--accent) 85%, var(--fg));
  }
  [type='search'] {
    inline-size: 100%;
    margin-block-start: 8px;
    padding: 3px 10px;
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entries li {
    border-block-end: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
  }
  summary {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: 30px;
    padding-block: 4px;
    cursor: pointer;
    list-style: none;
  }
  summary::before {
    flex: none;
    inline-size: 5px;
    block-size: 5px;
    border: solid var(--muted);
    border-width: 0 1.5px 1.5px 0;
    content: '';
    transform: translateY(-2px) rotate(-45deg);
  }
  [open] > summary::before {
    transform: translateY(-3px) rotate(45deg);
  }
  summary:hover {
    background: var(--raised);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  time {
    flex: none;
    color: var(--muted);
    font:
      12px/1.5 ui-monospace,
      monospace;
  }
  .what {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  summary small {
    flex: none;
    white-space: nowrap;
  }
  .more {
    padding: 2px 0 12px 12px;
    border-inline-start: 2px solid var(--line);
  }
  .bar.buttons {
    align-items: center;
    justify-content: space-between;
  }
  .wide {
    inline-size: 100%;
    margin-block-start: 10px;
  }
  .card {
    margin-block-end: 12px;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--tone, var(--line));
    border-radius: 8px;
  }
  .card h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
    margin: 0 0 6px;
  }
  [data-problem] h3 {
    flex-wrap: nowrap;
  }
  .card ul {
    margin-block-end: 8px;
    padding-inline-start: 16px;
    list-style: disc;
  }
`;
