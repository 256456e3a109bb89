import { assert } from '@esm-bundle/chai';
import { reset } from './fake-gate.ts';
import { allTables, openFrame, speak, UNSPACED } from './in-frame.ts';
import { cutText, unequal } from './looks.ts';

const LAYOUTS = ['bottom', 'corner', 'center'] as const;

/** Windows of a phone at 400 % zoom, of a tablet, of a desk. */
const WINDOWS = [
  [320, 700],
  [768, 900],
  [1440, 900],
] as const;

describe('<consent-banner> in every language', () => {
  afterEach(reset);

  for (const [width, height] of WINDOWS)
    for (const size of [100, 200])
      it(`has room for its words, and equal answers, at ${width} px and ${size} % text`, async () => {
        const page = await openFrame(width, height);
        page.document.documentElement.style.fontSize = `${size}%`;
        const tables = await allTables();
        const problems: string[] = [];
        for (const model of ['opt-in', 'opt-out'] as const)
          for (const position of LAYOUTS) {
            page.fakeGate({ model, position, closing: model === 'opt-in' ? 'refuse' : 'none' });
            for (const [lang, words] of tables) page.setStrings(lang, words);
            const banner = await page.mount('consent-banner');

            for (const [lang] of tables) {
              await speak(banner, lang);
              const root = banner.part('banner');
              const found = [
                ...unequal(['accept', 'reject', 'manage'].map(banner.part)),
                ...cutText(root, { breakable: UNSPACED.test(lang) }),
                ...(root.scrollWidth > root.clientWidth ? ['scrolls sideways'] : []),
              ];
              problems.push(...found.map((line) => `${lang}, ${position}, ${model}: ${line}`));
            }
            banner.element.remove();
            page.reset();
          }

        assert.deepEqual(problems, []);
      }).timeout(60_000);
});
