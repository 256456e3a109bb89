/**
 * What is remembered between pages for retargeting rules: times, and no more than a rule of this site asks for. The
 * one thing beside times is the cart that a rule may ask for, and what the visitor came by.
 */
import { entryOf, isRecord } from '../is-record.ts';
import { LANDING_MS } from '../landing.ts';
import type { Landing } from '../landing.ts';
import type { RetargetRules } from './rules.ts';

/** All times: Unix, in milliseconds, UTC. */
export interface History {
  /** When a visitor did what was sent, by unified name, oldest first. */
  readonly done: Readonly<Record<string, readonly number[]>>;
  /** When events were sent, by `vendor event`, oldest first. */
  readonly sent: Readonly<Record<string, readonly number[]>>;
  /** When pages or categories of a rule were seen, by the rule's key, oldest first. */
  readonly seen: Readonly<Record<string, readonly number[]>>;
  /** When a rule has last sent its event, by its key. */
  readonly fired: Readonly<Record<string, number>>;
  /** Visits, oldest first: when each began, and its active seconds. */
  readonly visits: readonly (readonly [start: number, seconds: number])[];
  /** Last activity. */
  readonly active: number;
  readonly cart?: { readonly at: number; readonly ids: readonly string[] } | undefined;
  /** Campaign parameters and click ids of the first landing, for {@link LANDING_MS}. */
  readonly landing?: { readonly at: number; readonly by: Landing } | undefined;
  /** When the visitor first identified. */
  readonly identified?: number | undefined;
}

export type Change =
  | {
      readonly kind: 'sent';
      readonly vendor: string;
      /** Unified names that the event may have. */
      readonly names: readonly string[];
      /** When the visitor did it. */
      readonly bornAt: number;
      readonly at: number;
    }
  | { readonly kind: 'active'; readonly at: number; readonly seconds: number }
  | { readonly kind: 'seen' | 'fired'; readonly key: string; readonly at: number }
  /** What was put into the cart or taken out; nothing: it is empty now. */
  | {
      readonly kind: 'cart';
      readonly at: number;
      readonly ids: readonly string[];
      readonly isOut?: boolean;
    }
  | { readonly kind: 'landing'; readonly at: number; readonly landing: Landing }
  | { readonly kind: 'identified'; readonly at: number };

export const NOTHING: History = {
  done: {},
  sent: {},
  seen: {},
  fired: {},
  visits: [],
  active: 0,
};

/** A visit ends after so long without activity. */
export const VISIT_MS: number = 30 * 60_000;
/** Entries of a list; caps and amounts are not larger. */
export const MAX_TIMES = 999;
/** Products of a cart that are remembered; the oldest go. */
const MAX_CART = 20;

/** Makes the history after a change. Pure; what another tab has told meanwhile only adds to it. */
export function applyChange(history: History, change: Change, keepMs: number): History {
  const add = (
    lists: History['sent'],
    keys: readonly string[],
    at: number,
  ): Record<string, readonly number[]> => ({
    ...lists,
    ...Object.fromEntries(
      keys.map((key) => [key, latest([...(entryOf(lists, key) ?? []), at], at, keepMs)]),
    ),
  });
  switch (change.kind) {
    case 'sent': {
      const { vendor, names, bornAt, at } = change;
      // several vendors are told of the same
      const fresh = names.filter((name) => !entryOf(history.done, name)?.includes(bornAt));
      return {
        ...history,
        done: add(history.done, fresh, bornAt),
        sent: add(
          history.sent,
          names.map((name) => `${vendor} ${name}`),
          at,
        ),
      };
    }
    case 'active': {
      const { at, seconds } = change;
      const isNew = history.visits.length === 0 || at - history.active >= VISIT_MS;
      const visits = isNew ? [...history.visits, [at, 0] as const] : history.visits;
      const [start, before] = visits.at(-1) ?? [at, 0];
      const all = [...visits.slice(0, -1), [start, before + seconds] as const];
      return {
        ...history,
        active: Math.max(at, history.active),
        visits: all.filter(([begun]) => at - begun < keepMs).slice(-MAX_TIMES),
      };
    }
    case 'seen':
      return { ...history, seen: add(history.seen, [change.key], change.at) };
    case 'fired':
      return { ...history, fired: { ...history.fired, [change.key]: change.at } };
    case 'cart': {
      const { at, ids, isOut = false } = change;
      // of an event that another vendor has heard before
      if (history.cart && at < history.cart.at) return history;
      const before = history.cart?.ids ?? [];
      const left = before.filter((id) => !ids.includes(id));
      const all = [...new Set([...before, ...ids])].slice(-MAX_CART);
      if (isOut) return { ...history, cart: { at, ids: left } };
      return { ...history, cart: { at, ids: ids.length > 0 ? all : [] } };
    }
    case 'landing':
      // the first counts
      return { ...history, landing: history.landing ?? { at: change.at, by: change.landing } };
    case 'identified':
      return { ...history, identified: history.identified ?? change.at };
  }
}

