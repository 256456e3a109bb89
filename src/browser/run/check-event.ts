/** What must hold before an event goes: time, consent, the site's rules, and what the vendor asks for. */
import { entryOf } from '../../core/is-record.ts';
import { periodOf } from '../../core/period.ts';
import { senderOf } from './sender-of.ts';
import type { VendorEvent } from '../../core/events.ts';
import type { Item, Outlet } from '../runner.ts';
import type { Read } from './read-item.ts';
import type { SenderEnv } from './sender.ts';

/** Each says the tags that are left, or why none is. */
export interface Checks {
  /** What has waited too long goes to nobody. @param ready - tags that are granted now */
  tags(item: Item, read: Read, ready: readonly string[]): readonly string[] | string;
  /** What the site's rules for retargeting leave. */
  rules(outlet: Outlet, item: Item, read: Read, to: readonly string[]): readonly string[] | string;
  /** What is wrong with an event after it was cut down, or `''`. @param isSensitive - something was withheld */
  fault(outlet: Outlet, before: VendorEvent, cut: VendorEvent, isSensitive: boolean): string;
}

export function createChecks({
  options,
  report,
  retarget,
}: Pick<SenderEnv, 'options' | 'report' | 'retarget'>): Checks {
  const [, time = ''] = options['hold-limit'].split(' ');
  const holdMs = periodOf(time) ?? 0;
  return {
    tags({ isHeld, at }, { tags }, ready) {
      if (isHeld && Date.now() - at > holdMs) return 'expired';
      const to = tags.length > 0 ? ready.filter((tag) => tags.includes(tag)) : ready;
      return to.length > 0 ? to : 'denied';
    },
    rules(outlet, { at }, { event, names, told }, to) {
      if (!retarget || event.name === '') return to;
      return retarget.admit(outlet, { names, params: told, at, eventId: event.eventId }, to);
    },
    fault(outlet, { name, eventId, params }, cut, isSensitive) {
      const sender = senderOf(outlet);
      const needed =
        (name === sender.events['Purchase'] && sender.purchase) ||
        entryOf(sender.required, name) ||
        '';
      const missing = needed
        .split(' ')
        .find(
          (param) =>
            param && cut.params[param] === undefined && !(param === sender.idKey && eventId),
        );
      if (name && !cut.name) return 'personal-name';
      if (missing === undefined) return '';
      // the page did tell it
      if (isSensitive && params[missing] !== undefined) return 'sensitive';
      const taken = params[missing] === undefined ? [] : ['taken'];
      report('missing', outlet.vendor.id, name, missing, ...taken);
      return `missing-${missing}`;
    },
  };
}
