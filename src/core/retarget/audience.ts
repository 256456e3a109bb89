/** Whether a visitor belongs to an audience, from what is remembered on the device. Pure. */
import { entryOf } from '../is-record.ts';
import type { History } from './history.ts';
import type { Amount, AudienceRule, Condition } from './rules.ts';

/** Key of the pages, or of the categories, that a rule counts. */
export const seenKey = ({ name }: AudienceRule, what: 'pages' | 'categories'): string =>
  `${name} ${what}`;

/** Whether all that a rule asks for holds now, and its event was not sent lately. */
export function isMet(rule: AudienceRule, history: History, now: number): boolean {
  const fired = entryOf(history.fired, rule.name);
  if (fired !== undefined && now - fired < rule.onceMs) return false;
  const { visits, seconds, pages, categories, event, notEvent, lastSeen } = rule.when;
  const isIn = ({ withinMs }: Amount, time: number): boolean => now - time < withinMs;
  const reaches = (amount: Amount | undefined, count: (amount: Amount) => number): boolean =>
    !amount || count(amount) >= amount.min;
  const seen = (what: 'pages' | 'categories') => (amount: Amount) =>
    (entryOf(history.seen, seenKey(rule, what)) ?? []).filter((time) => isIn(amount, time)).length;
  const visitsIn = (amount: Amount): History['visits'] =>
    history.visits.filter(([start]) => isIn(amount, start));
  return (
    reaches(visits, (amount) => visitsIn(amount).length) &&
    reaches(seconds, (amount) => visitsIn(amount).reduce((sum, [, each]) => sum + each, 0)) &&
    reaches(pages, seen('pages')) &&
    reaches(categories, seen('categories')) &&
    (event === undefined || entryOf(history.done, event) !== undefined) &&
    (notEvent === undefined || entryOf(history.done, notEvent) === undefined) &&
    (!lastSeen || isGap(lastSeen, history))
  );
}

/** Whether the visit before this one lies as far back as is asked. */
function isGap({ minMs, maxMs }: NonNullable<Condition['lastSeen']>, { visits }: History): boolean {
  const [before, now] = visits.slice(-2);
  if (!before || !now) return false;
  const gap = now[0] - before[0];
  return gap >= minMs && gap <= maxMs;
}
