/**
 * What a site wants other than the default: a preset, its own colours, its own words. Comes as a file of its own,
 * `pixelgate-own.js`, where a page has any of them.
 */
import type { UiView } from '../src/core/api.ts';
import { addStyles } from './host.ts';
import { findWeakColours, lookStyles } from './own-look.ts';
import type { Words } from './strings/load-strings.ts';
import { withOverrides } from './strings/overrides.ts';
import type { Strings } from './strings/strings.ts';

export { completed } from './strings/completed.ts';

type Warn = (sentence: string) => void;

const dressed = new WeakSet<ShadowRoot>();

/**
 * Gives an element the styles of the presets.
 *
 * @param look - words of `data-theme`
 * @param warn - gets the sentence about colours that cannot be read
 * @returns whether the site's own colours must not count
 */
export function dress(root: ShadowRoot, look: string, warn: Warn): boolean {
  if (!dressed.has(root)) addStyles(root, lookStyles);
  dressed.add(root);
  const problem = findWeakColours(root, look);
  if (problem) warn(problem);
  return Boolean(problem);
}

/** Lays the operator's own words over ours. */
export function speak<T extends Strings>(
  { lang, strings }: Words<T>,
  element: Element,
  { options = {}, config }: UiView,
  warn: Warn,
): Words<T> {
  const own = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const places = { element: own, tag: options, config: config['strings'] };
  const onWrong = (place: string, problem: string): void =>
    warn(`${place} ${problem}; the text of ${lang} stands.`);
  return { lang, strings: withOverrides(strings, places, { lang, onWrong }) };
}
