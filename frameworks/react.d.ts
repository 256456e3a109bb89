/**
 * The elements in React's JSX: `import 'pixelgate/react'` once in a project.
 *
 * Events are written as they are called, `onconsent-request={...}`, from React 19 on; before it, by a ref.
 */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementAttributes, ElementClasses, ElementEvents } from '../dist/modules/elements.js';

type Tag = keyof ElementClasses;

type Props<T extends Tag> = Omit<HTMLAttributes<ElementClasses[T]>, keyof ElementAttributes[T]> &
  ClassAttributes<ElementClasses[T]> &
  ElementAttributes[T] & {
    class?: string | undefined;
  } & {
    [Type in keyof ElementEvents[T] & string as `on${Type}`]?:
      | ((event: ElementEvents[T][Type]) => void)
      | undefined;
  };

/** What each tag takes. */
export type ElementProps = { [T in Tag]: Props<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ElementProps {}
  }
}
