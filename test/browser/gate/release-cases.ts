/** What the tests of released markup share: a release whose consent and scripts the test plays. */
import { createPolicy } from '../../../src/browser/policy.ts';
import { createRelease } from '../../../src/browser/markup/release-markup.ts';
import { createRevive } from '../../../src/browser/markup/revive.ts';
import type { OptionalPurpose } from '../../../src/core/purposes.ts';
import type { RunEnv } from '../../../src/browser/runner.ts';
import type { Revive } from '../../../src/browser/markup/revive.ts';

export const revive: Revive = createRevive({ policy: createPolicy() });

export interface ReleaseStage {
  readonly granted: ReadonlySet<OptionalPurpose>;
  /** Gets what is reported. */
  readonly problems?: unknown[][];
  readonly revive?: Revive;
}

export const aRelease = ({
  granted,
  problems = [],
  revive: made = revive,
}: ReleaseStage): (() => void) =>
  createRelease(
    {
      consent: {
        choiceFor: (_: string, purpose: OptionalPurpose) =>
          granted.has(purpose) ? 'granted' : 'unset',
      },
      report: (...problem: unknown[]) => void problems.push(problem),
    } as unknown as RunEnv,
    made,
  );
