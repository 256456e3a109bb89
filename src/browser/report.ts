/**
 * What the gate tells the people who build the page. The sentences are in a file that the second one
 * brings when there is something to say: a page without mistakes does not carry them.
 */

/** A kind of problem from `run/messages.ts`, and what it is about. */
export type Problem = readonly [kind: string, ...about: unknown[]];

const problems: Problem[] = [];
let wake = (): void => {};

/** Says something, once it can be said. */
export function report(...problem: Problem): void {
  problems.push(problem);
  wake();
}

/** @param act - gets all problems that wait, now and whenever there is a new one; it may empty the list */
export function onProblem(act: (waiting: Problem[]) => void): void {
  wake = () => {
    if (problems.length > 0) act(problems);
  };
  wake();
}
