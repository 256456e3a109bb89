/** One push on a vendor's queue may tell several things: each is held, dropped or sent on its own. */
import { splitPush } from '../../core/split-push.ts';
import { senderOf } from './sender-of.ts';
import type { Item, Outlet } from '../runner.ts';
import type { Sender } from './sender.ts';

/** Puts itself in front of a sender that takes one thing at a time. */
export function inParts(sender: Sender): Sender {
  const parts = new WeakMap<Item, readonly Item[]>();
  const partsOf = (outlet: Outlet, item: Item): readonly Item[] => {
    if (item.unified || outlet.vendor.style !== 'push') return [item];
    const known =
      parts.get(item) ?? splitPush(senderOf(outlet), item.args).map((args) => ({ ...item, args }));
    parts.set(item, known);
    for (const part of known) part.isHeld = item.isHeld ?? false;
    return known;
  };
  return {
    ...sender,
    send(outlet, item, ready) {
      // a vendor's script that has put itself around the queue hands back what it was given
      if (outlet.door.delivering !== undefined && outlet.vendor.style === 'push' && !item.unified)
        Array.prototype.push.apply(outlet.door.own, [...item.args]);
      else for (const part of partsOf(outlet, item)) sender.send(outlet, part, ready);
    },
    drop(outlet, item, reason) {
      for (const part of partsOf(outlet, item)) sender.drop(outlet, part, reason);
    },
    // all are looked at, and one that is worth keeping keeps the push
    hold: (outlet, item) =>
      partsOf(outlet, item)
        .map((part) => sender.hold(outlet, part))
        .includes(true),
  };
}
