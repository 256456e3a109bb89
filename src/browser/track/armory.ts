/** What waits for being seen, scrolled to, stayed with or played: once per element and page. */
import type { Armed, Armory } from './track-env.ts';

export interface FullArmory extends Armory {
  /** The visitor is on another page: everything may happen again, and nothing waits. */
  clear(): void;
  /** Forgets elements that have left the page. */
  prune(): void;
}

export function createArmory(): FullArmory {
  let waiting: Armed[] = [];
  let done = new WeakMap<object, Set<string>>();
  const keyOf = ({ trigger: { on, at } }: Armed): string => `${on} ${at}`;

  return {
    add(armed) {
      const happened = done.get(armed.owner)?.has(keyOf(armed));
      const isThere = waiting.some(
        (other) => other.owner === armed.owner && keyOf(other) === keyOf(armed),
      );
      if (!happened && !isThere) waiting.push(armed);
    },
    of: (on) =>
      waiting.filter(({ trigger, element }) => trigger.on === on && (element?.isConnected ?? true)),
    fire(armed) {
      if (!waiting.includes(armed)) return;
      waiting = waiting.filter((other) => other !== armed);
      const keys = done.get(armed.owner) ?? new Set();
      done.set(armed.owner, keys.add(keyOf(armed)));
      armed.act();
    },
    clear() {
      waiting = [];
      done = new WeakMap();
    },
    prune() {
      waiting = waiting.filter(({ element }) => element?.isConnected ?? true);
    },
  };
}
