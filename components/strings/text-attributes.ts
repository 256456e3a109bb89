/** The attributes by which an operator puts own words in place of ours, as types. */
import type { AllStrings, Plural } from './strings.ts';

/** `necessaryLine` to `necessary-line`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** Names of the strings that are one text, or one per plural form. */
type TextName = {
  [Key in keyof AllStrings]: AllStrings[Key] extends string | Plural ? Key : never;
}[keyof AllStrings];

/** `text-accept`, `text-necessary-line` ...; of every element that has words. */
export type TextAttributes = {
  readonly [Key in TextName as `text-${Kebab<Key>}`]?: string | undefined;
};
