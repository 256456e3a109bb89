/**
 * The elements in Preact's JSX: `import 'pixelgate/preact'` once in a project.
 *
 * Events are written as they are called: `onconsent-request={...}`.
 */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementAttributes, ElementClasses, ElementEvents } from '../dist/modules/elements.js';

type Tag = keyof ElementClasses;

type Props<T extends Tag> = Omit<HTMLAttributes<ElementClasses[T]>, keyof ElementAttributes[T]> &
  ClassAttributes<ElementClasses[T]> &
  ElementAttributes[T] & {
    [Type in keyof ElementEvents[T] & string as `on${Type}`]?:
      | ((event: ElementEvents[T][Type]) => void)
      | undefined;
  };

/** What each tag takes. */
export type ElementProps = { [T in Tag]: Props<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends ElementProps {}
  }
}
