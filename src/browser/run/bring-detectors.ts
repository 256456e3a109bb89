/** Brings the rarer half of the minimizer's detectors: ids of further states, names in further languages. */
import { learn } from '../../minimize/more-later.ts';
import type { More } from '../../minimize/more.ts';
import type { RunEnv } from '../runner.ts';

/** Resolves when they are known, or cannot be had: the common half works without them. */
export const bringDetectors = ({ bring }: Pick<RunEnv, 'bring'>): Promise<void> =>
  bring('detect').then(
    (file) => learn((file as { ALL: More }).ALL),
    () => undefined, // what is common is still found
  );
