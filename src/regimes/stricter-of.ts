/** When two laws match, the stricter wins. Here, and nowhere else. */
import type { RegimeModel, RegimeRules } from '../core/regime.ts';

/** From the strictest on. */
const MODELS: readonly RegimeModel[] = ['opt-in', 'opt-out', 'notice'];

/**
 * The law that asks first wins. Of two with the same model the first stands, with the shorter life
 * of a grant, the longer silence after a refusal, and only what both allow.
 */
export function stricterOf(one: RegimeRules, other: RegimeRules): RegimeRules {
  const by = MODELS.indexOf(one.model) - MODELS.indexOf(other.model);
  if (by > 0) return stricterOf(other, one);
  const gpc = { ...one.gpc, yields: one.gpc.yields && other.gpc.yields };
  if (by < 0) return { ...one, gpc };
  const { grantDays, refusalDays } = one.lifetimes;
  return {
    ...one,
    gpc,
    exempt: one.exempt.filter((purpose) => other.exempt.includes(purpose)),
    ui: {
      ...one.ui,
      // who must be told is told
      prompt: one.ui.prompt === 'link' ? other.ui.prompt : one.ui.prompt,
      twoStepOptIn: one.ui.twoStepOptIn || other.ui.twoStepOptIn,
    },
    lifetimes: {
      grantDays: Math.min(grantDays, other.lifetimes.grantDays),
      refusalDays: Math.max(refusalDays, other.lifetimes.refusalDays),
    },
  };
}
