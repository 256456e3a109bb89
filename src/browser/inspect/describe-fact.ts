/** Facts on their way to the log, as notes for the developer panel. */
import type { InspectNote } from '../../core/inspect.ts';
import type { RawFact } from '../runner.ts';

/** @returns `undefined` for what is told with more detail where it happens */
export function describeFact(fact: RawFact): InspectNote | undefined {
  switch (fact.type) {
    case 'decision': {
      const { record, isSignal, reasons } = fact;
      const name = isSignal ? 'signal' : 'decision';
      return {
        kind: 'consent',
        name,
        reason: record.source,
        told: { ...record.choices, ...(record.limited && { limited: true }) },
        about: reasons.map(({ of, rule }) => `${of}: ${rule}`),
      };
    }
    case 'asked':
    case 'log-restarted':
      return { kind: 'consent', name: fact.type };
    case 'vendor-loaded':
      return { kind: 'vendor', name: fact.type, vendor: fact.vendor, verdict: 'allow' };
    case 'vendor-cleared':
      return { kind: 'vendor', name: fact.type, vendor: fact.vendor, about: fact.cleared };
    case 'request-blocked':
      return {
        kind: 'request',
        name: fact.type,
        vendor: fact.vendor,
        verdict: 'block',
        reason: 'denied',
      };
    default:
      return undefined;
  }
}
