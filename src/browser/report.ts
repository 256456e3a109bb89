/**
 * What the gate tells the people who build the page. The sentences are in the second file, which is
 * loaded when there is something to say: a page without mistakes does not carry them.
 */

/** A kind of problem from `run/messages.ts`, and what it is about. */
export type Problem = readonly [kind: string, ...about: unknown[]];

const problems: Problem[] = [];
let explain: ((problem: Problem) => void) | undefined;
let onFirst = (): void => {};

/** Says something, once it can be said. */
export function report(...problem: Problem): void {
  problems.push(problem);
  if (explain) explainAll(explain);
  else onFirst();
}

/** @param ask - called while there are problems that nobody can explain yet */
export function onProblem(ask: () => void): void {
  onFirst = ask;
  if (problems.length > 0) ask();
}

/** Says what waits, and from now on everything at once. */
export function explainAll(how: (problem: Problem) => void): void {
  explain = how;
  problems.splice(0).forEach(how);
}
