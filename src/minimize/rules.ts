/** What an operator changes of the minimizer's defaults, as data: names to keep, actions, rounding. */
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

/** Makes a value coarser; anything that cannot be rounded stays as it is. */
export type Rounder = (value: unknown) => unknown;

/** The same, ready to be asked. */
export interface Rules {
  readonly keep: ReadonlyMap<Scope, readonly string[]>;
  readonly actions: ReadonlyMap<Scope, ReadonlyMap<string, Action>>;
  /**
   * How a parameter is made coarser, `undefined` where it is not. It comes with the rules: most sites have none.
   * @param isAmount - whether it is an amount of money
   * @param action - what the rules say of this parameter
   */
  readonly rounderOf: (
    name: string,
    isAmount: boolean,
    action: Action | undefined,
  ) => Rounder | undefined;
  /** Whether anything may be hashed. */
  readonly isHashing: boolean;
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

/** The minimizer's defaults. */
export const NO_RULES: Rules = {
  keep: new Map(),
  actions: new Map(),
  rounderOf: () => undefined,
  isHashing: false,
};
