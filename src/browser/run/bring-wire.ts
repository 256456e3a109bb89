/** Brings what stands before the ways out of the page. Without it nothing may run. */
import type { armWire } from './arm-wire.ts';
import type { RunEnv } from '../runner.ts';

/** `pixelgate-wire.js` */
export interface WireFile {
  readonly armWire: typeof armWire;
}

/** Rejected where the file cannot be had; that is said, also where nobody waits for it yet. */
export function bringWire({ bring, report }: Pick<RunEnv, 'bring' | 'report'>): Promise<WireFile> {
  const file = bring('wire') as Promise<WireFile>;
  file.catch(() => report('no pixelgate-wire.js'));
  return file;
}
