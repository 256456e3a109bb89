/** Imports what is rarely needed. Where it is missing the rest goes on, and one message says what does not. */
import type { TrackEnv } from './track-env.ts';

export type Bring = (
  file: Parameters<TrackEnv['bring']>[0],
  consequence: string,
) => Promise<unknown>;

/** @returns resolves with `undefined` for a file that does not come */
export const createBring =
  ({ bring, say }: Pick<TrackEnv, 'bring' | 'say'>): Bring =>
  (file, consequence) =>
    bring(file).catch(() =>
      say(`pixelgate-${file}.js could not be loaded from beside the script. ${consequence}`),
    );
