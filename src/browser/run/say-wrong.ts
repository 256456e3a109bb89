/** Says what of a page's own call was left out because it is not what the vendor documents. */
import { formOf } from '../../core/fit-params.ts';
import { readField } from '../../core/is-record.ts';
import { senderOf } from './sender-of.ts';
import type { VendorEvent } from '../../core/events.ts';
import type { Removal } from '../../minimize/cut-event.ts';
import type { Outlet, RunEnv } from '../runner.ts';

/** Not what is personal, or what the vendor does not know: the log and the panel tell that. */
export function sayWrong(
  outlet: Outlet,
  { name, params }: VendorEvent,
  removed: readonly Removal[],
  report: RunEnv['report'],
): void {
  for (const { path, reason } of removed) {
    // `null` says nothing, and is meant so
    if (!/^(wrong-type|out-of-range)$/.test(reason) || readField(params, path) === null) continue;
    const every = path.replace(/\[\d{1,9}\]/g, '[]');
    report('wrong-value', outlet.vendor.id, name, every, formOf(senderOf(outlet), path));
  }
}
