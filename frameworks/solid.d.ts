/**
 * The elements in Solid's JSX: `import 'pixelgate/solid'` once in a project.
 *
 * Solid sets properties unless told otherwise, and most attributes of ours have none: write `attr:privacy-url="/privacy"`
 * and `on:consent-request={...}`.
 */
import type { JSX } from 'solid-js';
import type { ElementAttributes, ElementClasses, ElementEvents } from '../dist/modules/elements.js';

type Tag = keyof ElementClasses;

type Props<T extends Tag> = JSX.HTMLAttributes<ElementClasses[T]> & {
  [Name in keyof ElementAttributes[T] & string as `attr:${Name}`]?: ElementAttributes[T][Name];
} & {
  [Type in keyof ElementEvents[T] & string as `on:${Type}`]?:
    | ((event: ElementEvents[T][Type]) => void)
    | undefined;
};

/** What each tag takes. */
export type ElementProps = { [T in Tag]: Props<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ElementProps {}
  }
}
