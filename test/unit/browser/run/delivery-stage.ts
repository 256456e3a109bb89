/**
 * A visitor's tab, as far as events go: the real outlets, sender and rules, with a clock, a consent and stores that a
 * test holds in its hands. What vendors hear is read from their queues. No browser.
 */
import { createOutlet } from '../../../../src/browser/outlet.ts';
import { connect } from '../../../../src/browser/retarget/connect.ts';
import { openDoor } from '../../../../src/browser/run/deliver.ts';
import { createLeaving } from '../../../../src/browser/run/leaving.ts';
import { createSender } from '../../../../src/browser/run/sender.ts';
import { senderOf } from '../../../../src/browser/run/sender-of.ts';
import { toRules } from '../../../../src/minimize/read-rules.ts';
import { findLeak } from '../../../../src/minimize/find-leak.ts';
import { VENDORS } from '../../../../src/vendors/index.ts';
import type { HistoryPort, Retarget } from '../../../../src/browser/retarget-env.ts';
import type { Leaving } from '../../../../src/browser/run/leaving.ts';
import type { Sensitive } from '../../../../src/browser/run/sensitive.ts';
import type { SentKeys } from '../../../../src/browser/run/sent-keys.ts';
import type { Sender } from '../../../../src/browser/run/sender.ts';
import type { Outlet, RawFact, RunEnv, Runner } from '../../../../src/browser/runner.ts';
import type { AuditFact } from '../../../../src/core/api.ts';
import type { Choice } from '../../../../src/core/purposes.ts';
import type { RuleOptions } from '../../../../src/minimize/rules.ts';

export const START = Date.parse('2026-11-22T12:00:00Z');
export const DAY_MS = 86_400_000;
export const TAGS: Readonly<Record<string, readonly string[]>> = {
  google: ['G-AAAAAA', 'AW-111111'],
  meta: ['1234567890'],
  pinterest: ['2612345'],
  tiktok: ['C4AAAA'],
};

/** One call as a vendor has heard it. */
export interface Heard {
  readonly vendor: string;
  readonly call: readonly unknown[];
}

/** What lies on the device, shared by all tabs. */
export interface Device {
  now: number;
  history: unknown;
  readonly sent: Set<string>;
  /** Whether its database fails. */
  isBroken: boolean;
}

export const openDevice = (): Device => ({
  now: START,
  history: undefined,
  sent: new Set(),
  isBroken: false,
});

export interface Tab {
  readonly outlets: readonly Outlet[];
  readonly retarget: Retarget | undefined;
  readonly sender: Sender;
  readonly leaving: Leaving;
  readonly keys: SentKeys;
  readonly facts: RawFact[];
  readonly problems: string[];
  /** Answers for every purpose and vendor. */
  answer(choice: Choice, vendor?: string): void;
  choice(): Choice;
  track(name: string, params?: object, eventId?: string): void;
  /** A call of the page's own on a vendor's global. */
  call(global: string, ...args: unknown[]): void;
  identify(person: object): void;
  go(path: string): void;
  /** Waits until nothing is being hashed, and nothing waits for its turn. */
  idle(): Promise<void>;
  /** Hands over what vendors have heard since it was last asked, in order. */
  heard(): Heard[];
}

export interface TabOptions {
  readonly sensitive?: Partial<Sensitive>;
  readonly options?: Readonly<Record<string, string>>;
  readonly config?: unknown;
  readonly choice?: Choice;
  /** Tags by vendor, in place of the usual ones. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  /** `minimize` of the JSON config. */
  readonly minimize?: RuleOptions | 'unknown';
  /** Whether the vendors' scripts have come; they have, unless a test says otherwise. */
  readonly isThere?: boolean;
}

const OPTIONS = {
  'keep-params': '',
  'hold-limit': '200 30m',
  suppress: '',
  cap: '',
  handover: 'no',
  matching: 'off',
  webhook: '',
};

const isClean = (text: string): boolean => findLeak(text) === undefined;

