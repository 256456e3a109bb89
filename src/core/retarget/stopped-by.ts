/** Whether a rule stops an event on its way to an advertising vendor: exclusion, hand-over, caps. Pure. */
import { entryOf } from '../is-record.ts';
import { stops } from './rules.ts';
import type { History } from './history.ts';
import type { CapRule, RetargetRules, SuppressRule } from './rules.ts';

/** An event, as rules see it. */
export interface Told {
  readonly vendor: string;
  /** Unified names that it may have; one of the page's own is a custom event. */
  readonly names: readonly string[];
  /** When the visitor did it. */
  readonly bornAt: number;
}

/** Why it does not go. */
export type Stop = 'suppressed' | 'handed-over' | 'capped';

/** The rule for exclusion that an event falls under now. What the visitor did before is not meant, and no event stops itself. */
export const suppressedBy = (
  { suppress }: RetargetRules,
  { done }: History,
  { names, bornAt }: Told,
): SuppressRule | undefined =>
  suppress.find(({ after, forMs, stop, instead }) => {
    const times = entryOf(done, after) ?? [];
    return (
      times.some((since) => bornAt >= since && bornAt - since < forMs) &&
      stops(names, stop) &&
      !names.includes(after) &&
      !(instead && names.includes(instead))
    );
  });

/** Whether as many as a cap allows have gone to this vendor in the window that ends now. */
const isCapped = (
  { caps }: RetargetRules,
  { sent }: History,
  { vendor, names }: Told,
  now: number,
): boolean =>
  caps.some(
    (cap) =>
      names.includes(cap.event) &&
      isFor(cap, vendor) &&
      (entryOf(sent, `${vendor} ${cap.event}`) ?? []).filter((time) => now - time < cap.withinMs)
        .length >= cap.max,
  );

const isFor = ({ vendors }: CapRule, vendor: string): boolean => vendors?.includes(vendor) ?? true;

/** Why it does not go, or `undefined`. */
export function stoppedBy(
  rules: RetargetRules,
  history: History,
  told: Told,
  now: number,
): Stop | undefined {
  if (suppressedBy(rules, history, told)) return 'suppressed';
  const { handOver } = rules;
  const { identified } = history;
  if (handOver && identified !== undefined && told.bornAt >= identified)
    if (stops(told.names, handOver.stop)) return 'handed-over';
  return isCapped(rules, history, told, now) ? 'capped' : undefined;
}

/** Names of events whose times a rule looks at; of others none is kept. */
export const watchedNames = ({ suppress, caps, audiences }: RetargetRules): ReadonlySet<string> =>
  new Set([
    ...suppress.map(({ after }) => after),
    ...caps.map(({ event }) => event),
    ...audiences.flatMap(({ when: { event = '', notEvent = '' } }) => [event, notEvent]),
  ]);
