/** The half of a vendor's file that sends: here for the vendors that most sites have, else in a file of its own. */
import { unifiedNames } from '../../core/unified-names.ts';
import { SENDERS } from '../../vendors/senders.ts';
import { inTime } from './in-time.ts';
import { withOwnEvents } from './own-events.ts';
import type { Outlet, RunEnv } from '../runner.ts';
import type { ByPurpose, VendorSender } from '../../core/vendor.ts';

const known = new Map(SENDERS.map((sender) => [sender.id, sender]));

/** Only for vendors of this page, and after {@link loadSenders}. */
export const senderOf = ({ vendor }: Pick<Outlet, 'vendor'>): VendorSender =>
  known.get(vendor.id) as VendorSender;

/** What its script's requests may hold; `undefined` for one that is not of this page. */
export const wireOf = (id: string): VendorSender['wire'] => known.get(id)?.wire;

/** One that stands in no vendor's file. */
export const knowSender = (sender: VendorSender): void => void known.set(sender.id, sender);

/** The unified name of an event that a vendor of this page knows by another; `undefined` where nobody has named it. */
export function unifiedName(id: string, own: string): string | undefined {
  const sender = known.get(id);
  return sender && unifiedNames(sender, own)[0];
}

/** Patterns of cookies and storage keys by vendor, as far as their files are there. */
export const allStored = (): readonly (readonly [id: string, stored: ByPurpose])[] =>
  [...known.values()].map(({ id, stored }) => [id, stored]);

/** A file that has not come by then counts as missing: no vendor waits longer for another. */
const PATIENCE_MS = 5000;

/**
 * Brings what is missing, all at once. A vendor whose file does not come, or not in time, gets nothing on this page.
 * @returns the outlets that can be served
 */
export async function loadSenders({
  outlets,
  bring,
  attributes,
  report,
}: Pick<RunEnv, 'outlets' | 'bring' | 'attributes' | 'report'>): Promise<readonly Outlet[]> {
  const served = await Promise.all(
    outlets.map(async ({ vendor: { id }, tags }) => {
      try {
        const sender =
          known.get(id) ??
          ((await inTime(bring(`vendor-${id}`), PATIENCE_MS)) as { sender: VendorSender }).sender;
        known.set(id, withOwnEvents(sender, attributes[`${id}-events`], report, tags));
        return true;
      } catch {
        report('vendor-file', id);
        return false;
      }
    }),
  );
  return outlets.filter((_, at) => served[at]);
}
