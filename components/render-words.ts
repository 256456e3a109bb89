/** The words of the first layer as children of the element, for those who read ordinary page content only. */
import { shape, type Drawing } from './draw.ts';
import type { Banner } from './render-banner.ts';
import { introOf, rejectOf } from './strings/notes.ts';

/**
 * Renders the same words once more, as children of the element: tools that refuse for visitors read ordinary page
 * content only, and click on what is called a button. The shadow root shows these in place of its own, so a
 * click on them is a click on the button around them.
 */
export function renderWords({ view, t, lang, controller }: Banner): Drawing[] {
  const words = [
    ['title', t.title],
    ['asks', introOf(view, t, controller)],
    ['accept', t.accept],
    ['reject', rejectOf(view, t)],
    ['manage', t.choose],
  ] as const;
  return words.map(([slot, text], at) =>
    shape('span', { slot, class: at > 1 ? 'pixelgate-button' : 'pixelgate-text', lang }, [text]),
  );
}
