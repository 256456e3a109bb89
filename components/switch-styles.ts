/** A checkbox that looks like a switch; where colours are forced, it looks like a checkbox again. */
import { css } from './css.ts';

/** Goes with `themeStyles`. */
export const switchStyles: string = css`
  .state {
    color: var(--muted);
    font-size: 0.9em;
    white-space: nowrap;
  }
  .switch {
    display: flex;
    flex: none;
    align-items: center;
    gap: 10px;
    min-block-size: 46px;
    margin-inline-start: auto;
    cursor: pointer;
  }
  input {
    appearance: none;
    flex: none;
    inline-size: 48px;
    block-size: 28px;
    margin: 0;
    padding: 3px;
    border: 1px solid var(--muted);
    border-radius: 14px;
    background: var(--bg);
    cursor: pointer;
  }
  input::before {
    content: '';
    display: block;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 10px;
    background: var(--muted);
  }
  input:checked {
    border-color: var(--accent);
    background: var(--accent);
  }
  input:checked::before {
    margin-inline-start: 20px;
    background: var(--on-accent);
  }
  input:indeterminate {
    background: var(--bg);
  }
  input:indeterminate::before {
    margin-inline-start: 10px;
    background: var(--accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    input::before {
      transition: margin 0.15s;
    }
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
      inline-size: 24px;
      block-size: 24px;
    }
    input::before {
      content: none;
    }
  }
  @media print {
    input {
      display: none;
    }
  }
`;
