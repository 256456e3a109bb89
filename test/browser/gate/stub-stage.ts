/** Consent APIs on the page, for tests of the stubs: takes them away again, with their frames and listeners. */
import type { CmpName } from '../../../src/browser/cmp-stub.ts';

export type Api = (...args: readonly unknown[]) => unknown;

export const NAMES: readonly CmpName[] = ['__gpp', '__tcfapi', '__uspapi'];
const globals = globalThis as unknown as Record<CmpName, Api | undefined>;

export const api = (name: CmpName): Api => globals[name]!;
export const put = (name: CmpName, value: Api): void => void (globals[name] = value);
export const present = (): CmpName[] => NAMES.filter((name) => name in globalThis);
export const locators = (name: CmpName): number =>
  document.querySelectorAll(`iframe[name="${name}Locator"]`).length;

/** The version and the callback stand in this order; GPP has no version before its callback. */
export const argsOf = (
  name: CmpName,
  command: string,
  callback: unknown,
  parameter?: unknown,
): unknown[] =>
  name === '__gpp' ? [command, callback, parameter] : [command, 2, callback, parameter];

/** What the callback of one call gets, as it comes. */
export function ask(name: CmpName, command: string, parameter?: unknown): unknown[][] {
  const heard: unknown[][] = [];
  api(name)(...argsOf(name, command, (...answer: unknown[]) => heard.push(answer), parameter));
  return heard;
}

export const queueOf = (name: CmpName): unknown[][] => api(name)() as unknown[][];

const undo: (() => void)[] = [];

/** Runs `install`, and notes its listeners, so that {@link clear} can take them away. */
export function noting<T>(install: () => T): T {
  const add = globalThis.addEventListener;
  globalThis.addEventListener = ((type: string, listener: EventListener) => {
    add(type, listener);
    undo.push(() => removeEventListener(type, listener));
  }) as typeof globalThis.addEventListener;
  try {
    return install();
  } finally {
    globalThis.addEventListener = add;
  }
}

/** To be called after each test. */
export function clear(): void {
  for (const act of undo.splice(0)) act();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  for (const name of NAMES) Reflect.deleteProperty(globalThis, name);
}
