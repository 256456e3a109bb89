/** The log element on a page, with a gate that tests can change, and what they look at. */
import type { AuditEntry, PixelgateApi, UiView } from '../../../src/core/api.ts';
import { fakeGate, mount, type FakeGate } from './fake-gate.ts';
import { painted } from './gestures.ts';
import { entriesOf } from './log-entries.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** The gate's own object, for tests to replace what it does. */
export interface LogGate extends FakeGate {
  readonly api: Writable<Pick<PixelgateApi, 'withdraw'>> & {
    readonly audit: Writable<PixelgateApi['audit']>;
  };
}

/** A log element that has read its entries. `mode` is `audit` unless told. */
export async function show(
  count: number,
  options: {
    mode?: string;
    view?: Partial<UiView>;
    change?: (gate: LogGate) => void;
  } = {},
) {
  const fake = fakeGate(options.view);
  const { pixelgate: api } = globalThis as unknown as { pixelgate: LogGate['api'] };
  const gate: LogGate = Object.assign(fake, { api });
  gate.entries = entriesOf(count);
  options.change?.(gate);
  const { mode = 'audit' } = options;
  const log = await mount('consent-log', { mode });
  const isThere = (): boolean =>
    log.root.querySelector(count && mode === 'audit' ? '#found' : '.card') !== null;
  await until(isThere);
  await settled(log.element);
  const input = (): HTMLInputElement =>
    log.root.querySelector<HTMLInputElement>("[part='search']")!;
  return {
    ...log,
    gate,
    text: (selector?: string): string => {
      const from = selector ? log.root.querySelector(selector) : log.root;
      return from?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    },
    search: async (text: string): Promise<void> => {
      input().value = text;
      input().dispatchEvent(new Event('input'));
      await settled(log.element);
    },
    filter: async (group: string): Promise<void> => {
      log.root.querySelector<HTMLElement>(`[data-group='${group}']`)!.click();
      await settled(log.element);
    },
  };
}

/** Rows that are in the page. */
export const rows = ({ root }: { root: ShadowRoot }): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('tbody tr'),
];

/** Text of a cell, by class. */
export const cell = (row: Element, name: string): string =>
  row.querySelector(`.${name}`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Logs entries up to number `count`, and tells the last of them as the gate does. */
export function tellLogged(gate: LogGate, count: number): void {
  const before = gate.entries.length;
  gate.entries = entriesOf(count);
  const entries: readonly AuditEntry[] = gate.entries.slice(Math.min(before, count - 1));
  document.dispatchEvent(new CustomEvent('pixelgate:logged', { detail: { entries } }));
}

/** Waits frame by frame; the test's own time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await painted();
}

/** Waits until reading, searching and drawing of a short log have come to rest. */
async function settled(element: { readonly updateComplete: Promise<void> }): Promise<void> {
  for (let frame = 0; frame < 4; frame++) {
    await painted();
    await element.updateComplete;
  }
}
