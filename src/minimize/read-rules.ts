/** Reads what an operator changes of the minimizer's defaults. Apart from rules.ts, since most sites change nothing. */
import { isRecord, keysOf, readField } from '../core/is-record.ts';
import { roundKindOf, roundTo } from './round.ts';
import { ACTION, isStep, NO_RULES, splitName, stepOf } from './rules.ts';
import type { Action, Rules, Scope } from './rules.ts';

/** Reads rules. Pure, never throws: what is malformed is passed over; src/config/minimizing.ts says what. */
export function toRules(options: unknown): Rules {
  try {
    return read(options);
  } catch {
    return NO_RULES; // a Proxy that refuses
  }
}

function read(options: unknown): Rules {
  const keep = new Map<Scope, string[]>();
  const add = (scope: Scope, names: unknown): void => {
    const list = listOf(names).filter((name) => typeof name === 'string');
    keep.set(scope, [...(keep.get(scope) ?? []), ...list]);
  };
  // a list alone is one of names
  const kept = Array.isArray(options) ? options : fieldOf(options, 'keep');
  if (Array.isArray(kept))
    for (const name of listOf(kept)) if (typeof name === 'string') add(...splitName(name));
  for (const [scope, names] of entriesOf(kept)) add(scope, names);

  const actions = new Map(
    entriesOf(fieldOf(options, 'actions')).map(([scope, byName]) => [
      scope,
      new Map(entriesOf(byName).filter(isActionEntry)),
    ]),
  );
  const steps = new Map(
    entriesOf(fieldOf(options, 'round')).filter((entry): entry is [string, number] =>
      isStep(entry[1]),
    ),
  );
  return {
    keep,
    actions,
    rounderOf(name, isAmount, action) {
      const kind = roundKindOf(name, isAmount);
      const step = stepOf(action) ?? steps.get(kind ?? '');
      return step === undefined ? undefined : (value) => roundTo(value, step, kind);
    },
    isHashing: [...actions.values()].some((byName) => [...byName.values()].includes('hash')),
  };
}

const fieldOf = (of: unknown, key: string): unknown =>
  isRecord(of) ? readField(of, key) : undefined;

/** Nobody writes more; a list of the page's may have billions. */
const MAX_RULES = 1000;

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]).slice(0, MAX_RULES) : [value];

const entriesOf = (value: unknown): [string, unknown][] =>
  keysOf(value)
    .slice(0, MAX_RULES)
    .map((key) => [key, (value as Record<string, unknown>)[key]]);

const isActionEntry = (entry: [string, unknown]): entry is [string, Action] =>
  ACTION.test(typeof entry[1] === 'string' ? entry[1] : '');
