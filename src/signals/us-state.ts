/** What the US signals, GPP and its forerunner, say about a visitor. */
import type { ConsentSnapshot } from '../core/api.ts';

export interface UsState {
  /** Whether sale, sharing and targeted advertising are off. */
  readonly optedOut: boolean;
  readonly gpc: boolean;
  /** Whether the visitor has limited the use of sensitive data. */
  readonly limited: boolean;
}

/**
 * Everything that is not granted counts as opted out.
 * @returns `undefined` where neither the law nor the place is one of the US
 */
export function usState(snapshot: ConsentSnapshot): UsState | undefined {
  const { regime, region, purposes, gpc, limited } = snapshot;
  if (!/^us\b/i.test(region) && !/^us\b/.test(regime)) return undefined;
  return { optedOut: purposes.marketing !== 'granted', gpc, limited };
}
