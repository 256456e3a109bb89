/** Asks the rules which tags of a vendor may hear of an event, and sends the event that stands in for what stops. */
import { entryOf } from '../../core/is-record.ts';
import { stoppedBy, suppressedBy } from '../../core/retarget/stopped-by.ts';
import { VENDOR_IDS } from '../../vendors/ids.ts';
import type { RetargetRules } from '../../core/retarget/rules.ts';
import type { Told } from '../../core/retarget/stopped-by.ts';
import type { Retarget, RetargetEnv } from '../retarget-env.ts';
import type { Outlet } from '../runner.ts';
import type { KeptHistory } from './keep-history.ts';

export function createAdmit(
  { senderOf, report }: RetargetEnv,
  rules: RetargetRules,
  history: KeptHistory,
): Retarget['admit'] {
  /** Once per vendor and exclusion; of several tabs one alone. */
  const sendInstead = (outlet: Outlet, told: Told): void => {
    const rule = suppressedBy(rules, history.now, told);
    const { id } = outlet.vendor;
    // the operator's own hear of what their list names, and of nothing else
    if (!rule?.instead || !VENDOR_IDS.includes(id)) return;
    const name = rule.instead;
    if (!senderOf(outlet).custom) return report('no-custom', id, name);
    const key = `${name} ${id}`;
    const since = entryOf(history.now.done, rule.after)?.at(-1) ?? 0;
    const isOld = (firedAt: number): boolean => firedAt < since;
    if (!isOld(entryOf(history.now.fired, key) ?? -1)) return;
    void history.claim(key, isOld).then((isOurs) => {
      const eventId = crypto.randomUUID();
      if (isOurs) outlet.push([], undefined, { name, params: {}, eventId });
    });
  };
  /** Whether an event stands in for others. */
  const isInstead = (names: readonly string[]): boolean =>
    rules.suppress.some(({ instead }) => instead !== undefined && names.includes(instead));

  return (outlet, { names, at }, tags) => {
    const { vendor } = outlet;
    const told: Told = { vendor: vendor.id, names, bornAt: at };
    const stop = stoppedBy(rules, history.now, told, Date.now());
    // of a vendor that does more than advertising, the rest goes on
    const isAd = (tag: string): boolean => (vendor.purposeOf?.(tag) ?? 'marketing') === 'marketing';
    const ads = tags.filter(isAd);
    const others = tags.filter((tag) => !isAd(tag));
    // and does not hear what advertising tags hear instead
    if (!stop) return isInstead(names) && ads.length > 0 ? ads : tags;
    if (ads.length === 0) return tags;
    if (stop === 'suppressed') sendInstead(outlet, told);
    return others.length > 0 ? others : stop;
  };
}
