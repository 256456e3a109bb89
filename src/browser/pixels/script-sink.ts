/** A generic script: once it has come, it hears events by the function that it brings. */
import type { OwnSink, Sink, SinkEnv } from './own-outlet.ts';

/** Events that wait for the script at most. */
const MAX_WAITING = 200;

export interface ScriptSink extends OwnSink {
  /**
   * The script is there: what was told meanwhile goes to it, in order.
   * @throws what its function throws first, after it has heard all
   */
  readonly arrive: () => void;
  readonly deny: () => void;
}

/** @param global - name of the function, which gets `(event, params)`; the event id stands in `params.event_id` */
export function scriptSink(global: string, { mayRun, onLost }: SinkEnv): ScriptSink {
  let waiting: Parameters<Sink>[] = [];
  let isThere = false;
  const tell: Sink = (name, params, eventId) => {
    const takes: unknown = Reflect.get(globalThis, global);
    if (typeof takes !== 'function')
      throw new TypeError(`its script brings no function "${global}"`);
    Reflect.apply(takes, undefined, [name, eventId ? { ...params, event_id: eventId } : params]);
  };
  const deny = (): void => {
    for (const [name] of waiting.splice(0)) onLost(name, 'denied');
  };
  return {
    sink: (...event) => {
      if (isThere) return tell(...event);
      waiting.push(event);
      const over = waiting.slice(0, -MAX_WAITING);
      waiting = waiting.slice(-MAX_WAITING);
      for (const [name] of over) onLost(name, 'limit');
    },
    arrive() {
      isThere = true;
      // asked anew: consent may be withdrawn meanwhile
      if (!mayRun()) return deny();
      const errors: unknown[] = [];
      for (const event of waiting.splice(0)) {
        try {
          tell(...event);
        } catch (error) {
          errors.push(error);
          onLost(event[0], 'failed');
        }
      }
      if (errors.length > 0) throw errors[0];
    },
    deny,
  };
}
