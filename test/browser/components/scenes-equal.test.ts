import { assert } from '@esm-bundle/chai';
import { contrastOf } from './contrast.ts';
import { product, type Factors } from './covering.ts';
import { reset } from './fake-gate.ts';
import { unequal } from './looks.ts';
import { BANNERS } from './scenes.ts';
import { nameOf, openStage } from './show-scene.ts';

const { layout = [], theme = [], preset = [], language = [] } = BANNERS;

/** What can make one answer weigh more than the other, by attribute: each value is measured with each. */
const SCENES: readonly {
  readonly tag: 'consent-banner' | 'consent-preferences';
  readonly factors: Factors;
  readonly answers: readonly string[];
}[] = [
  {
    tag: 'consent-banner',
    factors: { position: layout, theme, preset, lang: language },
    answers: ['accept', 'reject', 'manage'],
  },
  {
    tag: 'consent-preferences',
    factors: { theme, preset, lang: language },
    answers: ['accept', 'reject', 'save'],
  },
];

/** WCAG's contrasts of a button: of its text on it, and of it on what is around it. */
function contrastsOf(button: HTMLElement, around: HTMLElement): readonly number[] {
  const { color, backgroundColor } = getComputedStyle(button);
  return [
    contrast(color, backgroundColor),
    contrast(backgroundColor, getComputedStyle(around).backgroundColor),
  ];
}

const known = new Map<string, number>();

function contrast(one: string, other: string): number {
  const key = `${one} on ${other}`;
  const found = known.get(key) ?? contrastOf(one, other);
  known.set(key, found);
  return found;
}

for (const { tag, factors, answers } of SCENES)
  describe(`<${tag}> in every ${Object.keys(factors).join(', ')}`, () => {
    afterEach(reset);

    it('gives Accept and Reject the same size, type, weight and contrast [EDPB taskforce 17]', async () => {
      const { page } = await openStage(1024, 768);
      const { element, root, part } = await page.mount(tag);
      const problems: string[] = [];
      let measured = 0;

      for (const row of product(factors)) {
        for (const [name, value] of Object.entries(row)) element.setAttribute(name, value);
        await element.updateComplete;
        const buttons = answers.map(part);
        const [accept = [], reject = []] = buttons.map((button) =>
          contrastsOf(button, root.querySelector<HTMLElement>('.root')!),
        );
        const found = unequal(buttons);
        if (accept.some((one, at) => !(Math.abs(one / reject[at]! - 1) <= 0.05 && one >= 3)))
          found.push(`contrast ${accept.join()} | ${reject.join()}`);
        if (root.querySelector<HTMLElement>('.root')!.lang !== row['lang'])
          found.push('shows another language');
        problems.push(...found.map((line) => `${nameOf(row)}: ${line}`));
        measured += 1;
      }

      assert.deepEqual(problems, []);
      assert.equal(
        measured,
        Object.values(factors).reduce((n, { length }) => n * length, 1),
      );
    }).timeout(60_000);
  });
