/** The way out of a pixel, script or webhook of the operator's: it has no global, and comes with the second file. */
import { TAG } from './to-vendor.ts';
import type { Choice } from '../../core/purposes.ts';
import type { Item, Outlet, RunEnv, Runner } from '../runner.ts';
import type { Bag, Callable, VendorDoor } from '../vendor-global.ts';
import type { VendorAdapter } from '../../core/vendor.ts';

/** Takes an event that may leave: name, parameters, event id, and when the visitor did it (Unix time in milliseconds). */
export type Sink = (
  name: string,
  params: Readonly<Record<string, unknown>>,
  eventId?: string,
  at?: number,
) => void;

/** What a sink asks and says. */
export interface SinkEnv {
  /** Whether its purpose is granted now. */
  readonly mayRun: () => boolean;
  /** Hears of what could not be delivered. @param reason - `denied`, `failed`, `limit`, `undelivered` */
  readonly onLost: (event: string, reason: string) => void;
}

export interface OwnSink {
  readonly sink: Sink;
  /** Consent is withdrawn: what waits is dropped. */
  readonly deny?: () => void;
}

export interface OwnOutlet extends Outlet {
  /** Takes what the page told, also before this file was there. */
  take(item: Item): void;
}

/** @param runner - `undefined` until all is ready to send */
export function createOwnOutlet(
  vendor: VendorAdapter,
  { sink, deny }: OwnSink,
  { consent, options }: Pick<RunEnv, 'consent' | 'options'>,
  runner: () => Runner | undefined,
): OwnOutlet {
  const [purpose = 'marketing'] = vendor.purposes;
  const limit = Number.parseInt(options['hold-limit'], 10);
  let queue: Item[] = [];

  const choice = (): Choice => consent.choiceFor(vendor.id, purpose);
  const drain = (): void => {
    const runs = runner();
    if (!runs) return;
    const now = choice();
    if (now === 'denied') deny?.();
    const waiting = queue;
    queue = [];
    for (const item of waiting) {
      if (now === 'denied') runs.drop(outlet, item, now);
      else if (now === 'granted') runs.send(outlet, item, [TAG]);
      else if (runs.hold(outlet, item)) queue.push(item);
      item.isHeld = true;
    }
  };
  const take = (item: Item): void => {
    queue.push(item);
    const over = queue.length > limit && queue.shift();
    if (over) runner()?.drop(outlet, over, 'limit');
    drain();
  };
  const bag: Bag = {
    push: ((name: string, params: object, eventId?: string) =>
      sink(name, params as Readonly<Record<string, unknown>>, eventId, door.bornAt)) as Callable,
  };
  const door: VendorDoor = { own: bag, inner: bag, isLoaded: false, delivering: undefined };
  const outlet: OwnOutlet = {
    vendor,
    tags: [TAG],
    door,
    choice,
    granted: () => (choice() === 'granted' ? [TAG] : []),
    push: (args, tag, unified) => take({ args, tag, unified, at: Date.now(), href: location.href }),
    take,
    update() {
      runner()?.update(outlet);
      drain();
    },
  };
  return outlet;
}
