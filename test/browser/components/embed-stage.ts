/** Embeds of a page of ours, and what of it was loaded. */
import { fakeGate, mount, undo, type FakeGate, type Mounted } from './fake-gate.ts';
import type { ConsentEmbed } from '../../../components/consent-embed.ts';
import type { UiView } from '../../../src/core/api.ts';

export const SRC: string = new URL('pages/embedded.html', import.meta.url).href;

/** A picture that is on this site: half sky, half sea. */
export const POSTER = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#9cf" d="M0 0h16v9H0z"/><path fill="#267" d="M0 5h16v4H0z"/></svg>')}`;

export const MAP: Readonly<Record<string, string>> = {
  src: SRC,
  name: 'Maps of Example',
  title: 'Map of Ferry Lane',
};

export interface Staged extends Mounted<ConsentEmbed> {
  readonly gate: FakeGate;
  frame(): HTMLIFrameElement | null;
  /** Changes what the gate says, tells it, and waits for the render. */
  change(view: Partial<UiView>): Promise<void>;
  button(part: 'once' | 'always'): HTMLButtonElement | null;
}

/** Mounts a map that waits for consent. */
export async function stage(
  view: Partial<UiView> = {},
  attributes: Readonly<Record<string, string>> = MAP,
): Promise<Staged> {
  const gate = fakeGate(view);
  const mounted = await mount('consent-embed', attributes);
  return {
    ...mounted,
    gate,
    frame: () => mounted.root.querySelector('iframe'),
    button: (part) => mounted.root.querySelector<HTMLButtonElement>(`button[part='${part}']`),
    async change(more) {
      gate.view = { ...gate.view, ...more };
      gate.tell('consent-changed');
      await mounted.element.updateComplete;
    },
  };
}

/** Counts how often the page of ours was loaded, from here on. */
export function countLoads(): { readonly count: () => number; readonly next: () => Promise<void> } {
  let loads = 0;
  let waiting: (() => void)[] = [];
  const hear = ({ data }: MessageEvent): void => {
    if (data !== 'embedded') return;
    loads += 1;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  window.addEventListener('message', hear);
  undo.push(() => window.removeEventListener('message', hear));
  return {
    count: () => loads,
    next: () => new Promise((resolve) => void waiting.push(resolve)),
  };
}
