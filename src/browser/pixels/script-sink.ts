/** A generic script: once it has come, it hears events by the function that it brings. */
import type { Sink } from './own-outlet.ts';

export interface ScriptSink {
  readonly sink: Sink;
  /** The script is there: what was told meanwhile goes to it, in order. */
  readonly arrive: () => void;
}

/** @param global - name of the function, which gets `(event, params)`; the event id stands in `params.event_id` */
export function scriptSink(global: string): ScriptSink {
  let waiting: Parameters<Sink>[] | undefined = [];
  const tell: Sink = (name, params, eventId) => {
    const takes: unknown = Reflect.get(globalThis, global);
    if (typeof takes !== 'function')
      throw new TypeError(`its script brings no function "${global}"`);
    Reflect.apply(takes, undefined, [name, eventId ? { ...params, event_id: eventId } : params]);
  };
  return {
    sink: (...event) => {
      if (waiting) waiting.push(event);
      else tell(...event);
    },
    arrive() {
      const told = waiting ?? [];
      waiting = undefined;
      for (const event of told) tell(...event);
    },
  };
}
