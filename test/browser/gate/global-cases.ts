/** What the tests of the vendors' globals share: a vendor under a name of the test's own, and the page's base code. */
import { createVendorGlobal } from '../../../src/browser/vendor-global.ts';
import type { VendorGlobal } from '../../../src/browser/vendor-global.ts';
import type { VendorAdapter } from '../../../src/core/vendor.ts';

export interface Stage {
  readonly gate: VendorGlobal;
  /** What the page has called, as the gate heard it. */
  readonly calls: unknown[][];
  /** Addresses of the scripts that the gate has asked for. */
  readonly loaded: string[];
  /** The global, as the page sees it now. */
  readonly global: () => never;
}

const used: string[] = [];

export function setUp(vendor: VendorAdapter, tags: readonly string[] = ['TAG1']): Stage {
  const calls: unknown[][] = [];
  const loaded: string[] = [];
  used.push(...vendor.globals, ...Object.keys(vendor.beside ?? {}));
  const scripts = {
    load: (src: string): void => void loaded.push(src),
    revive: (inert: HTMLScriptElement): HTMLScriptElement => inert,
  };
  const gate = createVendorGlobal(vendor, tags, scripts, (args, tag) =>
    calls.push(tag === undefined ? [...args] : [tag, ...args]),
  );
  return { gate, calls, loaded, global: () => read(vendor.globals[0]) as never };
}

export const read = (name: string): unknown => Reflect.get(globalThis, name);

/** Runs a text as a script of the page's own, as base code runs. */
export function runInPage(text: string): void {
  const script = document.createElement('script');
  script.text = text;
  document.head.append(script);
  script.remove();
}

/** Takes the globals away again. */
export function tearDown(): void {
  for (const name of used.splice(0)) Reflect.deleteProperty(globalThis, name);
}
