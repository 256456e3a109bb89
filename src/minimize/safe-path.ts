/** Names of parameters, as they may be told: a page can put anything into a key, also somebody's address. */
import { findLeak } from './find-leak.ts';

/** Stands for a name that may say more than a name should. */
const OTHER = '(other)';
const STEP = /^([^[\]]{0,40})((?:\[[^[\]]{0,40}\]){0,9})$/;
const NAME = /^[A-Za-z_$][\w$ -]{0,39}$/;

/**
 * The name of a parameter, or `(other)` for a key that may be a value: of odd shape, with a number in it as long as
 * an order's, or personal. Pure, never throws.
 */
export const safeName = (key: string): string =>
  NAME.test(key) && !/\d{5}/.test(key) && !findLeak(key) ? key : OTHER;

/** A path such as `contents[0].id`, or `cd[content_name]` as forms write it, whose names are all safe; or `(other)`. */
export function safePath(path: string): string {
  const isSafe =
    path.length <= 200 &&
    path.split('.').every((step) => {
      const [, name = '', within = ''] = STEP.exec(step) ?? [];
      const inner = within.slice(1, -1).split('][');
      return (
        (safeName(name) === name || (name === OTHER && !within)) &&
        inner.every((key) => /^\d{0,4}$/.test(key) || safeName(key) === key)
      );
    });
  return isSafe ? path : OTHER;
}
