/** Reads one audience of the JSON config. */
import { EVENTS } from '../core/events.ts';
import { isRecord } from '../core/is-record.ts';
import { periodOf } from '../core/period.ts';
import { show } from '../core/show.ts';
import { MAX_TIMES } from '../core/retarget/history.ts';
import { CUSTOM_NAME, fieldsOf, vendorsOf, wordsOf } from './rule-fields.ts';
import type { Amount, AudienceRule, Condition } from '../core/retarget/rules.ts';

/** Where a rule names no time. */
const STANDARD = '30d';
const MAX_SECONDS = 86_400;

/** Wrong in some field. */
class Wrong extends Error {}

/** Pure, never throws. @param known - ids of vendors @returns a list of one, or an empty one after a sentence */
export function parseAudience(
  rule: unknown,
  known: readonly string[],
  say: (sentence: string) => void,
): AudienceRule[] {
  try {
    return [readRule(rule, known)];
  } catch (error) {
    const about = error instanceof Wrong ? error.message : String(error);
    const name = isRecord(rule) ? show(rule['name']) : show(rule);
    say(`audiences: ${name}: ${about} The audience is left out.`);
    return [];
  }
}

function readRule(rule: unknown, known: readonly string[]): AudienceRule {
  const all = ['name', 'when', 'params', 'vendors', 'once', 'cart'];
  const {
    name,
    when,
    params = {},
    vendors,
    once = STANDARD,
    cart = false,
  } = checked(rule, all, 'An audience');
  const isName = typeof name === 'string' && CUSTOM_NAME.test(name) && !EVENTS.includes(name);
  if (!isName) throw new Wrong('name is up to 40 letters and digits, and no standard event.');
  const onceMs = periodOf(once);
  if (!onceMs) throw new Wrong(`once is ${show(once)}. Use a time such as "30d".`);
  if (!isRecord(params))
    throw new Wrong('params is an object such as {"value": 1, "currency": "EUR"}.');
  const ids = vendors === undefined ? undefined : vendorsOf(vendors, known);
  if (vendors !== undefined && !ids)
    throw new Wrong(`vendors is ${show(vendors)}. Use a list of ${known.join(', ')}.`);
  if (typeof cart !== 'boolean') throw new Wrong('cart is true or false.');
  return { name, when: readCondition(when), params, vendors: ids, onceMs, cart };
}

function readCondition(when: unknown): Condition {
  const fields = checked(
    when,
    ['visits', 'seconds', 'pages', 'categories', 'event', 'notEvent', 'lastSeen'],
    'when',
  );
  const { visits, seconds, pages, categories, event, notEvent, lastSeen } = fields;
  if (Object.keys(fields).length === 0)
    throw new Wrong('when says nothing. Use {"visits": {"min": 3, "within": "7d"}} or the like.');
  for (const name of [event, notEvent]) {
    if (name !== undefined && !EVENTS.includes(String(name)))
      throw new Wrong(`${show(name)} is not an event. Use ${EVENTS.join(', ')}.`);
  }
  return {
    visits: visits === undefined ? undefined : amountOf(visits, 'visits'),
    seconds: seconds === undefined ? undefined : amountOf(seconds, 'seconds', [], MAX_SECONDS),
    pages: pages === undefined ? undefined : pagesOf(pages),
    categories: categories === undefined ? undefined : categoriesOf(categories),
    event: event === undefined ? undefined : String(event),
    notEvent: notEvent === undefined ? undefined : String(notEvent),
    lastSeen: lastSeen === undefined ? undefined : gapOf(lastSeen),
  };
}

function amountOf(
  value: unknown,
  what: string,
  more: readonly string[] = [],
  most: number = MAX_TIMES,
): Amount {
  const { min, within = STANDARD } = checked(value, ['min', 'within', ...more], what);
  const withinMs = periodOf(within);
  if (typeof min !== 'number' || !(min > 0) || min > most || !withinMs)
    throw new Wrong(
      `${what} is ${show(value)}. Use {"min": 1 to ${most}, "within": a time such as "7d"}.`,
    );
  return { min, withinMs };
}

function pagesOf(value: unknown): NonNullable<Condition['pages']> {
  const amount = amountOf(value, 'pages', ['path']);
  const path = isRecord(value) ? value['path'] : undefined;
  if (typeof path !== 'string' || !/^[/*]/.test(path) || path.length > 200)
    throw new Wrong('pages.path is a path such as "/product/*".');
  return { ...amount, path };
}

function categoriesOf(value: unknown): NonNullable<Condition['categories']> {
  const amount = amountOf(value, 'categories', ['names']);
  const names = isRecord(value) ? wordsOf(value['names']) : undefined;
  if (!names) throw new Wrong('categories.names is a list such as ["Mugs"].');
  return { ...amount, names };
}

function gapOf(value: unknown): NonNullable<Condition['lastSeen']> {
  const { min, max } = checked(value, ['min', 'max'], 'lastSeen');
  const minMs = min === undefined ? 0 : periodOf(min);
  const maxMs = max === undefined ? periodOf('400d') : periodOf(max);
  if (minMs === undefined || maxMs === undefined || minMs > maxMs)
    throw new Wrong(`lastSeen is ${show(value)}. Use {"min": "7d", "max": "30d"}.`);
  return { minMs, maxMs };
}

/** The fields of an object that has no others. */
function checked(
  value: unknown,
  names: readonly string[],
  what: string,
): Readonly<Record<string, unknown>> {
  const { isFit, values } = fieldsOf(value, names);
  if (!isFit) throw new Wrong(`${what} is ${show(value)}. Use an object with ${names.join(', ')}.`);
  return values;
}