/** Leaves out what no rule looks back to any more. Pure. */
export function forgetOld(history: History, now: number, keepMs: number): History {
  const isOf = (time: number): boolean => now - time < keepMs;
  const times = (record: History['fired']): History['fired'] =>
    Object.fromEntries(Object.entries(record).filter(([, time]) => isOf(time)));
  const lists = (record: History['sent']): History['sent'] =>
    Object.fromEntries(
      Object.entries(record)
        .map(([key, list]) => [key, list.filter(isOf)] as const)
        .filter(([, list]) => list.length > 0),
    );
  const { cart, landing } = history;
  return {
    ...history,
    done: lists(history.done),
    fired: times(history.fired),
    sent: lists(history.sent),
    seen: lists(history.seen),
    visits: history.visits.filter(([start]) => isOf(start)),
    cart: cart && isOf(cart.at) ? cart : undefined,
    landing: landing && now - landing.at < LANDING_MS ? landing : undefined,
  };
}

const latest = (times: readonly number[], now: number, keepMs: number): readonly number[] =>
  times.filter((time) => now - time < keepMs).slice(-MAX_TIMES);

/**
 * Reads what was stored. Pure, never throws. What lies in the future is of a clock that was wrong, and counts as now.
 * @returns `undefined` for anything that this file has not written
 */
export function parseHistory(value: unknown, now: number): History | undefined {
  if (value === undefined) return NOTHING;
  if (!isRecord(value)) return undefined;
  const { done, sent, seen, fired, visits, active, cart, landing, identified } = value;
  const isTime = (time: unknown): time is number => typeof time === 'number' && time >= 0;
  const past = (time: number): number => Math.min(time, now);
  const isTimes = (list: unknown): list is number[] => Array.isArray(list) && list.every(isTime);
  const times = (record: unknown): Record<string, number> | undefined =>
    isRecord(record) && Object.values(record).every(isTime)
      ? mapValues(record as Record<string, number>, past)
      : undefined;
  const lists = (record: unknown): Record<string, number[]> | undefined =>
    isRecord(record) && Object.values(record).every(isTimes)
      ? mapValues(record as Record<string, number[]>, (list) => list.map(past))
      : undefined;
  const read = { done: lists(done), sent: lists(sent), seen: lists(seen), fired: times(fired) };
  const isVisits = Array.isArray(visits) && visits.every(isTimes);
  if (!read.done || !read.sent || !read.seen || !read.fired || !isVisits || !isTime(active))
    return undefined;
  return {
    ...(read as Pick<History, 'done' | 'sent' | 'seen' | 'fired'>),
    visits: visits.map(([start = 0, seconds = 0]) => [past(start), seconds]),
    active: past(active),
    ...(isRecord(cart) &&
      isTime(cart['at']) &&
      Array.isArray(cart['ids']) && {
        cart: { at: past(cart['at']), ids: cart['ids'].map(String) },
      }),
    ...(isRecord(landing) &&
      isTime(landing['at']) &&
      isRecord(landing['by']) && {
        landing: { at: past(landing['at']), by: mapValues(landing['by'], String) },
      }),
    ...(isTime(identified) && { identified: past(identified) }),
  };
}

const mapValues = <T, U>(record: Record<string, T>, to: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));

/** What stands for a history that cannot be read: everything after which something stops has just happened. */
export const worstHistory = (rules: RetargetRules, now: number): History => ({
  ...NOTHING,
  done: Object.fromEntries(rules.suppress.map(({ after }) => [after, [now]])),
});

/** How long times are of use: the longest that a rule looks back. */
export function keepFor({ suppress, caps, audiences }: RetargetRules): number {
  const amounts = audiences.flatMap(({ when }) =>
    [when.visits, when.seconds, when.pages, when.categories].flatMap((amount) =>
      amount ? [amount.withinMs] : [],
    ),
  );
  const gaps = audiences.map(({ when }) => when.lastSeen?.maxMs ?? 0);
  return Math.max(
    VISIT_MS,
    ...suppress.map(({ forMs }) => forMs),
    ...caps.map(({ withinMs }) => withinMs),
    ...audiences.map(({ onceMs }) => onceMs),
    ...amounts,
    ...gaps,
  );
}
