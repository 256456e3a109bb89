/** What an operator changes of the minimizer's defaults, as data: names to keep, actions, rounding. */
import { isRecord, keysOf, readField } from '../core/is-record.ts';
import type { RoundKind } from './round.ts';

/**
 * What happens to a parameter. Where personal data is found in it: `drop` it (the default), `mask` what was found, or
 * `hash` it where matching is allowed. Always: `omit` it, or `round:<step>`.
 */
export type Action = 'drop' | 'mask' | 'hash' | 'omit' | `round:${number}`;

export const ACTION: RegExp = /^(drop|mask|hash|omit|round:(\d{1,9}|\d{0,9}\.\d{1,9}))$/;

/**
 * Whom a rule is for: `*` everybody, a purpose, a vendor, an event at a vendor (`meta:Purchase`), an event at all
 * (`*:Purchase`). The closest one counts.
 */
export type Scope = string;

/** As it is written in the JSON config under `minimize`, and for `minimizeEvent`. */
export interface RuleOptions {
  /** Further names that may leave: `coupon`, `meta:coupon`, `meta:Purchase:coupon`; or lists of names by scope. */
  readonly keep?: readonly string[] | Readonly<Record<Scope, string | readonly string[]>>;
  /** Actions by scope and parameter. */
  readonly actions?: Readonly<Record<Scope, Readonly<Record<string, Action>>>>;
  /** Steps for all amounts (in their unit), times (in seconds) and coordinates (in degrees). */
  readonly round?: Readonly<Partial<Record<RoundKind, number>>>;
}

/** The same, ready to be asked. */
export interface Rules {
  readonly keep: ReadonlyMap<Scope, readonly string[]>;
  readonly actions: ReadonlyMap<Scope, ReadonlyMap<string, Action>>;
  readonly round: ReadonlyMap<string, number>;
  /** Whether anything may be hashed. */
  readonly isHashing: boolean;
}

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
  const round = new Map(
    entriesOf(fieldOf(options, 'round')).filter((entry): entry is [string, number] =>
      isStep(entry[1]),
    ),
  );
  return {
    keep,
    actions,
    round,
    isHashing: [...actions.values()].some((byName) => [...byName.values()].includes('hash')),
  };
}

/** `meta:Purchase:coupon` to `meta:Purchase` and `coupon`. */
export function splitName(text: string): [scope: Scope, name: string] {
  const at = text.lastIndexOf(':');
  return at < 0 ? ['*', text] : [text.slice(0, at), text.slice(at + 1)];
}

/** A step that something can be rounded to. */
export const isStep = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= 1e9;

/** The step of `round:5`. */
export const stepOf = (action: Action | undefined): number | undefined => {
  const step = Number(/^round:(.*)/.exec(action ?? '')?.[1]);
  return isStep(step) ? step : undefined;
};

/** Scopes that hold for an event, the closest first. @param names - what the event is called, by the vendor and here */
export const scopesOf = (vendor: string, names: readonly string[], purpose: string): Scope[] => [
  ...names.map((name) => `${vendor}:${name}`),
  ...names.map((name) => `*:${name}`),
  vendor,
  ...(purpose ? [purpose] : []),
  '*',
];

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

/** The minimizer's defaults. Last: what it calls must be there. */
export const NO_RULES: Rules = /* @__PURE__ */ read({});
