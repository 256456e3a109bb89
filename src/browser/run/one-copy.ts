/**
 * A vendor's script runs once: the gate loads it. Base code of the page's own that inserts it as well, at any time, has an
 * element that stays inert, and hears `load` when the gate's copy has come.
 */
import { patch } from '../patch.ts';
import { isCopyOf } from './is-copy-of.ts';
import { senderOf } from './sender-of.ts';
import type { Outlet, RunEnv } from '../runner.ts';
import type { Scripts } from './scripts.ts';

type Outcome = 'load' | 'error';

export interface Copies {
  /** Loads a vendor's script. @param onDone - called before the page's own elements hear of it */
  load(outlet: Outlet, src: string, onDone: (type: Outcome) => void): void;
  /**
   * Takes scripts out of the page that the guard may be about to let go: their addresses are known only then, and
   * outside of the page none of them is asked for.
   */
  hold(): void;
  /** Puts them back, all within the same task. */
  settle(): void;
}

/** What became of a vendor's script. */
interface State {
  /** Addresses that the gate has asked for. */
  readonly asked: string[];
  outcome?: Outcome;
  /** Elements of the page's that are to hear of it. */
  waiting: HTMLScriptElement[];
}

export function createCopies(
  { outlets, report }: Pick<RunEnv, 'outlets' | 'report'>,
  scripts: Scripts,
): Copies {
  const states = new Map(
    outlets.map((outlet): [Outlet, State] => [outlet, { asked: [], waiting: [] }]),
  );
  /** Scripts that are out of the page for a moment, and what stands in their places. */
  const away = new Map<HTMLScriptElement, Comment>();
  let isOurs = false;

  /** @param isPages - whether it is surely the page that asks, and not a vendor's script for a further tag */
  const keep = (element: HTMLScriptElement, address: unknown, isPages = false): boolean => {
    if (isOurs) return false;
    for (const [{ vendor, tags }, state] of states) {
      const sender = senderOf({ vendor });
      const all = isPages || state.asked.length === 0;
      // until the vendor's file is there, it cannot be another script's
      const addresses = all ? tags.map((tag) => sender?.script(tag)) : state.asked;
      if (!isCopyOf(address, addresses, vendor.guard)) continue;
      const { outcome } = state;
      if (outcome) setTimeout(() => element.dispatchEvent(new Event(outcome)));
      else state.waiting.push(element);
      return true;
    }
    return false;
  };
  watchScripts(keep, report);
  const settle = (): void => {
    for (const [script, place] of away) {
      away.delete(script);
      const address = script.getAttribute('src');
      if (address !== null && keep(script, address, true)) script.removeAttribute('src');
      place.replaceWith(script);
    }
  };

  return {
    load(outlet, src, onDone) {
      const state = states.get(outlet) ?? { asked: [], waiting: [] };
      state.asked.push(src);
      isOurs = true;
      try {
        scripts.load(src, (type) => {
          onDone(type);
          state.outcome = type;
          for (const element of state.waiting.splice(0)) element.dispatchEvent(new Event(type));
        });
      } finally {
        isOurs = false;
      }
    },
    hold() {
      const bare = Array.from(document.scripts).filter(
        (script) => !script.hasAttribute('src') && script.text === '',
      );
      for (const script of bare) {
        const place = document.createComment('');
        away.set(script, place);
        script.replaceWith(place);
      }
      // whatever happens in between
      if (away.size > 0) queueMicrotask(settle);
    },
    settle,
  };
}

/** @param keep - whether an element with this address must stay inert */
function watchScripts(
  keep: (element: HTMLScriptElement, address: unknown) => boolean,
  report: RunEnv['report'],
): void {
  const seen = new WeakSet<object>();
  const inFront = (
    target: object,
    name: string,
    addressOf: (args: readonly unknown[]) => unknown,
  ): void =>
    patch(
      target,
      name,
      (original) =>
        function (...args) {
          const address = addressOf(args);
          if (!(this instanceof HTMLScriptElement) || address === undefined)
            return original.apply(this, args);
          seen.add(this);
          return keep(this, address) ? undefined : original.apply(this, args);
        },
    );
  inFront(HTMLScriptElement.prototype, 'src', ([address]) => address);
  inFront(Element.prototype, 'setAttribute', ([name, value]) =>
    /^src$/i.test(String(name)) ? value : undefined,
  );
  // what stands in the markup is looked at before it runs
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      const isMarkup = node instanceof HTMLScriptElement && node.src !== '' && !seen.has(node);
      if (!isMarkup || node.type === 'text/plain' || !keep(node, node.src)) continue;
      node.type = 'text/plain';
      report('inline', node.src);
    }
  }).observe(document, { childList: true, subtree: true });
}
