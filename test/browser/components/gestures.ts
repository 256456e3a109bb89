/** What a person does, and what a script does instead. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { undo } from './fake-gate.ts';

/** A real click in the middle of `element`. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(x + width / 2), Math.round(y + height / 2)],
  });
}

/** Real key presses, one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Collects the warnings of the console instead of printing them. */
export function catchWarnings(): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  undo.push(() => {
    console.warn = warn;
  });
  return warnings;
}

/** The next event of a type. */
export const once = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true });
  });

/** Two frames: after a resize observer has spoken and its effect is laid out. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
