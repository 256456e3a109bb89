/** What of the gate's own view of consent may become a TC string. Pure. */
import { OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import type { ConsentSnapshot } from '../../core/api.ts';
import type { OptionalPurpose } from '../../core/purposes.ts';

/** Regimes under which the GDPR or its twins in the United Kingdom and Switzerland apply, and the unknown one. */
const GDPR = /^(eu-.+|uk-gdpr|ch-fadp|strict)$/;

export const gdprApplies = (regime: string): boolean => GDPR.test(regime);

/**
 * The purposes that the visitor has granted by an answer of his own. What a law grants by default, or
 * the operator by an exemption, is no consent.
 */
export const grantedByAnswer = ({ purposes, reasons }: ConsentSnapshot): OptionalPurpose[] =>
  OPTIONAL_PURPOSES.filter(
    (purpose) =>
      purposes[purpose] === 'granted' &&
      reasons.some(({ of, rule }) => of === purpose && rule === 'record'),
  );

/**
 * Whether the visitor has answered, so that there is a string that holds. A signal of the browser is
 * no answer. An answer that leaves something open counts on the page on which it was given; on the
 * next one the visitor is asked again.
 * @param standing - time of the decision that was there when the page came
 */
export function isSettled(snapshot: ConsentSnapshot, standing?: number): boolean {
  const { decidedAt, purposes, source } = snapshot;
  // the signal is no answer, but it leaves those standing that were given before
  const isAnswer =
    /^(banner|preferences|api|conflict)$/.test(source) ||
    (source === 'gpc' && grantedByAnswer(snapshot).length > 0);
  if (decidedAt === undefined || !isAnswer) return false;
  return (
    decidedAt !== standing || OPTIONAL_PURPOSES.every((purpose) => purposes[purpose] !== 'unset')
  );
}
