/**
 * Tells the feed about requests: what went out, as the browser lists it, and what the guard keeps back. Stands in
 * front of the guard, and changes nothing of what it does.
 */
import { decideRequest } from '../../core/decide-request.ts';
import { VENDORS } from '../../vendors/index.ts';
import { patch } from '../patch.ts';
import type { RequestVerdict } from '../../core/decide-request.ts';
import type { RunEnv } from '../runner.ts';
import type { Tell } from '../../core/inspect.ts';

/** How a request is made, by what the guard does with it while nobody has answered. */
const ELEMENTS = ['script', 'img', 'iframe', 'link'];

export function watchRequests(env: RunEnv, tell: Tell): void {
  const decide = createDecide(env);
  const ask = (address: unknown, via: string): void => {
    if (!URL.canParse(String(address), document.baseURI)) return;
    const url = new URL(String(address), document.baseURI);
    const { choice, of } = decide(url);
    if (choice === 'granted') return;
    // elements wait for the answer; scripts that ask at once are refused at once
    const verdict = choice === 'unset' && ELEMENTS.includes(via) ? 'hold' : 'block';
    tell({ ...noteOf(url, via), vendor: of, verdict, reason: choice });
  };
  patchWaysOut(ask);
  watchSent((url, via, at) => {
    const { choice, of } = decide(url);
    if (!of && url.hostname === location.hostname) return;
    // it may have left before the answer was taken back, or stood in the page as plain markup
    const reason = choice === 'granted' ? (of ? 'granted' : 'not-guarded') : 'unstoppable';
    tell({ ...noteOf(url, via), vendor: of, verdict: 'allow', reason, at });
  });
}

const noteOf = (
  { hostname, pathname, href }: URL,
  via: string,
): { kind: 'request'; name: string; url: string; via: string } => ({
  kind: 'request',
  name: hostname + pathname,
  url: href,
  via,
});

/** What the guard would say now. It is asked like a pure function, so that nothing is counted or logged. */
const createDecide =
  ({ options, consent }: RunEnv) =>
  (url: URL): RequestVerdict =>
    decideRequest(url, {
      guard: options.guard,
      pageHost: location.hostname,
      allowHosts: options['allow-hosts'].split(' '),
      vendors: VENDORS,
      choiceFor: (vendor, purpose) =>
        consent.proof === 'ok' &&
        consent.regime.model !== 'opt-in' &&
        /advanced/.test(String(Reflect.get(options, `${vendor}-mode`)))
          ? 'granted'
          : consent.choiceFor(vendor, purpose),
    });

function patchWaysOut(ask: (address: unknown, via: string) => void): void {
  const before = (
    target: object,
    name: string,
    addressOf: (
      self: unknown,
      args: unknown[],
    ) => readonly [address: unknown, via: string] | undefined,
  ): void =>
    patch(
      target,
      name,
      (original) =>
        function (...args) {
          try {
            const found = addressOf(this, args);
            if (found) ask(...found);
          } catch {
            // an address that cannot be read: the browser itself will say so
          }
          return original.apply(this, args);
        },
    );
  before(HTMLScriptElement.prototype, 'src', (_, [address]) => [address, 'script']);
  before(HTMLImageElement.prototype, 'src', (_, [address]) => [address, 'img']);
  before(HTMLIFrameElement.prototype, 'src', (_, [address]) => [address, 'iframe']);
  before(HTMLLinkElement.prototype, 'href', (_, [address]) => [address, 'link']);
  before(Element.prototype, 'setAttribute', (self, [name, value]) => {
    const tag = (self as Element).localName;
    return ELEMENTS.includes(tag) && /^(src|href)$/i.test(String(name)) ? [value, tag] : undefined;
  });
  before(globalThis, 'fetch', (_, [request]) => [
    request instanceof Request ? request.url : request,
    'fetch',
  ]);
  before(Navigator.prototype, 'sendBeacon', (_, [address]) => [address, 'beacon']);
  before(XMLHttpRequest.prototype, 'open', (_, [, address]) => [address, 'xmlhttprequest']);
}

/** What the browser has fetched, also before this file was there. */
function watchSent(hear: (url: URL, via: string, at: number) => void): void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      const url = new URL(entry.name);
      if (url.protocol.startsWith('http'))
        hear(url, entry.initiatorType, performance.timeOrigin + entry.startTime);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
}
