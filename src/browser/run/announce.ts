/** Loads a vendor's script once one of its tags is granted, announces the tags, and tells it what was decided. */
import { OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import { deliver, forgetSettings, openDoor } from './deliver.ts';
import { senderOf } from './sender-of.ts';
import type { Choices } from '../../core/purposes.ts';
import type { Call } from '../../core/vendor.ts';
import type { Outlet, RunEnv } from '../runner.ts';
import { stayInFront, takeOver } from './take-over.ts';
import type { Copies } from './one-copy.ts';
import type { Tell } from '../../core/inspect.ts';

const NOBODY = JSON.stringify(OPTIONAL_PURPOSES.map(() => 'unset'));

/**
 * @param onArrive - called when a script of a vendor's has run
 * @returns brings a vendor in line with consent; called after every change
 */
export function createAnnouncer(
  { outlets, options, consent, log, tell, report }: RunEnv,
  copies: Copies,
  tellPanel?: Tell,
  onArrive: (outlet: Outlet) => void = () => {},
): (outlet: Outlet) => void {
  const announced = new Map<Outlet, Set<string>>();
  const signalled = new Map<Outlet, string>();
  const loaded = new Set<string>();

  const say = (outlet: Outlet, calls: () => readonly Call[]): void => {
    try {
      for (const call of calls()) {
        deliver(outlet, call);
        const name = String(call[0]);
        tellPanel?.({ kind: 'call', name, vendor: outlet.vendor.id, verdict: 'allow', call });
      }
    } catch (error) {
      report('vendor', outlet.vendor.id, error);
    }
  };
  const load = (outlet: Outlet, src: string): void => {
    const stepBack = stayInFront(outlet);
    copies.load(outlet, src, (type) => {
      const { construct, arrived } = senderOf(outlet);
      if (type === 'load')
        try {
          stepBack();
          onArrive(outlet);
          if (construct) takeOver(outlet, construct);
          arrived?.();
        } catch (error) {
          report('vendor', outlet.vendor.id, error);
        }
    });
  };
  for (const outlet of outlets) {
    openDoor(outlet, (tag) => report('tag', tag, outlet.vendor.id));
    const { start } = senderOf(outlet);
    const modes = String(Reflect.get(options, `${outlet.vendor.id}-mode`));
    if (start) say(outlet, () => start(modes));
  }

  return (outlet) => {
    const { vendor, door } = outlet;
    const sender = senderOf(outlet);
    const known = announced.get(outlet) ?? new Set();
    const tags = outlet.granted();
    const added = tags.filter((tag) => !known.has(tag));
    for (const tag of added) {
      const src = sender.script(tag);
      const key = sender.perTag ? src : vendor.id;
      if (src && !loaded.has(key)) load(outlet, src);
      // without a script, what takes its calls is there
      if (!src) onArrive(outlet);
      loaded.add(key);
      door.isLoaded = true;
    }
    const choices = Object.fromEntries(
      OPTIONAL_PURPOSES.map((purpose) => [purpose, consent.choiceFor(vendor.id, purpose)]),
    ) as Choices;
    const isLoaded = known.size > 0;
    if (choices.marketing !== 'granted') forgetSettings(outlet);
    const said = JSON.stringify(Object.values(choices));
    const isOptOut =
      consent.regime.model === 'opt-in' ? undefined : choices.marketing !== 'granted';
    if (said !== (signalled.get(outlet) ?? NOBODY)) {
      signalled.set(outlet, said);
      say(outlet, () => sender.signal(choices, { isLoaded, isOptOut, tags: [...known] }));
    }
    if (added.length === 0) return;
    const isMatching = options.matching === 'hashed';
    say(outlet, () => sender.load(added, { now: Date.now(), isLoaded, isMatching }));
    announced.set(outlet, new Set([...known, ...added]));
    if (!sender.script(added[0] ?? '')) return;
    log({ type: 'vendor-loaded', vendor: vendor.id });
    tell('vendor-loaded', { vendor: vendor.id });
  };
}
