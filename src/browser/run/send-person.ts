/** Hands contact data to a vendor, hashed. What follows for this vendor waits: it needs to be there before the event. */
import { deliver } from './deliver.ts';
import { keepSums } from './own-sums.ts';
import type { Call } from '../../core/vendor.ts';
import type { Item, Outlet } from '../runner.ts';
import type { Wait } from './line.ts';
import type { Read } from './read-item.ts';
import type { SenderEnv } from './sender.ts';

export function createPersonSender({
  retarget,
  tellPanel,
  consent,
}: SenderEnv): (
  outlet: Outlet,
  item: Item,
  read: Read,
  ready: readonly string[],
) => Wait | undefined {
  return (outlet, { at }, { person, tags }, ready) => {
    const { vendor } = outlet;
    if (person) retarget?.met(person, at);
    const to = tags.length > 0 ? ready.filter((tag) => tags.includes(tag)) : ready;
    if (!retarget || !person || to.length === 0) return undefined;
    let calls: readonly Call[] = [];
    return {
      until: retarget.identify(outlet, person, to).then((made) => void (calls = made)),
      next() {
        // taken back while others waited
        if (calls.length === 0 || consent.choiceFor(vendor.id, 'marketing') !== 'granted') return;
        keepSums(calls);
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
