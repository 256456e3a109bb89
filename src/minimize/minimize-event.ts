/** The minimizer for everybody: by the id of a vendor. */
import { readField } from '../core/is-record.ts';
import { ALL_SENDERS } from '../vendors/all-senders.ts';
import { cutEvent, type MinimizedEvent } from './cut-event.ts';
import { toRules } from './read-rules.ts';
import { NO_RULES, type RuleOptions } from './rules.ts';
import type { VendorEvent } from '../core/events.ts';
import type { CutOptions } from './cut-value.ts';

/** What differs from the defaults; docs/minimizer.md tells all of it. */
export type MinimizeOptions = RuleOptions &
  Pick<CutOptions, 'purpose' | 'isSensitive' | 'clickIds'>;

/**
 * Cuts an event down to what its vendor needs.
 *
 * Pure, never throws whatever it is given, leaves its argument as it is. Removes every parameter that the vendor's file
 * does not allow for this event, every value of the wrong type or out of range, every text that holds personal data or
 * a secret, and the query of addresses. Doing it twice removes nothing more.
 * @param event - name and parameters as the vendor writes them (`checkout`, `line_items`)
 * @param vendorId - `tiktok`, `meta`, `pinterest`, `google`, ...; for any other id nothing may leave
 * @param options - further names that may leave, actions, rounding; or only a list of names
 * @returns the event, and of everything that is gone or changed its path and why, never the value
 */
export function minimizeEvent(
  event: VendorEvent,
  vendorId: string,
  options?: readonly string[] | MinimizeOptions,
): MinimizedEvent {
  const read = (of: unknown, field: string): unknown =>
    Object(of) === of ? readField(of as object, field) : undefined;
  return cutEvent(
    {
      name: (read(event, 'name') ?? '') as string,
      params: read(event, 'params') as VendorEvent['params'],
      eventId: read(event, 'eventId') as VendorEvent['eventId'],
    },
    ALL_SENDERS.find(({ id }) => id === vendorId),
    {
      // the defaults are worked out once, rules each time
      rules: options === undefined ? NO_RULES : toRules(options),
      purpose: textOf(read(options, 'purpose')),
      isSensitive: Boolean(read(options, 'isSensitive')),
      clickIds: read(options, 'clickIds') !== false,
    },
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
