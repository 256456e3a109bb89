/** Reads the `TCData` of another consent manager. Pure; whatever cannot be read grants nothing. */
import { OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import { isRecord, readField } from '../../core/is-record.ts';
import { GVL_IDS } from '../tcf/gvl-ids.ts';
import { TCF_PURPOSES_NEEDED } from '../tcf/tcf-purposes.ts';
import type { Choice, OptionalPurpose } from '../../core/purposes.ts';
import type { FollowAnswer } from './follow-answer.ts';

/** Events with which a string holds. With `cmpuishown` the visitor is being asked. */
const SETTLED: readonly unknown[] = ['tcloaded', 'useractioncomplete'];

/** The field at the end of a path, or `undefined`. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, key) => (isRecord(found) ? readField(found, key) : undefined),
    value,
  );

const every = (choice: Choice): Record<OptionalPurpose, Choice> => ({
  functional: choice,
  analytics: choice,
  marketing: choice,
});

/**
 * Reads the answer of `addEventListener`.
 *
 * A purpose of ours is granted when each of its TCF purposes has consent. Legitimate interest never
 * counts: nothing that the gate holds may rest on it. A vendor of ours that is on the list is granted
 * when it has consent, is disclosed, and no restriction of the publisher's takes the consent away;
 * about others the answer says nothing. Strings of before 2026 come without disclosed vendors: there
 * the consent bit alone says it.
 *
 * Where `gdprApplies` is false the manager says nothing, and nothing is taken from it.
 * @param data - `TCData` as another script handed it over: anything at all
 *
 * Source: CMP API 2, "TCData"; TCF Policies, chapter III.
 */
export function readTcData(data: unknown, success: unknown): FollowAnswer {
  const applies = at(data, 'gdprApplies');
  const nothing = { choices: every('unset'), vendors: {}, signal: 'tcf' };
  if (success !== true || !isRecord(data)) return nothing;
  if (applies === false) return { ...nothing, signal: 'tcf-not-applicable' };
  // strings that are not for this site alone, of an old policy, or of a manager in trouble say nothing
  const isValid =
    at(data, 'cmpStatus') !== 'error' &&
    at(data, 'isServiceSpecific') !== false &&
    !(Number(at(data, 'tcfPolicyVersion')) < 4);
  if (applies !== true || !isValid || !SETTLED.includes(at(data, 'eventStatus'))) return nothing;
  const has = (purpose: number): boolean =>
    at(data, 'purpose', 'consents', String(purpose)) === true;
  const granted = OPTIONAL_PURPOSES.filter((purpose) => TCF_PURPOSES_NEEDED[purpose].every(has));
  const choices = every('denied');
  for (const purpose of granted) choices[purpose] = 'granted';
  const used = granted.flatMap((purpose) => TCF_PURPOSES_NEEDED[purpose]);
  const vendors = Object.entries(GVL_IDS).map(
    ([vendor, id]) => [vendor, mayWork(data, String(id), used) ? 'granted' : 'denied'] as const,
  );
  return { choices, vendors: Object.fromEntries(vendors), signal: 'tcf' };
}

/** Whether the visitor is being asked: until there is an answer, the one before holds. */
export const isTcfAsking = (data: unknown, success: unknown): boolean =>
  success === true && at(data, 'eventStatus') === 'cmpuishown' && at(data, 'cmpStatus') !== 'error';

/** Whether a vendor of the list may work for these purposes. */
function mayWork(data: unknown, id: string, purposes: readonly number[]): boolean {
  const disclosed = at(data, 'vendor', 'disclosedVendors');
  const isDisclosed = disclosed === undefined || at(disclosed, id) === true;
  return (
    isDisclosed &&
    at(data, 'vendor', 'consents', id) === true &&
    purposes.every((purpose) => {
      const restriction = at(data, 'publisher', 'restrictions', String(purpose), id);
      return restriction === undefined || restriction === 1; // 1 asks for the consent that is there
    })
  );
}
