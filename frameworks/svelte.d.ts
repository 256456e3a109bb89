/**
 * The elements in Svelte's markup: `import 'pixelgate/svelte'` once in a project.
 *
 * Events are written as they are called: `onconsent-request={...}`, or `on:consent-request={...}` before Svelte 5.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes, ElementClasses, ElementEvents } from '../dist/modules/elements.js';

type Tag = keyof ElementClasses;

type Props<T extends Tag> = Omit<HTMLAttributes<ElementClasses[T]>, keyof ElementAttributes[T]> &
  ElementAttributes[T] & {
    [Type in keyof ElementEvents[T] & string as `on${Type}` | `on:${Type}`]?:
      | ((event: ElementEvents[T][Type]) => void)
      | undefined;
  };

/** What each tag takes. */
export type ElementProps = { [T in Tag]: Props<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ElementProps {}
}