/** Lets everything happen that waits for nothing but its turn. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const portOf = (device: Device): HistoryPort => ({
  async change(to) {
    await Promise.resolve();
    if (device.isBroken) throw new Error('the database is broken');
    device.history = structuredClone(to(device.history));
  },
});

function armGlobals(device: Device): void {
  Date.now = () => device.now;
  const document = {
    referrer: '',
    visibilityState: 'visible',
    addEventListener() {},
    currentScript: null,
  };
  Object.assign(globalThis, { document, addEventListener() {}, BroadcastChannel: undefined });
  Object.assign(globalThis, { location: new URL('https://shop.example/') });
  // no tab is told twice: the real ones would keep the process alive
  Object.assign(globalThis, { setInterval: () => 0 });
  for (const { globals } of VENDORS)
    for (const name of globals) Reflect.deleteProperty(globalThis, name);
}

export async function openTab(device: Device, given: TabOptions = {}): Promise<Tab> {
  armGlobals(device);
  const choices = new Map<string, Choice>();
  let every: Choice = given.choice ?? 'unset';
  const facts: RawFact[] = [];
  const problems: string[] = [];
  let runner: Runner | undefined;
  const choiceFor = (vendor: string): Choice =>
    every === 'granted' ? (choices.get(vendor) ?? every) : every;
  const { tags = TAGS } = given;
  const outlets = VENDORS.filter(({ id }) => tags[id]).map((vendor) =>
    createOutlet(vendor, tags[vendor.id] ?? [], {
      choiceFor,
      runner: () => runner,
      isComing: () => true,
      holdLimit: 200,
    }),
  );
  const heard: Heard[] = [];
  for (const outlet of outlets) {
    openDoor(outlet);
    const { own } = outlet.door;
    const queue = Array.isArray(own) ? own : own[senderOf(outlet).hooks?.[0] ?? 'queue'];
    const isStream = outlet.vendor.style === 'push';
    const push = (...all: ArrayLike<unknown>[]): void =>
      void heard.push({
        vendor: outlet.vendor.id,
        call: isStream ? all : Array.from(all[0] ?? []),
      });
    Object.assign(queue as object, { push });
  }
  const env = {
    options: { ...OPTIONS, ...given.options },
    config: given.config ?? {},
    consent: { choiceFor, proof: 'ok', regime: { model: 'opt-in' } },
    outlets,
    log: (fact: RawFact) => void facts.push(fact),
    tell() {},
    report: (...problem: readonly unknown[]) => void problems.push(problem.join(' ')),
  } as unknown as RunEnv;
  const sensitive: Sensitive = {
    pending: () => undefined,
    update() {},
    note() {},
    of: () => undefined,
    isTelling: () => false,
    isPage: () => false,
    isDropping: () => false,
    ...given.sensitive,
  };
  const rules = await connect({
    ...env,
    senderOf,
    isClean,
    port: portOf(device),
    isSensitive: () => sensitive.isPage(),
  });
  const hashing: Promise<unknown>[] = [];
  const retarget: Retarget = {
    ...rules,
    identify(...about) {
      const calls = rules.identify(...about);
      hashing.push(calls);
      return calls;
    },
  };
  const keys: SentKeys = {
    sent: new Set(device.sent),
    async claim(key: string): Promise<boolean> {
      await Promise.resolve();
      const isFirst = !device.sent.has(key);
      device.sent.add(key);
      return isFirst;
    },
    release(key) {
      keys.sent.delete(key);
      device.sent.delete(key);
    },
    keep: (taken) => taken.forEach((key) => device.sent.add(key)),
  };
  const leaving = createLeaving((taken) => keys.keep(taken));
  // whose script has come takes what it is told at once
  for (const outlet of outlets) if (given.isThere ?? true) leaving.arrived(outlet);
  const sender = createSender({
    ...env,
    keys,
    leaving,
    retarget,
    sensitive,
    rules: given.minimize === 'unknown' ? undefined : toRules(given.minimize),
  });
  runner = { ...sender, update() {} } as unknown as Runner;
  const update = (): void => {
    if (every !== 'granted')
      void portOf(device)
        .change(() => undefined)
        .catch(() => {});
    retarget.update();
    for (const outlet of outlets) outlet.update();
  };
  update();
  await settle();
  return {
    outlets,
    retarget,
    sender,
    leaving,
    keys,
    facts,
    problems,
    choice: () => every,
    answer(choice, vendor) {
      if (vendor === undefined) every = choice;
      else choices.set(vendor, choice);
      update();
    },
    track(name, params = {}, eventId = crypto.randomUUID()) {
      for (const outlet of outlets) outlet.push([], undefined, { name, params, eventId });
    },
    call(global, ...args) {
      const target = Reflect.get(globalThis, global) as Record<
        string,
        (...all: unknown[]) => unknown
      >;
      const [method, ...rest] = args;
      if (typeof target === 'function') Reflect.apply(target, undefined, args);
      else target[String(method)]?.(...rest);
    },
    identify(person) {
      for (const outlet of outlets)
        outlet.push([], undefined, { name: '', params: person, eventId: undefined });
    },
    go(path) {
      Object.assign(globalThis, { location: new URL(path, 'https://shop.example') });
      outlets.forEach((outlet) => sender.viewPage(outlet));
      retarget.view(path);
    },
    async idle() {
      do {
        await Promise.all(hashing.splice(0));
        await settle();
      } while (hashing.length > 0);
    },
    heard: () => heard.splice(0),
  };
}

/** Events among what was heard: name, id, vendor. */
export const eventsOf = (
  heard: readonly Heard[],
): readonly { vendor: string; name: string; id: string }[] =>
  heard.flatMap(({ vendor, call }) => {
    const [method, name] = call;
    if (!/^(track(Custom)?|event)$/.test(String(method))) return [];
    const id = call
      .slice(2)
      .map((arg) => {
        const {
          eventID,
          event_id: eventId,
          transaction_id: order,
        } = Object(arg) as Record<string, unknown>;
        return eventID ?? eventId ?? order;
      })
      .find((found) => found !== undefined);
    return [{ vendor, name: String(name), id: String(id) }];
  });

/** Facts of one type, without what is of no interest here. */
export const factsOf = (tab: Tab, type: AuditFact['type']): readonly AuditFact[] => {
  const found = tab.facts.filter((fact): fact is AuditFact => fact.type === type);
  return found;
};
