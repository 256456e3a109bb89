/** Frames of other sites that load at once, where a placeholder could ask first. */
import { EMBEDS } from './embeds.ts';
import type { Finder } from './problem.ts';
import { placeOf } from './who.ts';

export const findFrames: Finder = ({ frames }) =>
  frames.flatMap((src) => {
    const [name] = EMBEDS.find(([, places]) => places.test(placeOf(src))) ?? [];
    return name === undefined
      ? []
      : [
          {
            id: 'unguarded-frame',
            severity: 'warning' as const,
            title: `A frame of ${name} loads without asking`,
            why: `${name} learns of every visitor of this page, and may store on their devices, before they could decide.`,
            found: [src],
            fix: 'Put a placeholder there that says what loading it means.',
            code: `<consent-embed purpose="functional" src="${src.replaceAll('&', '&amp;')}" title="…">\n  <a href="${src.replaceAll('&', '&amp;')}">Open it at ${name}</a>\n</consent-embed>`,
          },
        ];
  });
