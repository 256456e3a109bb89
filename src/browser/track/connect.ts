/** Starts by itself, once per page, as soon as the gate is there. Needs nothing but `window.pixelgate`. */
import { createMessages } from './messages.ts';
import { start } from './start.ts';
import type { PixelgateApi } from '../../core/api.ts';
import type { Clock } from './track-env.ts';

/** Of the document that has it. */
const KEY = Symbol.for('pixelgate.track');

const clock: Clock = {
  now: () => performance.now(),
  wait(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

const { say, handOver } = createMessages((act) => void clock.wait(0, act));
const gate = (): PixelgateApi | undefined => {
  const found: unknown = Reflect.get(globalThis, 'pixelgate');
  return found && !Array.isArray(found) ? (found as PixelgateApi) : undefined;
};

const begin = (): void => {
  const api = gate();
  if (!api || Reflect.has(document, KEY)) return;
  Reflect.set(document, KEY, true);
  const bring = (file: string): Promise<unknown> =>
    import(new URL(`pixelgate-${file}.js`, import.meta.url).href);
  start({ gate: api, clock, bring, say }, readConfig(api));
};

/** Of one that cannot be read the gate has told. */
function readConfig(api: PixelgateApi): unknown {
  const selector = api.view().options?.['config'];
  try {
    return selector ? JSON.parse(document.querySelector(String(selector))?.textContent ?? '') : {};
  } catch {
    return {};
  }
}

begin();
// the gate may come later than this file
document.addEventListener('pixelgate:ready', begin);

/** For the gate's second file: its messages reach the developer panel too. May be called at any time. */
export function connect({
  report,
}: {
  readonly report: (kind: 'event', sentence: string) => void;
}): void {
  handOver((sentence) => report('event', sentence));
}
