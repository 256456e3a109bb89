/** Cuts events by the site's rules and the consent that they leave under, and finds contact data that may be hashed. */
import { readField } from '../../core/is-record.ts';
import { personFieldOf } from '../../core/person.ts';
import { OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import { cutEvent } from '../../minimize/cut-event.ts';
import { planOf } from '../../minimize/plan.ts';
import { landingFor } from './landing-for.ts';
import { senderOf } from './sender-of.ts';
import type { Person } from '../../core/person.ts';
import type { MinimizedEvent } from '../../minimize/cut-event.ts';
import type { Outlet } from '../runner.ts';
import type { Read } from './read-item.ts';
import type { SenderEnv } from './sender.ts';

export interface Minimizer {
  /** @param tags - those that it goes to @param isSensitive - the page or the product is */
  cut(outlet: Outlet, read: Read, tags: readonly string[], isSensitive: boolean): MinimizedEvent;
  /** Contact data that stands in an event and is to go the way of `identify`, in clear; `undefined` without any. */
  personOf(outlet: Outlet, read: Read, tags: readonly string[]): Person | undefined;
}

export function createMinimizer({
  rules,
  consent,
  retarget,
}: Pick<SenderEnv, 'rules' | 'consent' | 'retarget'>): Minimizer {
  const isMatching = retarget?.isMatching ?? false;
  return {
    cut: (outlet, { event }, tags, isSensitive) =>
      // where the rules are not known, nothing of an event leaves but its name
      cutEvent(event, rules && senderOf(outlet), {
        rules,
        purpose: purposeOf(outlet, tags),
        ...landingFor(outlet.vendor.id, consent.choiceFor),
        isMatching,
        isSensitive,
      }),
    personOf(outlet, { event }, tags) {
      if (!rules?.isHashing || !isMatching || !event.name) return undefined;
      const { params } = planOf(senderOf(outlet), event.name, rules, purposeOf(outlet, tags));
      const person: Record<string, unknown> = {};
      for (const { name, isPerson } of params.values()) {
        const field = isPerson && Object.hasOwn(event.params, name) && personFieldOf(name);
        if (field) person[field] ??= readField(event.params, name);
      }
      return Object.keys(person).length > 0 ? person : undefined;
    },
  };
}

/** Of the purposes that an event goes under, the one that needs most. */
function purposeOf({ vendor }: Outlet, tags: readonly string[]): string {
  const purposes = tags.map((tag) => vendor.purposeOf?.(tag) ?? 'marketing');
  return OPTIONAL_PURPOSES.findLast((purpose) => purposes.includes(purpose)) ?? 'marketing';
}
