/** What is written of a fact: sums in place of texts, names only where they look like names, and the same only once. */
import { isRecord } from '../../core/is-record.ts';
import { OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import { safePath } from '../../minimize/safe-path.ts';
import { unifiedName } from './sender-of.ts';
import { sha256 } from './sha256.ts';
import type { AuditFact } from '../../core/api.ts';
import type { DecisionFact, RawFact, RunEnv } from '../runner.ts';

/** Makes a fact ready for the log: the text that was shown becomes its sum. */
export const toEntry = async (raw: RawFact): Promise<AuditFact> =>
  raw.type === 'decision' ? fromDecision(raw) : cleanNames(raw);

/**
 * Names that come from a page are only kept when they look like names. A number that the operator has written for an
 * event is told by the event's unified name: alone it could be anybody's.
 */
export function cleanNames({ event, removed, ...fact }: AuditFact): AuditFact {
  return {
    ...fact,
    ...(event !== undefined && {
      event: isName(event) ? event : (unifiedName(fact.vendor ?? '', event) ?? '(other)'),
    }),
    ...(removed && {
      removed: removed.map(({ path, reason, action }) => ({
        path: safePath(path),
        reason,
        ...(action && { action }),
      })),
    }),
  };
}

const isName = (event: string): boolean =>
  /^[a-z][\w .-]{0,39}$/i.test(event) && !/\d{5}/.test(event);

async function fromDecision({
  type: _,
  record,
  before,
  shown,
  isSignal,
  ...now
}: DecisionFact): Promise<AuditFact> {
  const { choices, vendors, source, policyVersion, limited } = record;
  const { lang, layer, text } = isRecord(shown) ? shown : {};
  return {
    type: isSignal ? 'signal' : typeOf(choices, before),
    purposes: choices,
    vendors,
    policyVersion,
    source,
    ...now,
    ...(limited && { limited }),
    ...(isRecord(shown) && {
      shown: {
        lang: String(lang).slice(0, 20),
        layer: Number(layer) || 0,
        text: await sha256(String(text)),
      },
    }),
  };
}

function typeOf(
  choices: DecisionFact['before'],
  before: DecisionFact['before'],
): 'granted' | 'denied' | 'withdrawn' {
  const changed = OPTIONAL_PURPOSES.filter((purpose) => choices[purpose] !== before[purpose]);
  if (changed.some((purpose) => choices[purpose] === 'granted')) return 'granted';
  if (changed.some((purpose) => before[purpose] === 'granted')) return 'withdrawn';
  return Object.values(choices).includes('granted') ? 'granted' : 'denied';
}

/** Drops of the same kind become one fact with a count; what was taken out of a vendor's requests becomes one list. */
export function merge(batch: RunEnv['facts']): RunEnv['facts'] {
  const merged = new Map<string, readonly [number, RawFact]>();
  batch.forEach(([at, fact], index) => {
    const isDrop = fact.type === 'event-dropped';
    if (!isDrop && fact.type !== 'request-redacted') {
      merged.set(String(index), [at, fact]);
      return;
    }
    const key = [fact.type, fact.vendor, fact.event, fact.reason].join();
    const [first, known] = merged.get(key) ?? [at, {} as Partial<AuditFact>];
    const { count = 0, removed = [] } = known as Partial<AuditFact>;
    const more = isDrop ? { count: count + 1 } : { removed: [...removed, ...(fact.removed ?? [])] };
    merged.set(key, [first, { ...fact, ...more }]);
  });
  return [...merged.values()];
}
