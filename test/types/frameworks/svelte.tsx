/** The elements in Svelte's markup, as its tools check it: each line below an expectation must not compile. */
import 'pixelgate/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { ElementClasses } from '../../../dist/modules/elements.js';

/** What markup may give an element. */
type In<T extends keyof ElementClasses> = SvelteHTMLElements[T];

export const banner: In<'consent-banner'> = {
  position: 'corner',
  'privacy-url': '/privacy',
  'text-accept': 'Yes to all',
  class: 'quiet',
  'onconsent-request': ({ detail }) => detail.source === 'banner',
  'on:consent-ui-error': ({ detail }) => detail.lang,
};
// @ts-expect-error -- not a place of ours
export const place: In<'consent-banner'> = { position: 'left' };
// @ts-expect-error -- a kind that no law knows
export const kind: In<'consent-link'> = { kind: 'sell' };
// @ts-expect-error -- no word of ours
export const word: In<'consent-log'> = { 'text-acept': 'Yes' };
// @ts-expect-error -- a link cannot fail for want of words
export const mute: In<'consent-link'> = { 'onconsent-ui-error': () => {} };
// @ts-expect-error -- the detail says what was decided, and by a known name
export const heard: In<'consent-link'> = { 'onconsent-request': (e) => e.detail.decision };
