/**
 * Reads what a site changes of the minimizer: `data-keep-params`, and `minimize` of the JSON config. What is malformed is
 * left out, so that the default holds, and said in one sentence.
 */
import { isRecord } from '../core/is-record.ts';
import { personFieldOf } from '../core/person.ts';
import { OPTIONAL_PURPOSES } from '../core/purposes.ts';
import { findLeak } from '../minimize/find-leak.ts';
import { ACTION, isStep, splitName } from '../minimize/rules.ts';
import { show } from '../core/show.ts';
import { wordsOf } from './rule-fields.ts';
import type { VendorSender } from '../core/vendor.ts';
import type { Action, RuleOptions, Scope } from '../minimize/rules.ts';

export interface MinimizeSource {
  /** `data-keep-params`: names, separated by spaces. */
  readonly keepParams: string;
  /** The page's JSON config. */
  readonly config: unknown;
  /** Vendors that a rule may name. */
  readonly vendors: readonly string[];
  /** Those of this page. */
  readonly senders: readonly VendorSender[];
  /** Whether contact data may be hashed at all. */
  readonly isMatching: boolean;
}

type Say = (sentence: string) => void;
type Keep = Record<Scope, string[]>;
type Actions = Record<Scope, Record<string, Action>>;

const FORM =
  '{"keep": ["meta:coupon"], "actions": {"*": {"search_string": "mask"}}, "round": {"value": 5}}';
const ACTIONS = '"drop", "mask", "hash", "omit", or a step such as "round:5"';
const ROUND: readonly string[] = ['value', 'time', 'coordinates'];
const EVENT = /^[A-Za-z][\w .-]{0,49}$/;
const PARAM = /^[\w-]{1,40}$/;

/** Pure, never throws. @param say - gets one sentence per mistake @returns what holds, checked */
export function parseMinimizing(source: MinimizeSource, say: Say): RuleOptions {
  const config: unknown = isRecord(source.config) ? source.config['minimize'] : undefined;
  const fields = isRecord(config) ? config : {};
  if (config !== undefined && !isRecord(config))
    say(`minimize in the JSON config is ${show(config)}. Use ${FORM}. The defaults hold.`);
  for (const key of Object.keys(fields).filter((name) => !/^(keep|actions|round)$/.test(name)))
    say(`minimize.${key} is not known. Use keep, actions, round. It has no effect.`);

  const keep: Keep = {};
  for (const name of source.keepParams.split(' ').filter(Boolean))
    addKept(keep, 'data-keep-params', ...splitName(name), source, say);
  readKeep(keep, fields['keep'], source, say);
  return {
    keep,
    actions: readActions(fields['actions'], keep, source, say),
    round: readRound(fields['round'], say),
  };
}

function readKeep(keep: Keep, value: unknown, source: MinimizeSource, say: Say): void {
  if (value === undefined) return;
  const names = wordsOf(value);
  if (names) {
    for (const name of names) addKept(keep, 'minimize.keep', ...splitName(name), source, say);
  } else if (isRecord(value)) {
    for (const [scope, list] of Object.entries(value)) {
      const path = `minimize.keep[${show(scope)}]`;
      const words = wordsOf(list);
      if (!words) say(`${path} is ${show(list)}. Use a list of names. It is left out.`);
      for (const name of words ?? []) addKept(keep, path, scope, name, source, say);
    }
  } else {
    const form = '["coupon", "meta:coupon", "meta:Purchase:coupon"]';
    say(`minimize.keep is ${show(value)}. Use a list such as ${form}. Nothing more is kept.`);
  }
}

function addKept(
  keep: Keep,
  path: string,
  scope: Scope,
  name: string,
  { vendors }: MinimizeSource,
  say: Say,
): void {
  const fault = scopeFault(scope, vendors);
  if (fault) return say(`${path}: ${show(`${scope}:${name}`)} is not valid. ${fault}`);
  if (!PARAM.test(name))
    return say(
      `${path}: ${show(name)} is not the name of a parameter. Use letters, digits, _ and -. It is left out.`,
    );
  const leak = findLeak('gold', name);
  if (leak)
    return say(
      `${path}: ${name} is personal, whatever it holds, and does not leave. For matching use identify().`,
    );
  keep[scope] = [...(keep[scope] ?? []), name];
}

