/**
 * A webhook of the site's own, such as its CRM: events as JSON, in order, tried again in memory only. Each message
 * has its event id: one that was tried again may arrive twice.
 */
import type { OwnSink, Sink, SinkEnv } from './own-outlet.ts';

export interface WebhookEnv extends SinkEnv {
  readonly url: string;
  /** Waits, in milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
}

/** One body: what the visitor did, and when. `at` is Unix time in milliseconds, UTC. */
interface Message {
  readonly event: string;
  readonly body: string;
}

/** Pauses before it is tried again, in milliseconds. */
const PAUSES_MS = [1000, 5000, 20_000];
/** An answer that takes longer is none. */
const ANSWER_MS = 10_000;
/** Messages that wait at most; beyond that the oldest go. */
const MAX_WAITING = 200;

/** The body of one message: `{"event", "event_id", "at", "params"}`. */
const toBody = (...[event, params, eventId, at = Date.now()]: Parameters<Sink>): string =>
  JSON.stringify({ event, event_id: eventId, at, params });

export function webhookSink({ url, mayRun, onLost, wait }: WebhookEnv): OwnSink {
  const isOwn = new URL(url).origin === location.origin;
  let queue: Message[] = [];
  let isBusy = false;
  let isInFlight = false;
  let isGone = false;

  const post = ({ body }: Message): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      credentials: isOwn ? 'same-origin' : 'omit',
      referrerPolicy: 'no-referrer',
      // it goes where the operator wrote, and nowhere else
      redirect: 'error',
      keepalive: true,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  /** @returns whether it need not be tried again */
  const attempt = async (message: Message): Promise<boolean> => {
    isInFlight = true;
    try {
      const { ok, status } = await post(message);
      const isRefused = !ok && status < 500 && status !== 429;
      if (isRefused) onLost(message.event, 'undelivered');
      return ok || isRefused;
    } catch {
      return false; // no network, or no answer
    } finally {
      isInFlight = false;
    }
  };
  const deliver = async (message: Message): Promise<void> => {
    for (const pause of [...PAUSES_MS, undefined]) {
      // asked anew: consent may be withdrawn meanwhile
      if (!mayRun()) return onLost(message.event, 'denied');
      if (await attempt(message)) return undefined;
      if (pause !== undefined) await wait(pause);
      // it has left with the page, or was taken back
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
  /** Takes what waits out of the queue: all but what is on its way. */
  const takeWaiting = (): readonly Message[] => {
    const waiting = queue.slice(isInFlight ? 1 : 0);
    queue = queue.filter((message) => !waiting.includes(message));
    return waiting;
  };
  const deny = (): void => {
    for (const { event } of takeWaiting()) onLost(event, 'denied');
  };
  /**
   * What waits leaves with the page, in order. What is on its way is not repeated: it outlives the page, and is
   * mostly a first try that will succeed.
   */
  const leave = (): void => {
    if (!mayRun()) return deny();
    for (const message of takeWaiting()) {
      const isLost = (): void => onLost(message.event, 'undelivered');
      void post(message).then(({ ok }) => ok || isLost(), isLost);
    }
  };
  addEventListener('pagehide', () => {
    isGone = true;
    leave();
  });
  addEventListener('pageshow', () => {
    isGone = false;
  });
  return {
    sink: (...event) => {
      queue.push({ event: event[0], body: toBody(...event) });
      // the first may be on its way
      const over = queue.length > MAX_WAITING ? queue.splice(1, 1) : [];
      for (const lost of over) onLost(lost.event, 'limit');
      // what is counted last of all, as the page goes
      if (isGone) leave();
      else void work();
    },
    deny,
  };
}
