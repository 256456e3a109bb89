/**
 * The elements in Vue's templates and JSX: `import 'pixelgate/vue'` once in a project.
 *
 * Vue has to know that they are no components of its own: `compilerOptions.isCustomElement` of its plugin.
 */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { ElementAttributes, ElementClasses, ElementEvents } from '../dist/modules/elements.js';

type Tag = keyof ElementClasses;

/** `privacy-url` to `privacyUrl`, which is what Vue's tools look for. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type Props<T extends Tag> = Omit<HTMLAttributes, keyof ElementAttributes[T]> &
  ReservedProps &
  ElementAttributes[T] & {
    [Name in keyof ElementAttributes[T] & string as Camel<Name>]?: ElementAttributes[T][Name];
  } & {
    [Type in keyof ElementEvents[T] & string as `on${Capitalize<Camel<Type>>}`]?:
      | ((event: ElementEvents[T][Type]) => void)
      | undefined;
  };

/** What each tag takes in JSX. */
export type ElementProps = { [T in Tag]: Props<T> };

/** The elements as Vue's tools know components. */
export type ElementComponents = {
  [T in Tag]: new () => ElementClasses[T] & { $props: Props<T> };
};

declare module 'vue' {
  interface GlobalComponents extends ElementComponents {}
}

declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends ElementProps {}
  }
}
