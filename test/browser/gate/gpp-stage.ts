/** A page with the stub of `__gpp`, and a gate that the test plays. */
import { connect } from '../../../src/pixelgate-gpp.ts';
import { installStub } from '../../../src/browser/cmp-stub.ts';
import { aSnapshot } from '../../unit/signals/a-snapshot.ts';
import type { CmpName } from '../../../src/browser/cmp-stub.ts';
import type { SignalEnv } from '../../../src/browser/signal-env.ts';
import type { ConsentSnapshot } from '../../../src/core/api.ts';

export const STUB_PING = { gppVersion: '1.1', cmpStatus: 'stub', signalStatus: 'not ready' };

type Api = (...args: readonly unknown[]) => unknown;
export interface GppEvent {
  readonly eventName: string;
  readonly listenerId: number;
  readonly data: unknown;
  readonly pingData: Readonly<Record<string, unknown>>;
}
type Given = Parameters<typeof aSnapshot>[0];

const globals = globalThis as unknown as Record<string, Api | undefined>;
export const api = (name: CmpName = '__gpp'): Api => globals[name]!;
export const put = (name: CmpName, value: unknown): void => {
  globals[name] = value as Api;
};

const undo: (() => void)[] = [];

/** Installs the stub so that `clear` can take it away again, with its listener for frames. */
export function stub(name: CmpName = '__gpp'): void {
  const add = globalThis.addEventListener;
  globalThis.addEventListener = ((type: string, listener: EventListener) => {
    add(type, listener);
    undo.push(() => removeEventListener(type, listener));
  }) as typeof globalThis.addEventListener;
  installStub(name, STUB_PING);
  globalThis.addEventListener = add;
}

/** To be called after each test. */
export function clear(): void {
  for (const act of undo.splice(0)) act();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  delete globals['__gpp'];
  delete globals['__uspapi'];
}

/** The gate's side of the contract. */
export function aGate(given: Given = {}): {
  readonly env: SignalEnv;
  readonly problems: unknown[];
  /** Changes consent, and tells so. */
  change(next: Given): void;
  /** Opens or closes the preferences, and tells so. */
  show(isShown: boolean): void;
  /** Tells a change when there was none. */
  stir(): void;
} {
  let snapshot: ConsentSnapshot = aSnapshot(given);
  let shown = false;
  const listeners: (() => void)[] = [];
  const problems: unknown[] = [];
  const stir = (): void => listeners.forEach((listener) => listener());
  return {
    env: {
      snapshot: () => snapshot,
      isShown: () => shown,
      onChange: (listener) => listeners.push(listener),
      config: undefined,
      signals: '',
      report: (...problem) => problems.push(problem),
    },
    problems,
    change: (next) => {
      snapshot = aSnapshot({ ...given, ...next });
      stir();
    },
    show: (isShown) => {
      shown = isShown;
      stir();
    },
    stir,
  };
}

/** The API after the file has come, and the gate behind it. */
export function connected(...given: Parameters<typeof aGate>): ReturnType<typeof aGate> {
  stub();
  const gate = aGate(...given);
  connect(gate.env);
  return gate;
}

/** Adds a listener. @returns what it hears, as it comes */
export function listen(onEvent: (event: GppEvent) => void = () => {}): GppEvent[] {
  const heard: GppEvent[] = [];
  api()('addEventListener', (event: GppEvent) => {
    heard.push(event);
    onEvent(event);
  });
  return heard;
}

export const namesOf = (events: readonly GppEvent[]): string[] =>
  events.map(({ eventName, data }) => `${eventName} ${String(data)}`);

/** What the callback of one call gets; fails unless that happens at once, and once. */
export function ask(command: unknown, parameter?: unknown): unknown[] {
  const answers: unknown[][] = [];
  api()(command, (...answer: unknown[]) => answers.push(answer), parameter);
  if (answers.length !== 1) throw new Error(`${answers.length} answers to ${String(command)}`);
  return answers[0]!;
}
