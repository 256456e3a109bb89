/**
 * A refusal needs neither the log nor a vendor's file: when these take long, or never come, it counts all the same. A
 * grant waits for them, since nothing may run before it can be proved.
 */
import { OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import { readWish } from './read-wish.ts';
import type { Decisions } from './decisions.ts';
import type { Decision, RunEnv } from '../runner.ts';

/** How long a refusal waits for the rest, in milliseconds. */
const WAIT_MS = 2000;

/**
 * @param env.decisions - wait for the second file to be ready; those that are decided here leave the list
 * @returns to be called when it is
 */
export function denyEarly(
  { decisions: waiting, options }: Pick<RunEnv, 'decisions' | 'options'>,
  { decide }: Pick<Decisions, 'decide'>,
): () => void {
  /** What a decision refuses: `all`, `some`, or nothing where it grants something. */
  const refuses = ({ wish, source }: Decision): 'all' | 'some' | '' => {
    const { purposes, vendors, limited } = readWish(
      wish,
      Object.keys(options.tags),
      source === 'cmp',
    );
    const choices = [...Object.values(purposes), ...Object.values(vendors)];
    if (limited === false || !choices.includes('denied') || choices.includes('granted')) return '';
    return OPTIONAL_PURPOSES.every((purpose) => purposes[purpose] === 'denied') ? 'all' : 'some';
  };
  const take = (): void => {
    // of what was granted before a refusal of everything, nothing is left
    const last = waiting.findLastIndex((each) => refuses(each) === 'all');
    if (last > 0) waiting.splice(0, last);
    for (let [first] = waiting; first && refuses(first); [first] = waiting) {
      waiting.shift();
      decide(first);
    }
  };
  const timer = setTimeout(() => {
    waiting.push = (...more) => {
      const count = Array.prototype.push.apply(waiting, more);
      take();
      return count;
    };
    take();
  }, WAIT_MS);
  return () => {
    clearTimeout(timer);
    Reflect.deleteProperty(waiting, 'push');
  };
}