/** What is wrong with whom a rule is for, as a sentence. */
function scopeFault(scope: Scope, vendors: readonly string[]): string {
  const [who = '', event, ...rest] = scope.split(':');
  const isKnown =
    who === '*' ||
    vendors.includes(who) ||
    (event === undefined && OPTIONAL_PURPOSES.some((purpose) => purpose === who));
  if (isKnown && rest.length === 0 && (event === undefined || EVENT.test(event))) return '';
  return `Use *, a purpose (${OPTIONAL_PURPOSES.join(', ')}), a vendor (${vendors.join(', ')}), or a vendor and an event such as meta:Purchase. It is left out.`;
}

function readActions(value: unknown, keep: Keep, source: MinimizeSource, say: Say): Actions {
  const actions: Actions = {};
  if (value !== undefined && !isRecord(value))
    say(
      `minimize.actions is ${show(value)}. Use {"*": {"content_name": "mask"}}. Everything that is found is dropped.`,
    );
  for (const [scope, byName] of Object.entries(isRecord(value) ? value : {})) {
    const path = `minimize.actions[${show(scope)}]`;
    const fault = scopeFault(scope, source.vendors);
    if (fault) say(`${path} is not valid. ${fault}`);
    else if (!isRecord(byName))
      say(`${path} is ${show(byName)}. Use {"content_name": "mask"}. It is left out.`);
    else {
      const names = namesFor(scope, keep, source);
      const fits = Object.entries(byName).filter(([name, action]) => {
        const problem = actionFault(scope, name, action, names, source);
        if (problem) say(`${path}.${name} ${problem}`);
        return !problem;
      });
      actions[scope] = Object.fromEntries(fits) as Record<string, Action>;
    }
  }
  return actions;
}

/** Names of parameters that an action may be for; none where the vendor is not on this page. */
function namesFor(scope: Scope, keep: Keep, { senders }: MinimizeSource): readonly string[] {
  const [who] = scope.split(':');
  const meant = senders.filter(({ id }) => id === who);
  const all = OPTIONAL_PURPOSES.some((purpose) => purpose === who) || who === '*' ? senders : meant;
  const own = all.flatMap(({ params, items: [, ...fields] = ['', ''] }) =>
    `${params} ${fields.join(' ')}`.split(' '),
  );
  const names = own.filter((name) => name && name !== '-');
  return names.length > 0 ? [...new Set([...names, ...Object.values(keep).flat()])] : [];
}

/** What is wrong with an action, as the end of a sentence. */
function actionFault(
  scope: Scope,
  name: string,
  action: unknown,
  names: readonly string[],
  { senders, isMatching }: MinimizeSource,
): string {
  const is = `is ${show(action)}`;
  const step = Number(/^round:(.*)/.exec(String(action))?.[1] ?? 1);
  if (typeof action !== 'string' || !ACTION.test(action) || !isStep(step))
    return `${is}. Use ${ACTIONS}. What is found there is dropped.`;
  if (action === 'hash') {
    const field = personFieldOf(name);
    const [who] = scope.split(':');
    const sender = senders.find(({ id }) => id === who);
    if (!field || (sender && !sender.match?.[field]))
      return `${is}, but is nothing that ${sender ? who : 'a vendor'} takes hashed. Use another action. It is dropped.`;
    return isMatching ? '' : `${is}, which needs data-matching="hashed". It is dropped.`;
  }
  if (names.length === 0 || names.includes(name)) return '';
  return `is no parameter there. Use ${names.join(', ')}. It has no effect.`;
}

function readRound(value: unknown, say: Say): NonNullable<RuleOptions['round']> {
  const fields = isRecord(value) ? value : {};
  if (value !== undefined && !isRecord(value))
    say(
      `minimize.round is ${show(value)}. Use {"value": 5, "time": 3600, "coordinates": 0.1}. Nothing is rounded.`,
    );
  const fits = Object.entries(fields).filter(([kind, step]) => {
    const isKnown = ROUND.includes(kind);
    if (!isKnown)
      say(`minimize.round.${kind} is not known. Use ${ROUND.join(', ')}. It has no effect.`);
    else if (!isStep(step))
      say(
        `minimize.round.${kind} is ${show(step)}. Use a number above 0 such as 5. It is not rounded.`,
      );
    return isKnown && isStep(step);
  });
  return Object.fromEntries(fits);
}
