/** Brings what a site has changed: rules for retargeting and for the minimizer. */
import { bringMinimize } from './bring-minimize.ts';
import { bringRetarget, createForgetting } from './bring-retarget.ts';
import type { Rules } from '../../minimize/rules.ts';
import type { Retarget, RetargetEnv } from '../retarget-env.ts';
import type { RunEnv } from '../runner.ts';

export interface SiteRules {
  /** The rules for retargeting, where there are any. */
  readonly retarget: Retarget | undefined;
  /** What is changed of the minimizer; absent where that is not known. */
  readonly rules: Rules | undefined;
  /** Looks at consent: the history of retargeting goes where it may not be. */
  readonly forget: () => void;
}

/** @param ready - resolves when consent can be proved @returns all of it, once that is known; never rejects */
export async function bringRules(
  env: RunEnv & Pick<RetargetEnv, 'isSensitive'>,
  ready: Promise<void>,
): Promise<SiteRules> {
  const bringing = bringRetarget(env, ready);
  const minimizing = bringMinimize(env);
  await ready;
  const forget = createForgetting(env);
  forget();
  return { retarget: await bringing, rules: await minimizing, forget };
}
