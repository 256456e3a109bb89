/** Starts the feed of the developer panel, on a host that the operator has listed. */
import { createFeed } from './create-feed.ts';
import { describeFact } from './describe-fact.ts';
import { openPanel } from './open-panel.ts';
import { watchRequests } from './watch-requests.ts';
import { watchTrouble } from './watch-trouble.ts';
import type { RawFact, RunEnv } from '../runner.ts';
import type { Tell } from '../../core/inspect.ts';

/** Hears what the gate decides. @returns where the second file tells it */
export function connect(env: RunEnv): Inspection {
  const feed = createFeed(() => Date.now());
  const hear = (fact: RawFact, at?: number): void => {
    const note = describeFact(fact);
    if (note) feed.tell({ ...note, at });
  };
  for (const [at, fact] of env.facts) hear(fact, at);
  watchRequests(env, feed.tell);
  watchTrouble(feed.tell);
  openPanel(env, feed);
  return { tell: feed.tell, hear };
}

export interface Inspection {
  readonly tell: Tell;
  /** Hears of a fact on its way to the log. */
  hear(fact: RawFact): void;
}
