/** Links in the page, and a page in California. */
import type { ConsentLink } from '../../../components/consent-link.ts';
import { consentOf, fakeGate, type FakeGate } from './fake-gate.ts';

export const STATUS = 'Opt-Out Request Honored';

/** A page in California. */
export const inCalifornia = (): FakeGate =>
  fakeGate({ model: 'opt-out', consent: consentOf('granted', { regime: 'us-ca' }) });

export interface Placed {
  readonly element: ConsentLink;
  readonly button: HTMLButtonElement;
  readonly status: HTMLElement;
}

/** Puts a link into the page. */
export function place(kind?: string, text = ''): Placed {
  const element = document.createElement('consent-link');
  if (kind !== undefined) element.setAttribute('kind', kind);
  element.append(text);
  document.body.append(element);
  const root = element.shadowRoot!;
  return {
    element,
    button: root.querySelector("[part='link']")!,
    status: root.querySelector("[part='status']")!,
  };
}

/** Waits for the words, which come with a file of their own. */
export async function worded(placed: Placed): Promise<Placed> {
  while (!placed.button.textContent) await new Promise(requestAnimationFrame);
  return placed;
}

/** Does what the gate does with an opt-out. */
export function honour(gate: FakeGate): void {
  gate.view = { ...gate.view, optOutStatus: STATUS };
  gate.tell('consent-changed');
}

export const iconOf = ({ button }: Placed): Element => button.querySelector('svg')!;
export const display = (element: Element): string => getComputedStyle(element).display;

/** The part that has the focus within a link. */
export const focused = ({ shadowRoot }: Element): string | null | undefined =>
  shadowRoot?.activeElement?.getAttribute('part');
