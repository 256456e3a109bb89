/** What every tab of the panel is given to render from. */
import type { TemplateResult } from 'lit/html.js';
import type { InspectEntry } from '../../src/core/inspect.ts';
import type { UiView } from '../../src/core/api.ts';
import type { Problem } from './problems/problem.ts';

export interface Panel {
  /** What the gate says now. */
  readonly view: UiView;
  /** Version of the gate. */
  readonly version: string;
  /** Oldest first; none without a feed. */
  readonly entries: readonly InspectEntry[];
  /** How many fell out of the memory. */
  readonly forgotten: number;
  /** Found when the panel last looked. */
  readonly problems: readonly Problem[];
  /** Unix time in milliseconds, UTC. */
  readonly now: number;
}

/** A tab: keeps what its own controls are set to, and draws itself anew. */
export type Tab = (panel: Panel) => TemplateResult;

/** Makes a tab. @param refresh - asks for a new drawing @param look - looks over the page once more */
export type MakeTab = (refresh: () => void, look: () => void) => Tab;
