/** A problem of the page, with the fix to paste. */
import type { PageSnapshot } from '../snapshot.ts';

/** `error`: data leaks, or nothing works. `warning`: something does not do what it should. `hint`: can be better. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Problem {
  /** Kind of the problem, stable: `noscript-pixel`. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  /** Where it was found: an address, a piece of markup, the name of a cookie. */
  readonly found: readonly string[];
  /** What to do, one sentence. */
  readonly fix: string;
  /** What to paste, where there is something. */
  readonly code?: string;
}

/** Looks for one kind of problem. Pure. */
export type Finder = (page: PageSnapshot) => readonly Problem[];
