import { assert } from '@esm-bundle/chai';
import '../../../components/ui.ts';
import { PRESETS } from '../../../components/own-look.ts';
import { MORE_RULES } from '../../../src/browser/run/check-attributes.ts';
import { audit } from './axe.ts';
import { fakeGate, mount, reset, undo } from './fake-gate.ts';
import { catchWarnings, painted } from './gestures.ts';
import { unequal } from './looks.ts';

const page = document.documentElement;

/** A style sheet of the page's. */
function addStyle(text: string): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = text;
  undo.push(() => style.remove());
}

const answers = (root: ShadowRoot): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.actions button'),
];

describe('<consent-banner> presets', () => {
  afterEach(reset);

  it('are those that the gate knows, and the first is the default', () => {
    const [standard, fits] = MORE_RULES.preset;

    assert.equal(standard, PRESETS[0]);
    assert.isTrue(PRESETS.every((name) => fits.test(name)));
    assert.isFalse(fits.test('other'));
  });

  it('look different from each other', async () => {
    const looks = [];
    for (const preset of PRESETS) {
      fakeGate();
      const { part } = await mount('consent-banner', { preset });
      const { backgroundColor, borderTopLeftRadius, fontFamily } = getComputedStyle(part('banner'));
      looks.push([backgroundColor, borderTopLeftRadius, fontFamily].join());
      reset();
    }

    assert.equal(new Set(looks).size, PRESETS.length);
  });

  it("give way to a site's own font and radius, written in three lines", async () => {
    const warnings = catchWarnings();
    for (const preset of PRESETS.filter((name) => name !== 'ink')) {
      addStyle(`:root {
        --pixelgate-font: "Courier New", monospace;
        --pixelgate-radius: 3px;
        --pixelgate-accent: #0a5c36;
      }`);
      fakeGate({ theme: 'light' });
      const { part } = await mount('consent-banner', { preset });

      const style = getComputedStyle(part('banner'));
      assert.match(style.fontFamily, /^"Courier New"/, preset);
      assert.equal(style.borderTopLeftRadius, '3px', preset);
      assert.equal(getComputedStyle(part('reject')).backgroundColor, 'rgb(10, 92, 54)', preset);
      reset();
    }
    assert.deepEqual(warnings, []);
  });
});

describe('<consent-banner> in broken colours', () => {
  afterEach(() => {
    reset();
    page.removeAttribute('style');
  });

  for (const [name, colours] of Object.entries({
    'no colour': { background: 'nonsense' },
    'a transparent ground': { background: 'transparent' },
    'a ground that shines through': { background: 'rgb(255 255 255 / 0.5)' },
    'text like its ground': { color: '#777', background: '#777' },
    'a dark ground alone': { background: '#111' },
    'an accent alone that is pale': { accent: 'oklch(95% 0.1 100)' },
    'buttons like their text': { accent: '#123', 'on-accent': 'rgb(17 34 51)' },
    'no colour on buttons': { 'on-accent': '12px' },
  }))
    it(`stands in those of the preset, with one warning (${name})`, async () => {
      const warnings = catchWarnings();
      for (const [property, value] of Object.entries(colours))
        page.style.setProperty(`--pixelgate-${property}`, value);
      fakeGate({ theme: 'light' });

      const { root, part, element } = await mount('consent-banner', { preset: 'paper' });
      await painted();

      const { color, backgroundColor } = getComputedStyle(part('banner'));
      assert.deepEqual([color, backgroundColor], ['rgb(46, 40, 34)', 'rgb(251, 247, 239)']);
      assert.deepEqual(unequal(answers(root)), []);
      assert.deepEqual(await audit(element), []);
      assert.lengthOf(warnings, 1);
      const [property] = Object.keys(colours);
      assert.include(warnings[0], `--pixelgate-${property}`);
      assert.include(warnings[0], 'opaque colours with a contrast of 4.5');
    });

  it('takes good ones, in any notation', async () => {
    const warnings = catchWarnings();
    page.style.setProperty('--pixelgate-background', 'oklch(25% 0.05 260)');
    page.style.setProperty('--pixelgate-color', 'hsl(0 0% 95%)');
    fakeGate({ theme: 'light' });

    const { part } = await mount('consent-banner');

    assert.equal(getComputedStyle(part('banner')).backgroundColor, 'oklch(0.25 0.05 260)');
    assert.deepEqual(warnings, []);
  });
});

describe('<consent-banner> with styles for its parts', () => {
  afterEach(reset);

  for (const rule of [
    'display: none',
    'visibility: hidden',
    'opacity: 0.3',
    'font-size: 9px',
    'font-weight: 300',
    'color: #99a',
    'background: none',
    'width: 20px',
    'height: 8px; min-height: 0; padding: 0',
    'transform: scale(0.5)',
    'position: absolute; left: -9999px',
    'order: 9',
    'clip-path: inset(50%)',
    'display: none !important',
  ])
    it(`undoes what makes Reject weaker: ${rule} [EDPB taskforce 17]`, async () => {
      const warnings = catchWarnings();
      addStyle(`consent-banner::part(reject) { ${rule} }`);
      fakeGate();

      const { root } = await mount('consent-banner');
      await painted();

      assert.deepEqual(unequal(answers(root)), []);
      assert.isTrue(root.querySelectorAll('.actions button')[1]?.checkVisibility());
      assert.lengthOf(warnings, 1);
      assert.include(warnings[0], '::part(reject) must look alike');
    });

  it('undoes what makes Accept stronger', async () => {
    catchWarnings();
    addStyle('consent-banner::part(accept) { background: #0a7d28; font-size: 1.4em }');
    fakeGate();

    const { root } = await mount('consent-banner');
    await painted();

    assert.deepEqual(unequal(answers(root)), []);
  });

  it('keeps those that treat both alike', async () => {
    const warnings = catchWarnings();
    addStyle(`consent-banner::part(accept), consent-banner::part(reject), consent-banner::part(manage) {
      border-radius: 0; text-transform: uppercase; background: rgb(0 60 30); color: #fff }
      consent-banner::part(heading) { font-style: italic }`);
    fakeGate();

    const { part } = await mount('consent-banner');
    await painted();

    assert.equal(getComputedStyle(part('reject')).textTransform, 'uppercase');
    assert.equal(getComputedStyle(part('heading')).fontStyle, 'italic');
    assert.deepEqual(warnings, []);
  });

  it('finds out about a style sheet that comes later', async () => {
    catchWarnings();
    fakeGate();
    const { root, element } = await mount('consent-banner');

    addStyle('consent-banner::part(reject) { display: none }');
    window.dispatchEvent(new Event('load'));
    await element.updateComplete;
    await painted();

    assert.deepEqual(unequal(answers(root)), []);
  });
});
