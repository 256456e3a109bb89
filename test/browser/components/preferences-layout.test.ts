import { assert } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/preferences.ts';
import type { UiView } from '../../../src/core/api.ts';
import { audit } from './axe.ts';
import { consentOf, fakeGate, mount, reset, undo } from './fake-gate.ts';
import { click } from './gestures.ts';

/** WebKitGTK's window has a fixed size: there the same promises are checked at 1024 px. */
const isResizable = !/Version\/\S+ Safari/.test(navigator.userAgent);
const resize = async (width: number, height: number): Promise<void> => {
  if (isResizable) await setViewport({ width, height });
};
/** What a visitor does who has set the text to twice its size. */
const enlargeText = (): void => {
  document.documentElement.style.fontSize = '200%';
  undo.push(() => (document.documentElement.style.fontSize = ''));
};
const cleanUp = async (): Promise<void> => {
  reset();
  await resize(1024, 768);
};

const DECIDED: Partial<UiView> = {
  consent: consentOf('granted', { decidedAt: 1_795_000_000_000, expiresAt: 1_810_000_000_000 }),
};
const MANY: Partial<UiView> = {
  vendors: Array.from({ length: 40 }, (_, i) => ({ id: `v${i}`, purposes: ['marketing'] })),
};

describe('<consent-preferences> layout', () => {
  afterEach(cleanUp);

  for (const [width, wantedLang, model] of [
    [1280, 'en', 'opt-in'],
    [1280, 'de', 'opt-out'],
    [768, 'de', 'opt-in'],
    [390, 'de', 'opt-out'],
    [320, 'en', 'opt-in'],
    [320, 'de', 'opt-out'],
  ] as const)
    for (const large of [false, true])
      it(`gives three buttons the same size and look at ${width} px${large ? ', large text' : ''} (${wantedLang}, ${model}) [EDPB taskforce 17]`, async () => {
        await resize(width, 700);
        if (large) enlargeText();
        fakeGate({ wantedLang, model });

        const { part } = await mount('consent-preferences');

        const looks = ['accept', 'reject', 'save'].map((name) => {
          const { width: wide, height } = part(name).getBoundingClientRect();
          const { color, backgroundColor, borderTopColor, font, opacity } = getComputedStyle(
            part(name),
          );
          return (
            [wide, height].map(Math.round).join('×') +
            [color, backgroundColor, borderTopColor, font, opacity].join()
          );
        });
        assert.equal(new Set(looks).size, 1, looks.join('\n'));
      });

  for (const width of [1280, 768, 390, 320])
    for (const large of [false, true])
      it(`cuts nothing off at ${width} px${large ? ', large text' : ''} [WCAG 1.4.10, 1.4.4]`, async () => {
        await resize(width, 700);
        if (large) enlargeText();
        fakeGate({
          wantedLang: 'de',
          options: { contact: 'datenschutz@shop.example' },
          ...DECIDED,
        });

        const { root } = await mount('consent-preferences');
        root.querySelectorAll('details').forEach((details) => (details.open = true));

        const wide = [...root.querySelectorAll('dialog, dialog *')].filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
        );
        assert.deepEqual(
          wide.map((element) => element.outerHTML.slice(0, 80)),
          [],
        );
      });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [320, 640],
    [844, 390],
  ] as const)
    it(`keeps heading, close and the three buttons in sight at ${width} × ${height}`, async () => {
      await resize(width, height);
      fakeGate({ wantedLang: 'de', ...MANY });
      const { root, part } = await mount('consent-preferences');
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      const body = root.querySelector('.body')!;

      body.scrollTop = body.scrollHeight;

      for (const name of ['heading', 'close', 'accept', 'reject', 'save']) {
        const { x, y, width: wide, height: high } = part(name).getBoundingClientRect();
        const hit = root.elementFromPoint(x + wide / 2, y + high / 2);
        assert.isTrue(part(name).contains(hit), name);
      }
    });

  it('can be scrolled as a whole where the window is lower than its buttons [WCAG 1.4.10]', async function () {
    if (!isResizable) return;
    await resize(320, 256);
    fakeGate({ wantedLang: 'de' });
    const { root, part } = await mount('consent-preferences');

    part('save').scrollIntoView({ block: 'end' });

    const { top, bottom } = part('save').getBoundingClientRect();
    // a page scrolls by whole pixels, lines of text are no whole ones high
    assert.isTrue(top >= 0 && bottom < window.innerHeight + 1, `${top}, ${bottom}`);
    assert.isAbove(root.querySelector('.body')!.clientHeight, 256);
  });

  it('makes every target at least 24 px high, and the controls 44 [WCAG 2.5.8]', async () => {
    fakeGate();

    const { root } = await mount('consent-preferences');

    for (const target of root.querySelectorAll('button, summary, label, .further > a'))
      assert.isAtLeast(target.getBoundingClientRect().height, 44, target.textContent);
    root.querySelectorAll('details').forEach((details) => (details.open = true));
    for (const target of root.querySelectorAll('a'))
      assert.isAtLeast(target.getBoundingClientRect().height, 24, target.textContent);
  });

  it('holds the page where it is, without moving it, and lets it go', async () => {
    fakeGate();
    const tall = document.body.appendChild(document.createElement('div'));
    tall.style.height = '5000px';
    const before = tall.getBoundingClientRect().toJSON() as object;

    const { element } = await mount('consent-preferences');
    const held = getComputedStyle(document.body).overflowY;
    element.remove();

    assert.equal(held, 'hidden');
    assert.deepEqual(tall.getBoundingClientRect().toJSON() as object, before);
    assert.equal(getComputedStyle(document.body).overflowY, 'visible');
  });

  it('does not move the page when it opens', async () => {
    fakeGate();
    const tall = document.body.appendChild(document.createElement('div'));
    tall.style.height = '5000px';
    const before = tall.getBoundingClientRect().toJSON() as object;

    await mount('consent-preferences');

    assert.deepEqual(tall.getBoundingClientRect().toJSON() as object, before);
  });
});

describe('<consent-preferences> passes the accessibility audit', () => {
  afterEach(cleanUp);

  const STATES: Readonly<Record<string, Partial<UiView>>> = {
    'when it is opened first': {},
    'with a decision': { ...DECIDED, options: { contact: 'privacy@shop.example' } },
    'with some on': {
      consent: consentOf('granted', { vendors: { google: 'granted', meta: 'denied' } }),
    },
    'with forty vendors': MANY,
    'with a limit in California': {
      model: 'opt-out',
      twoStepOptIn: true,
      consent: consentOf('granted', { regime: 'us-ca', limited: true }),
    },
  };
  for (const [state, view] of Object.entries(STATES))
    for (const theme of ['light', 'dark'] as const)
      for (const dir of ['ltr', 'rtl'])
        it(`${state} (${theme}, ${dir})`, async () => {
          fakeGate({ theme, ...view });

          const { element, root } = await mount('consent-preferences', { dir });
          await element.updateComplete;
          root.querySelectorAll('details').forEach((details) => (details.open = true));

          assert.equal(root.querySelector('dialog')!.dir, dir);
          assert.deepEqual(await audit(element), []);
        });

  it('at the width of a phone', async () => {
    await resize(390, 844);
    fakeGate();

    const { element, root } = await mount('consent-preferences');
    await click(root.querySelector("[data-vendor='meta']")!);
    await element.updateComplete;

    assert.deepEqual(await audit(element), []);
  });
});
