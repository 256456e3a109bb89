/** What the tests of released markup share: a release whose consent and scripts the test plays. */
import { createPolicy } from '../../../src/browser/policy.ts';
import { createRelease } from '../../../src/browser/run/release-markup.ts';
import { createScripts } from '../../../src/browser/run/scripts.ts';
import type { OptionalPurpose } from '../../../src/core/purposes.ts';
import type { RunEnv } from '../../../src/browser/runner.ts';
import type { Scripts } from '../../../src/browser/run/scripts.ts';

export const scripts: Scripts = createScripts({ policy: createPolicy(), nonce: '' });

export interface ReleaseStage {
  readonly granted: ReadonlySet<OptionalPurpose>;
  /** Gets what is reported. */
  readonly problems?: unknown[][];
  readonly scripts?: Scripts;
}

export const aRelease = ({
  granted,
  problems = [],
  scripts: made = scripts,
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
