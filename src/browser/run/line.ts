/** Keeps the order of what goes to one vendor while something of it takes time. One that waits or fails delays no other. */

/** Something that takes time, and what follows. */
export interface Wait {
  /** Never rejects. */
  readonly until: Promise<unknown>;
  /** Called once. @param isHurried - the page goes, and it is not known what came of it */
  readonly next: (isHurried: boolean) => void;
}

/** Does its work, or says what it waits for. */
export type Step = () => Wait | undefined;

export interface Lines {
  /** Takes a step now, or after those that wait. @param of - whose line */
  take(of: object, step: Step): void;
  /** Waits no longer: the page goes. */
  hurry(): void;
}

/** @param onError - gets what a step throws; the next one follows all the same */
export function createLines(onError: (of: object, error: unknown) => void): Lines {
  const ends = new Map<object, (isHurried: boolean) => void>();
  const waiting = new Map<object, Step[]>();

  const attempt = <T>(of: object, action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      onError(of, error);
      return undefined;
    }
  };
  const run = (of: object, steps: Step[]): void => {
    for (let step = steps.shift(); step; step = steps.shift()) {
      const wait = attempt(of, step);
      if (wait) return hold(of, wait, steps);
    }
  };
  const hold = (of: object, { until, next }: Wait, rest: Step[]): void => {
    const end = (isHurried: boolean): void => {
      if (ends.get(of) !== end) return;
      ends.delete(of);
      waiting.delete(of);
      attempt(of, () => next(isHurried));
      run(of, rest);
    };
    ends.set(of, end);
    waiting.set(of, rest);
    void until.then(() => end(false));
  };
  return {
    take(of, step) {
      const line = waiting.get(of);
      if (line) line.push(step);
      else run(of, [step]);
    },
    hurry() {
      // a step of the rest may have to wait as well
      while (ends.size > 0) for (const end of ends.values()) end(true);
    },
  };
}
