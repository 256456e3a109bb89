/** Hard-coded pixels in `<noscript>`: no gate runs where scripts do not. */
import type { Finder } from './problem.ts';
import { whoseAddress } from './who.ts';

const SOURCE = /<(?:img|iframe)\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi;

export const findNoscript: Finder = ({ noscripts }) =>
  noscripts.flatMap((text) =>
    [...text.matchAll(SOURCE)].flatMap(([, source = '']) => {
      const address = source.replaceAll('&amp;', '&').replace(/^\/\//, 'https://');
      const who = whoseAddress(address);
      return who
        ? [
            {
              id: 'noscript-pixel',
              severity: 'error' as const,
              title: `A pixel of ${who.name} stands in <noscript>`,
              why: 'Visitors without JavaScript cannot be asked, and this sends their data all the same. Nothing can hold it back.',
              found: [address],
              fix: 'Delete the whole element; nothing takes its place.',
              code: `<!-- delete: -->\n<noscript>${text.trim()}</noscript>`,
            },
          ]
        : [];
    }),
  );
