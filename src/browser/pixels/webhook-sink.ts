/** A webhook of the site's own, such as its CRM: events as JSON, in order, tried again in memory only. */
import type { Sink } from './own-outlet.ts';

export interface WebhookEnv {
  readonly url: string;
  /** Whether its purpose is granted now. */
  readonly mayRun: () => boolean;
  /** Hears of what could not be delivered. @param reason - `denied`, `undelivered` */
  readonly onLost: (event: string, reason: string) => void;
  /** Waits, in milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
}

/** What goes into one body. `at` is Unix time in milliseconds, UTC. */
interface Message {
  readonly event: string;
  readonly body: string;
}

/** Pauses before it is tried again, in milliseconds. */
const PAUSES_MS = [1000, 5000, 20_000];

/** The body of one message: `{"event", "event_id", "at", "params"}`. */
const toBody = (...[event, params, eventId]: Parameters<Sink>): string =>
  JSON.stringify({ event, event_id: eventId, at: Date.now(), params });

export function webhookSink({ url, mayRun, onLost, wait }: WebhookEnv): Sink {
  const isOwn = new URL(url).origin === location.origin;
  let queue: Message[] = [];
  let isBusy = false;
  let isInFlight = false;

  /** @returns whether it need not be tried again */
  const post = async ({ event, body }: Message): Promise<boolean> => {
    isInFlight = true;
    try {
      const { ok, status } = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
        credentials: isOwn ? 'same-origin' : 'omit',
        referrerPolicy: 'no-referrer',
        keepalive: true,
      });
      const isRefused = !ok && status < 500 && status !== 429;
      if (isRefused) onLost(event, 'undelivered');
      return ok || isRefused;
    } catch {
      return false; // no network
    } finally {
      isInFlight = false;
    }
  };
  const deliver = async (message: Message): Promise<void> => {
    for (const pause of [...PAUSES_MS, undefined]) {
      // asked anew: consent may be withdrawn meanwhile
      if (!mayRun()) return onLost(message.event, 'denied');
      if (await post(message)) return undefined;
      if (pause !== undefined) await wait(pause);
      // it has left with the page
      if (!queue.includes(message)) return undefined;
    }
    return onLost(message.event, 'undelivered');
  };
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let [message] = queue; message; [message] = queue) {
      await deliver(message);
      queue = queue.filter((other) => other !== message);
    }
    isBusy = false;
  };
  // the last resort: what waits leaves with the page; what is on its way outlives it
  addEventListener('pagehide', () => {
    const left = queue.slice(isInFlight ? 1 : 0);
    queue = queue.filter((message) => !left.includes(message));
    for (const { event, body } of left) {
      const data = isOwn ? new Blob([body], { type: 'application/json' }) : body;
      if (!mayRun()) onLost(event, 'denied');
      else if (!navigator.sendBeacon(url, data)) onLost(event, 'undelivered');
    }
  });
  return (...event) => {
    queue.push({ event: event[0], body: toBody(...event) });
    void work();
  };
}
