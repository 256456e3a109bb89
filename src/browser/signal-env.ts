/** The contract between the gate and the files that tell other scripts about consent: GPP, TCF. Types only. */
import type { ConsentSnapshot } from '../core/api.ts';
import type { Problem } from './report.ts';

export interface SignalEnv {
  /** What holds now; read anew after each change. */
  snapshot(): ConsentSnapshot;
  /** Whether a banner or the preferences stand in front of the visitor now. */
  isShown(): boolean;
  /** Calls `listener` after each change of consent, and whenever the UI comes or goes. Nothing may have changed. */
  onChange(listener: () => void): void;
  /** The page's JSON config as it was parsed: anything at all. */
  readonly config: unknown;
  /** What the operator wrote in `data-signals`. */
  readonly signals: string;
  /** Tells the people who build the page; see `run/messages.ts` for the sentences. */
  readonly report: (...problem: Problem) => void;
}
