/** Takes what the gate lets out or holds. Items of one vendor keep their order, and none delays another vendor. */
import { createCallbacks } from './callbacks.ts';
import { inParts } from './in-parts.ts';
import { createLines } from './line.ts';
import { createNameCheck } from './name-check.ts';
import { createPass } from './pass-event.ts';
import { createReader } from './read-item.ts';
import { createShowEvent, sensitiveText } from './show-event.ts';
import { createViews } from './views.ts';
import type { Tell } from '../../core/inspect.ts';
import type { Rules } from '../../minimize/rules.ts';
import type { Retarget } from '../retarget-env.ts';
import type { Item, Outlet, RunEnv, Runner } from '../runner.ts';
import type { Leaving } from './leaving.ts';
import type { PassEnv } from './pass-event.ts';
import type { Wait } from './line.ts';
import type { Sensitive } from './sensitive.ts';
import type { SentKeys } from './sent-keys.ts';

export interface Sender extends Pick<Runner, 'send' | 'drop' | 'hold'> {
  /** Tells a vendor about the path that the page is on, unless it knows. */
  viewPage(outlet: Outlet): void;
  /** What a vendor was told of the page was taken back. */
  forgetView(outlet: Outlet): void;
  /** Sends at once what only waits to be counted: the page goes. */
  hurry(): void;
}

export interface SenderEnv extends Pick<RunEnv, 'consent' | 'options' | 'log' | 'tell' | 'report'> {
  readonly keys: SentKeys;
  readonly leaving: Leaving;
  /** The rules of the site for retargeting, where it has any. */
  readonly retarget?: Retarget | undefined;
  /** What the site has changed of the minimizer; absent where that is not known. */
  readonly rules: Rules | undefined;
  readonly sensitive: Sensitive;
  /** For the developer panel. */
  readonly tellPanel?: Tell | undefined;
}

export function createSender(env: SenderEnv): Sender {
  const { log, tell, report, leaving } = env;
  const show = createShowEvent(env.tellPanel);
  const read = createReader(env, env.retarget);
  const views = createViews(env.sensitive);
  const checked = new WeakSet<Item>();
  const callbacks = createCallbacks();
  const lines = createLines((of, error) => report('vendor', (of as Outlet).vendor.id, error));

  const isTelling = createNameCheck(env);
  /** What the log may know: a name that tells is none of its business. */
  const logged = (outlet: Outlet, name: string): string => (isTelling(outlet, name) ? '-' : name);

  const drop: PassEnv['drop'] = (outlet, item, { event, why }, reason) => {
    show(outlet, item, event, { verdict: 'block', reason, ...sensitiveText(why) });
    const detail = { vendor: outlet.vendor.id, event: event.name, reason };
    log({ type: 'event-dropped', ...detail, event: logged(outlet, event.name) });
    tell('event-dropped', detail);
    callbacks.call(item);
  };
  const pass = createPass({ ...env, show, read, views, callbacks, drop, isTelling });

  /** What is sensitive is known before it is sent, unless the page goes: then whatever is not known is. */
  const untilKnown = (outlet: Outlet, item: Item): Wait | undefined => {
    const found = read(outlet, item);
    const until = found && env.sensitive.pending(item, found);
    return until && { until, next() {} };
  };

  return inParts({
    send(outlet, given, ready) {
      leaving.settled(given);
      // as it is now: the gate goes on writing into its own
      const item = callbacks.see(outlet, { ...given }, given);
      let isNow = true;
      lines.take(outlet, () => untilKnown(outlet, item));
      lines.take(outlet, () => pass.before(outlet, item, isNow ? ready : outlet.granted()));
      lines.take(outlet, () => pass.send(outlet, item, isNow ? ready : outlet.granted()));
      isNow = false;
    },
    drop(outlet, item, reason) {
      leaving.settled(item);
      callbacks.see(outlet, item);
      const found = read(outlet, item);
      if (found?.event.name) drop(outlet, item, found, reason);
      else callbacks.call(item);
    },
    hold(outlet, item) {
      if (checked.has(item)) return true;
      checked.add(item);
      callbacks.see(outlet, item);
      // a page that goes on in its callback does not wait for an answer
      callbacks.call(item);
      const found = read(outlet, item);
      if (!found) show.ignored(outlet, item);
      if (!found?.event.name) return found !== undefined;
      const { event } = found;
      if (views.isView(outlet, event) && !views.isFirstWaiting(outlet, item)) return false;
      const detail = { vendor: outlet.vendor.id, event: event.name };
      const name = logged(outlet, event.name);
      leaving.held(outlet, item, name);
      env.sensitive.note(item);
      show(outlet, item, event, { verdict: 'hold', reason: 'unset' });
      log({ type: 'event-held', ...detail, event: name });
      tell('event-held', detail);
      return true;
    },
    viewPage(outlet) {
      if (!views.hasSeen(outlet, location.href))
        outlet.push([], undefined, views.make(outlet, location.href).unified);
    },
    forgetView: views.forget,
    hurry: lines.hurry,
  });
}
