/** The file that reads events from HTML, with a gate that writes down and a clock that stands still. */
import { start as startFile } from '../../../src/browser/track/start.ts';
import type { GateView } from '../../../src/core/api.ts';

export interface Told {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly eventId: string | undefined;
  readonly vendors: readonly string[] | undefined;
}

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

const FILES = {
  pages: () => import('../../../src/browser/track/page-rules.ts'),
  product: () => import('../../../src/browser/track/products.ts'),
  video: () => import('../../../src/browser/track/on-video.ts'),
};

/** What the gate was told, and what the people who build the page were. */
export const told: Told[] = [];
export const said: string[] = [];

let now = 1000;
let timers: Timer[] = [];
let waiting: { readonly ms: number; readonly resolve: () => void }[] = [];
const listeners = new Set<() => void>();

/** Starts the file; once per page. */
export function start(config: unknown = {}): void {
  const vendors = ['meta', 'tiktok'].map((id) => ({ id, purposes: ['marketing'] }));
  startFile(
    {
      gate: {
        track(name, params = {}, { eventId, vendors: only } = {}) {
          told.push({ name, params, eventId, vendors: only });
          for (const listener of listeners) listener();
          return eventId ?? '';
        },
        view: () => ({ vendors }) as unknown as GateView,
      },
      clock: {
        now: () => now,
        wait(ms, act) {
          const timer = { at: now + ms, act };
          timers.push(timer);
          for (const each of waiting.filter((wish) => wish.ms === ms)) each.resolve();
          waiting = waiting.filter((wish) => wish.ms !== ms);
          return () => (timers = timers.filter((other) => other !== timer));
        },
      },
      bring: (file) => FILES[file](),
      say: (sentence) => void (said.includes(sentence) || said.push(sentence)),
    },
    config,
  );
}

/** Lets time pass. */
export function pass(ms: number): void {
  const end = now + ms;
  for (;;) {
    const [next] = timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
    if (!next) break;
    timers = timers.filter((timer) => timer !== next);
    now = Math.max(now, next.at);
    next.act();
  }
  now = end;
}

/** Resolves once somebody waits for so long. */
export const waitOf = (ms: number): Promise<void> =>
  new Promise((resolve) => void waiting.push({ ms, resolve }));

/** Resolves once something is told. */
export const nextTold = (): Promise<void> =>
  new Promise((resolve) => {
    const hear = (): void => {
      listeners.delete(hear);
      resolve();
    };
    listeners.add(hear);
  });

/** Lets observers of the page and what they ask for come to an end. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Names of the events, in order. */
export const names = (): readonly string[] => told.map(({ name }) => name);

const place = document.body.appendChild(document.createElement('div'));

/** An element of some markup, in the page once observers have seen it. */
export async function mount(html: string): Promise<HTMLElement> {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  place.replaceChildren(...parsed.childNodes);
  await turn();
  return place.firstElementChild as HTMLElement;
}

/** Empties the page and forgets what was told. */
export async function clear(): Promise<void> {
  place.replaceChildren();
  await turn();
  pass(10_000);
  told.length = 0;
  said.length = 0;
}

/** Shows or hides the page, as far as scripts can tell. */
export function setVisible(isVisible: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (isVisible ? 'visible' : 'hidden'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Goes to another address of the same site, as an application does. */
export async function go(path: string, method: 'pushState' | 'replaceState' = 'pushState') {
  history[method](null, '', path);
  pass(0);
  await turn();
}
