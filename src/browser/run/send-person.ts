/** Hands contact data to a vendor, hashed. What follows for this vendor waits: it needs to be there before the event. */
import { deliver } from './deliver.ts';
import type { Call } from '../../core/vendor.ts';
import type { Outlet } from '../runner.ts';
import type { Wait } from './line.ts';
import type { Read } from './read-item.ts';
import type { SenderEnv } from './sender.ts';

export function createPersonSender({
  retarget,
  tellPanel,
  consent,
}: SenderEnv): (outlet: Outlet, read: Read, ready: readonly string[]) => Wait | undefined {
  return (outlet, { person, tags }, ready) => {
    const { vendor } = outlet;
    const to = tags.length > 0 ? ready.filter((tag) => tags.includes(tag)) : ready;
    if (!retarget || !person || to.length === 0) return undefined;
    let calls: readonly Call[] = [];
    return {
      until: retarget.identify(outlet, person, to).then((made) => void (calls = made)),
      next() {
        // taken back while others waited
        if (calls.length === 0 || consent.choiceFor(vendor.id, 'marketing') !== 'granted') return;
        for (const call of calls) {
          deliver(outlet, call);
          const name = String(call[0]);
          tellPanel?.({ kind: 'call', name, vendor: vendor.id, verdict: 'allow', call });
        }
        retarget.identified(outlet);
      },
    };
  };
}
