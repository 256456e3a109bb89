/** The minimizer for everybody: by the id of a vendor. */
import { ALL_SENDERS } from '../vendors/all-senders.ts';
import { cutEvent, type MinimizedEvent } from './cut-event.ts';
import type { VendorEvent } from '../core/events.ts';

/**
 * Cuts an event down to what its vendor needs.
 *
 * Pure, never throws, leaves its argument as it is. Removes every parameter that the vendor's file
 * does not allow for this event, every value of the wrong type, every text that holds an e-mail
 * address, a telephone number, a payment card or a secret, and the query of addresses.
 * @param event - name and parameters as the vendor writes them (`checkout`, `line_items`)
 * @param vendorId - `tiktok`, `meta`, `pinterest`, `google`, ...; for any other id nothing may leave
 * @param keep - further names that the operator lets through, as text, number or boolean
 */
export const minimizeEvent = (
  event: VendorEvent,
  vendorId: string,
  keep: readonly string[] = [],
): MinimizedEvent =>
  cutEvent(
    event,
    ALL_SENDERS.find(({ id }) => id === vendorId),
    keep,
  );
