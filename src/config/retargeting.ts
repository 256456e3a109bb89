/**
 * Reads what a site says about retargeting: `data-suppress`, `data-cap`, `data-handover`, and `suppress`, `caps`,
 * `audiences`, `handOver` of the JSON config. What is malformed is left out, and said in one sentence.
 */
import { EVENTS } from '../core/events.ts';
import { isRecord } from '../core/is-record.ts';
import { periodOf } from '../core/period.ts';
import { show } from '../core/show.ts';
import { MAX_TIMES } from '../core/retarget/history.ts';
import { customNames } from '../core/retarget/rules.ts';
import { parseAudience } from './audience-rule.ts';
import { CUSTOM_NAME, fieldsOf, knownVendors, vendorsOf, wordsOf } from './rule-fields.ts';
import type { RuleFields } from './rule-fields.ts';
import type { CapRule, HandOver, RetargetRules, SuppressRule } from '../core/retarget/rules.ts';

/** Where the rules stand. */
export interface RetargetSource {
  readonly suppress: string;
  readonly cap: string;
  /** `no`, nothing, or names of events. */
  readonly handover: string;
  /** An address, or `''`. */
  readonly webhook: string;
  /** The page's JSON config. */
  readonly config: unknown;
}

type Say = (sentence: string) => void;

/** Pure, never throws. @param say - gets one sentence per rule that cannot be used */
export function parseRetargeting(source: RetargetSource, say: Say): RetargetRules {
  const config = isRecord(source.config) ? source.config : {};
  const vendors = knownVendors(config, source.webhook);
  const listOf = (key: string, example: string): readonly unknown[] => {
    const value = config[key] ?? [];
    if (Array.isArray(value)) return value as unknown[];
    say(`${key} in the JSON config is ${show(value)}. Use a list such as ${example}.`);
    return [];
  };
  const suppress = [
    ...split(source.suppress).flatMap((text) => suppressFromText(text, say)),
    ...listOf('suppress', SUPPRESS).flatMap((rule) => suppressFromRule(rule, say)),
  ];
  const audiences = listOf(
    'audiences',
    '[{"name": "EngagedVisitor", "when": {"visits": {"min": 3, "within": "7d"}}}]',
  );
  const rules: RetargetRules = {
    suppress,
    audiences: audiences.flatMap((rule) => parseAudience(rule, vendors, say)),
    caps: [],
    handOver: handOverOf(source.handover, config['handOver'], say),
  };
  const names = [...EVENTS, ...customNames(rules)];
  const caps = [
    ...split(source.cap).flatMap((text) => capFromText(text, names, say)),
    ...listOf('caps', CAPS).flatMap((rule) => capFromRule(rule, names, vendors, say)),
  ];
  return { ...rules, caps };
}

const SUPPRESS = '[{"after": "Purchase", "days": 30}]';
const CAPS = '[{"event": "ViewContent", "max": 5, "within": "1d"}]';

const split = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function suppressFromText(text: string, say: Say): SuppressRule[] {
  const [after = '', period, ...rest] = text.split(/\s+/);
  const forMs = periodOf(period);
  if (EVENTS.includes(after) && forMs && rest.length === 0) return [{ after, forMs }];
  say(
    `data-suppress: "${text}" is not valid. Write an event and a time such as Purchase 30d, several with commas between. It is left out.`,
  );
  return [];
}

function suppressFromRule(rule: unknown, say: Say): SuppressRule[] {
  const fields: RuleFields = fieldsOf(rule, ['after', 'days', 'instead', 'stop']);
  const { after, days, instead, stop } = fields.values;
  const names = stop === undefined ? undefined : wordsOf(stop);
  const isFit =
    fields.isFit &&
    typeof after === 'string' &&
    EVENTS.includes(after) &&
    typeof days === 'number' &&
    days > 0 &&
    days <= 400 &&
    (instead === undefined || CUSTOM_NAME.test(String(instead))) &&
    (stop === undefined || (names !== undefined && names.every((name) => EVENTS.includes(name))));
  if (isFit)
    return [
      {
        after,
        forMs: days * 864e5,
        ...(names && { stop: names }),
        ...(instead !== undefined && { instead: String(instead) }),
      },
    ];
  say(
    `suppress: ${show(rule)} is not valid. Write {"after": an event, "days": 1 to 400, "instead": a name of your own, "stop": a list of events}, the last two only if wanted. It is left out.`,
  );
  return [];
}

const makeCap = (
  event: string,
  max: number,
  withinMs: number | undefined,
  names: readonly string[],
): CapRule | undefined =>
  withinMs && names.includes(event) && Number.isInteger(max) && max > 0 && max <= MAX_TIMES
    ? { event, max, withinMs }
    : undefined;

function capFromText(text: string, names: readonly string[], say: Say): CapRule[] {
  const [, event = '', max, period] = /^(\w+)\s+(\d+)\/(\w+)$/.exec(text) ?? [];
  const cap = makeCap(event, Number(max), periodOf(period), names);
  if (cap) return [cap];
  say(
    `data-cap: "${text}" is not valid. Write an event, a number and a time such as ViewContent 5/1d, several with commas between. It is left out.`,
  );
  return [];
}

function capFromRule(
  rule: unknown,
  names: readonly string[],
  known: readonly string[],
  say: Say,
): CapRule[] {
  const { isFit, values } = fieldsOf(rule, ['event', 'max', 'within', 'vendors']);
  const vendors = values['vendors'] === undefined ? undefined : vendorsOf(values['vendors'], known);
  const { event, max, within } = values;
  const cap = makeCap(String(event), Number(max), periodOf(within), names);
  if (cap && isFit && (vendors !== undefined || values['vendors'] === undefined))
    return [{ ...cap, ...(vendors && { vendors }) }];
  say(
    `caps: ${show(rule)} is not valid. Write {"event": an event, "max": 1 to ${MAX_TIMES}, "within": a time such as "1d", "vendors": a list of ${known.join(', ')}, only if wanted}. It is left out.`,
  );
  return [];
}

function handOverOf(text: string, rule: unknown, say: Say): HandOver | undefined {
  if (rule !== undefined) {
    const { isFit, values } = fieldsOf(rule, ['stop']);
    const stop = values['stop'] === undefined ? undefined : wordsOf(values['stop']);
    const isKnown = stop?.every((name) => EVENTS.includes(name)) ?? values['stop'] === undefined;
    if (isFit && isKnown) return stop ? { stop } : {};
    say(
      `handOver: ${show(rule)} is not valid. Write {"stop": a list of events}, or {} for all but page views and conversions. All of these stop.`,
    );
    return {};
  }
  if (text === 'no') return undefined;
  const names = text.split(/[\s,]+/).filter(Boolean);
  const wrong = names.find((name) => !EVENTS.includes(name));
  if (wrong === undefined) return names.length > 0 ? { stop: names } : {};
  say(
    `data-handover: "${wrong}" is not an event. Write events with spaces between, or the attribute alone for all but page views and conversions. All of these stop.`,
  );
  return {};
}
