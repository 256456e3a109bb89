/**
 * Keeps the history, in memory and on the device, and only while marketing is granted. What this tab tells is added
 * to what others have stored, in one transaction, so that none loses what another has counted.
 */
import { entryOf } from '../../core/is-record.ts';
import {
  applyChange,
  forgetOld,
  keepFor,
  NOTHING,
  parseHistory,
  worstHistory,
} from '../../core/retarget/history.ts';
import type { Change, History } from '../../core/retarget/history.ts';
import type { RetargetRules } from '../../core/retarget/rules.ts';
import type { HistoryPort } from '../retarget-env.ts';

export interface KeptHistory {
  readonly now: History;
  /** Counts at once in this tab; on the device soon after. */
  tell(change: Change): void;
  /** Reads what other tabs have told. Never rejects. */
  read(): Promise<void>;
  /** Notes that a rule sends its event now, unless a tab has done so, and not long ago. @returns whether it may */
  claim(key: string, isOld: (firedAt: number) => boolean): Promise<boolean>;
  /** Forgets all, and does not write any more what waits to be written. */
  forget(): void;
}

export interface HistoryEnv {
  readonly port: HistoryPort;
  readonly rules: RetargetRules;
  readonly clock: () => number;
  readonly isGranted: () => boolean;
  /** The store has failed. */
  readonly onFail: () => void;
  /** Something was stored. */
  readonly onStored: () => void;
}

export function keepHistory({
  port,
  rules,
  clock,
  isGranted,
  onFail,
  onStored,
}: HistoryEnv): KeptHistory {
  const keepMs = keepFor(rules);
  let history = NOTHING;
  let waiting: Change[] = [];
  let line: Promise<void> = Promise.resolve();

  const withAll = (before: History, changes: readonly Change[]): History =>
    changes.reduce((sum, change) => applyChange(sum, change, keepMs), before);
  /** Adds to what is stored. @param look - sees what was there, and says whether the batch counts */
  const store = async (
    batch: readonly Change[],
    look: (before: History) => boolean = () => true,
  ): Promise<void> => {
    try {
      await port.change((stored) => {
        // taken back meanwhile
        if (!isGranted()) return undefined;
        const now = clock();
        const known = parseHistory(stored, now) ?? worstHistory(rules, now);
        const before = forgetOld(known, now, keepMs);
        const after = look(before) ? withAll(before, batch) : before;
        history = withAll(after, waiting);
        return after;
      });
    } catch {
      if (batch.length === 0) history = withAll(worstHistory(rules, clock()), waiting);
      onFail();
    }
  };
  const write = async (): Promise<void> => {
    const batch = waiting.splice(0);
    if (batch.length === 0 || !isGranted()) return;
    await store(batch);
    onStored();
  };
  return {
    get now() {
      return history;
    },
    tell(change) {
      if (!isGranted()) return;
      history = applyChange(history, change, keepMs);
      waiting.push(change);
      if (waiting.length === 1) line = line.then(write);
    },
    read: () => (line = line.then(() => (isGranted() ? store([]) : undefined))),
    async claim(key, isOld) {
      const at = clock();
      let isFree = false;
      const isOurs = (before: History): boolean => {
        const fired = entryOf(before.fired, key);
        return (isFree = fired === undefined || isOld(fired));
      };
      await (line = line.then(() => store([{ kind: 'fired', key, at }], isOurs)));
      return isFree && isGranted();
    },
    forget() {
      history = NOTHING;
      waiting = [];
    },
  };
}
