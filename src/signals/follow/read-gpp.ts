/** Reads what another consent manager says over the Global Privacy Platform (GPP). Pure; when in doubt, denied. */
import { isRecord, readField } from '../../core/is-record.ts';
import type { Choice } from '../../core/purposes.ts';
import type { FollowAnswer } from './follow-answer.ts';

/** Prefixes of the sections of the United States; the first has the number 7. */
const PREFIXES =
  'usnat usca usva usco usut usct usfl usmt usor ustx usde usia usne usnh usnj ustn usmn usmd usin usky usri'.split(
    ' ',
  );
const FIRST = 7;

/** The ways out that each section has: of these none may be taken, and all must be there. */
const WAYS_OUT: Readonly<Record<string, readonly string[]>> = {
  usnat: ['Sale', 'Sharing', 'TargetedAdvertising'],
  usca: ['Sale', 'Sharing'],
};
const USUAL = ['Sale', 'TargetedAdvertising'];

const DID_NOT = 2;

/**
 * Reads `pingData`.
 *
 * Marketing is granted when every section that applies says so: each of its ways out is there, none
 * is taken, one at least was offered and left, and the browser sends no signal against it. Other
 * purposes are not the matter of these laws and stay unset, as does everything while the manager is
 * not ready or says that no section applies.
 * @param ping - as another script handed it over: anything at all
 *
 * Source: GPP CMP API 1.1, "ping"; GPP sections 7 to 27.
 */
export function readGpp(ping: unknown): FollowAnswer {
  const field = (key: string): unknown => (isRecord(ping) ? readField(ping, key) : undefined);
  const applicable = field('applicableSections');
  const answer = (marketing: Choice, signal = 'gpp'): FollowAnswer => ({
    choices: { functional: 'unset', analytics: 'unset', marketing },
    vendors: {},
    signal,
  });
  if (field('signalStatus') !== 'ready') return answer('unset');
  if (!Array.isArray(applicable) || applicable.length === 0) return answer('denied');
  if (applicable.every((section) => section === -1)) return answer('unset', 'gpp-not-applicable');
  const sections = field('parsedSections');
  const allows = applicable.every((id) => {
    const prefix = typeof id === 'number' ? PREFIXES[id - FIRST] : undefined;
    return prefix !== undefined && isOpen(prefix, fieldsOf(sections, prefix));
  });
  return answer(allows ? 'granted' : 'denied');
}

/** Whether the visitor is being asked: until there is an answer, the one before holds. */
export const isGppAsking = (ping: unknown): boolean =>
  isRecord(ping) &&
  readField(ping, 'signalStatus') === 'not ready' &&
  readField(ping, 'cmpStatus') === 'loaded';

/** A section's fields. The specification has a list of sub-sections; the library hands over one object. */
function fieldsOf(sections: unknown, prefix: string): Readonly<Record<string, unknown>> {
  const section = isRecord(sections) ? readField(sections, prefix) : undefined;
  const parts = (Array.isArray(section) ? section : [section]).filter(isRecord);
  const fields: Record<string, unknown> = {};
  for (const part of parts) for (const key of Object.keys(part)) fields[key] = readField(part, key);
  return fields;
}

/** Whether nobody has opted out of anything. */
function isOpen(prefix: string, fields: Readonly<Record<string, unknown>>): boolean {
  const { Gpc, KnownChildSensitiveDataConsents } = fields;
  const ways = (WAYS_OUT[prefix] ?? USUAL).map((way) => ({
    answer: fields[`${way}OptOut`],
    notice: fields[`${way}OptOutNotice`],
  }));
  // 1 is an opt-out, 2 none, 0 says that there is nothing to opt out of; a notice of 2 was not given
  const isClosed = ways.some(({ answer, notice }) => !isAmong(answer, 0, DID_NOT) || notice === 2);
  return (
    !isClosed &&
    ways.some(({ answer }) => answer === DID_NOT) &&
    isAmong(Gpc, undefined, false, 0) &&
    ![KnownChildSensitiveDataConsents].flat().includes(1)
  );
}

const isAmong = (value: unknown, ...allowed: readonly unknown[]): boolean =>
  allowed.includes(value);
