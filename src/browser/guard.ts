/**
 * The guard stands before the ways out that scripts use: elements with an address, fetch, XHR,
 * beacons. It keeps a loaded vendor silent after a withdrawal, and a hard-coded pixel silent before a
 * grant. Armed before anything else on the page runs; the second file arms the rarer ways.
 */
import { patch } from './patch.ts';
import type { Method } from './patch.ts';
import type { RequestVerdict } from '../core/decide-request.ts';

export interface GuardRules {
  /** What holds for an address. */
  readonly decide: (url: URL) => RequestVerdict;
  readonly onBlocked: (verdict: RequestVerdict) => void;
}

export interface Guard {
  /** Loads what was held and may load now, in order; forgets what never may. */
  release(): void;
  /** Whether this address may be asked for now. */
  admits(address: unknown): boolean;
}

export function armGuard({ decide, onBlocked }: GuardRules): Guard {
  let held: (() => boolean)[] = [];

  const verdictOn = (address: unknown): RequestVerdict => {
    try {
      return decide(new URL(address as string, document.baseURI));
    } catch {
      return { choice: 'granted', of: '' }; // no address: the browser itself will say so
    }
  };
  const admits = (address: unknown): boolean => {
    const verdict = verdictOn(address);
    if (verdict.choice !== 'granted') onBlocked(verdict);
    return verdict.choice === 'granted';
  };
  /** Runs the original when its address may be asked for; else answers with `blocked`. */
  const check = (
    target: object,
    name: string,
    addressOf: (self: unknown, args: unknown[]) => unknown,
    blocked: (original: Method, self: unknown, args: unknown[]) => unknown,
  ): void =>
    patch(
      target,
      name,
      (original) =>
        function (...args) {
          return admits(addressOf(this, args))
            ? original.apply(this, args)
            : blocked(original, this, args);
        },
    );
  const loading = [HTMLScriptElement, HTMLImageElement, HTMLIFrameElement, HTMLLinkElement];
  const nameOf = (element: object): 'href' | 'src' => ('href' in element ? 'href' : 'src');
  /** Elements wait: what they were to load is loaded once it may be, by the way in front, where it is cleaned. */
  const hold = (_: Method, self: unknown, args: unknown[]): void => {
    const element = self as HTMLImageElement & HTMLLinkElement;
    const name = nameOf(element);
    const before = element[name];
    const load = (): boolean => {
      const { choice } = verdictOn(args.at(-1));
      // unless the page has written another one meanwhile
      if (choice === 'granted' && element[name] === before)
        element.setAttribute(name, args.at(-1) as string);
      return choice === 'unset';
    };
    if (load()) held.push(load);
  };

  for (const { prototype } of loading)
    check(prototype, nameOf(prototype), (_, [address]) => address, hold);
  check(
    Element.prototype,
    'setAttribute',
    // what is no such address counts as one of the page's own
    (self, [name, value]) =>
      loading.some((type) => self instanceof type) &&
      nameOf(self as Element) === String(name).toLowerCase() &&
      value,
    hold,
  );

  // an answer that no code takes for success, and no unhandled rejection in the page's console
  const refuse = async (): Promise<Response> => new Response(null, { status: 451 });
  check(
    globalThis,
    'fetch',
    (_, [request]) => (request instanceof Request ? request.url : request),
    refuse,
  );
  // a vendor that hears "not queued" would try another way
  check(
    Navigator.prototype,
    'sendBeacon',
    (_, [address]) => address,
    () => true,
  );
  const openNothing = (original: Method, self: unknown, [method]: unknown[]): unknown =>
    original.call(self, method, 'data:,');
  check(XMLHttpRequest.prototype, 'open', (_, [, address]) => address, openNothing);
  return {
    release() {
      held = held.filter((load) => load());
    },
    admits,
  };
}
