/** What may leave of an event, by its vendor's file and the operator's rules: worked out once, then looked up. */
import { entryOf } from '../core/is-record.ts';
import { typeOf } from '../core/param-types.ts';
import { personFieldOf } from '../core/person.ts';
import { unifiedNames } from '../core/unified-names.ts';
import { scopesOf } from './rules.ts';
import { isTelling } from './telling.ts';
import type { ParamType } from '../core/param-types.ts';
import type { VendorSender } from '../core/vendor.ts';
import type { Action, Rounder, Rules } from './rules.ts';

/** One parameter. */
export interface Field {
  readonly name: string;
  /** `plain`: a text, number or boolean that the operator lets through, and of which nobody knows more. */
  readonly type: ParamType | 'plain';
  /** Whether it stands on the operator's list alone. */
  readonly isKept: boolean;
  /** Whether it is contact data that the vendor takes hashed, and only there for that. */
  readonly isPerson: boolean;
  readonly action: Action | undefined;
  /** Makes it coarser, where a rule says so. */
  readonly round: Rounder | undefined;
  readonly isTelling: boolean;
  /** Whether its type lets through nothing but words of a short list. */
  readonly isClosed: boolean;
  /** The words of which one must stand there, where the vendor documents them. */
  readonly words: readonly string[] | undefined;
  /** Longest text, in UTF-16 units; a longer one is cut off. */
  readonly maxText: number;
}

export type Fields = ReadonlyMap<string, Field>;

export interface Plan {
  readonly params: Fields;
  /** Of the products in `list`. */
  readonly inItems: Fields;
  /** The parameter with the list of products. */
  readonly list: string;
  /** Whether the name of the event is one of the vendor's own. */
  readonly isKnown: boolean;
}

/** Types of which no value can hold more than a word of a short list. */
const CLOSED = [
  'currency',
  'boolean',
  'flag',
  'kind',
  'callback',
  'country',
  'language',
  'click-id',
];

/** Without a vendor's file nothing may leave. */
const NOTHING: Plan = { params: new Map(), inItems: new Map(), list: '', isKnown: false };

/** The tables do not change while a page lives. */
const plans = new WeakMap<Rules, WeakMap<VendorSender, Map<string, Plan>>>();
/** More events than any site has. Names that a page makes up without end are worked out each time. */
const MAX_PLANS = 300;

/**
 * The plan for an event.
 *
 * Pure but for a memory of what it has worked out.
 * @param name - by the vendor's own name
 * @param purpose - `marketing`, ...; `''` when it is not known
 */
export function planOf(
  vendor: VendorSender | undefined,
  name: string,
  rules: Rules,
  purpose: string,
): Plan {
  if (!vendor) return NOTHING;
  const known = knownOf(vendor, rules);
  const key = `${name} ${purpose}`;
  const found = known.get(key);
  if (found) return found;
  const plan = makePlan(vendor, name, rules, purpose);
  if (known.size < MAX_PLANS) known.set(key, plan);
  return plan;
}

function knownOf(vendor: VendorSender, rules: Rules): Map<string, Plan> {
  const ofRules = plans.get(rules) ?? new WeakMap<VendorSender, Map<string, Plan>>();
  plans.set(rules, ofRules);
  const known = ofRules.get(vendor) ?? new Map<string, Plan>();
  ofRules.set(vendor, known);
  return known;
}

function makePlan(vendor: VendorSender, told: string, rules: Rules, purpose: string): Plan {
  const name = vendor.canonical?.(told) ?? told;
  const scopes = scopesOf(vendor.id, [...new Set([name, ...unifiedNames(vendor, name)])], purpose);
  const kept = scopes.flatMap((scope) => rules.keep.get(scope) ?? []);
  const actionOf = (param: string): Action | undefined =>
    scopes.map((scope) => rules.actions.get(scope)?.get(param)).find((action) => action);
  const own = entryOf(vendor.only, name) ?? vendor.params;
  const [list = '', ...inItems] = vendor.items ?? [];

  const toField = (param: string, inItem: boolean, isKept: boolean, isPerson = false): Field => {
    const known = entryOf(vendor.types, param) ?? typeOf(param);
    // of lists, only that of the products is cut entry by entry
    const isOtherList = /^(list|products)$/.test(known) && (inItem || param !== list);
    const type = (isKept && known === 'text') || isOtherList ? 'plain' : known;
    const action = actionOf(param);
    return {
      name: param,
      type,
      isKept,
      isPerson,
      action,
      round: rules.rounderOf(param, type === 'amount', action),
      isTelling: isTelling(param, type),
      isClosed: CLOSED.includes(type) && !isKept,
      words: entryOf(vendor.oneOf, param)?.split(' '),
      maxText: vendor.maxText ?? Infinity,
    };
  };
  const toFields = (allowed: string, inItem: boolean): Map<string, Field> =>
    new Map([
      ...kept.map((param) => [param, toField(param, inItem, true)] as const),
      ...wordsOf(allowed).map((param) => [param, toField(param, inItem, false)] as const),
    ]);

  const params = toFields(own ?? '', false);
  for (const param of scopes.flatMap((scope) => [...(rules.actions.get(scope)?.keys() ?? [])])) {
    const field = personFieldOf(param);
    if (field && vendor.match?.[field] && actionOf(param) === 'hash')
      params.set(param, toField(param, false, true, true));
  }
  return {
    params,
    inItems: toFields(inItems.join(' '), true),
    list,
    isKnown: Object.values(vendor.events).includes(name),
  };
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word && word !== '-');
