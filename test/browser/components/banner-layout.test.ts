import { assert } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/ui.ts';
import en from '../../../components/strings/en.ts';
import { setStrings } from '../../../components/strings/load-strings.ts';
import { fakeGate, mount, reset } from './fake-gate.ts';
import { painted } from './gestures.ts';

const page = document.documentElement;
const paddings = (): string[] => {
  const { paddingBottom, scrollPaddingBottom } = getComputedStyle(page);
  return [paddingBottom, scrollPaddingBottom];
};

/** WebKitGTK's window has a fixed size: there the same promises are checked at 1024 px. */
const isResizable = !/Version\/\S+ Safari/.test(navigator.userAgent);
const resize = async (width: number, height: number): Promise<void> => {
  if (isResizable) await setViewport({ width, height });
};

describe('<consent-banner> layout', () => {
  afterEach(async () => {
    reset();
    await resize(1024, 768);
  });

  for (const { lang, model } of [
    { lang: 'en', model: 'opt-in' },
    { lang: 'de', model: 'opt-in' },
    { lang: 'en', model: 'opt-out' },
    { lang: 'de', model: 'opt-out' },
  ] as const)
    for (const width of [1280, 768, 360, 320])
      it(`gives the three buttons the same size and look at ${width} px (${lang}, ${model}) [EDPB taskforce 17]`, async () => {
        await resize(width, 700);
        fakeGate({ wantedLang: lang, model });

        const { part } = await mount('consent-banner');

        const looks = ['accept', 'reject', 'manage'].map((name) => {
          const style = getComputedStyle(part(name));
          const { width: wide, height } = part(name).getBoundingClientRect();
          const { color, backgroundColor, borderTopColor, fontSize, fontWeight, fontFamily } =
            style;
          return [
            Math.round(wide),
            Math.round(height),
            color,
            backgroundColor,
            borderTopColor,
            fontSize,
            fontWeight,
            fontFamily,
            style.opacity,
          ].join();
        });
        assert.equal(new Set(looks).size, 1, looks.join('\n'));
      });

  it('makes every target at least 44 px high [WCAG 2.5.5]', async () => {
    fakeGate({ closing: 'refuse' });

    const { root } = await mount('consent-banner');

    for (const target of root.querySelectorAll('button, a'))
      assert.isAtLeast(target.getBoundingClientRect().height, 44, target.textContent);
  });

  for (const width of [1280, 320])
    it(`puts the X beside the heading, and nothing under it at ${width} px`, async () => {
      await resize(width, 700);
      fakeGate({ closing: 'refuse', wantedLang: 'de' });

      const { part, root } = await mount('consent-banner');

      const box = part('close').getBoundingClientRect();
      for (const other of root.querySelectorAll('h2, p, li')) {
        const { left, right, top, bottom } = other.getBoundingClientRect();
        const meets =
          left < box.right && right > box.left && top < box.bottom - 1 && bottom > box.top + 1;
        assert.isFalse(meets, other.textContent);
      }
    });

  for (const position of ['bottom', 'center', 'corner'])
    it(`stays inside a window of 320 × 256 px and scrolls only one way (${position}) [WCAG 1.4.10]`, async () => {
      await resize(320, 256);
      fakeGate({ wantedLang: 'de', closing: 'refuse' });

      const { part } = await mount('consent-banner', { position });
      await painted();

      const bar = part('banner');
      const { left, right, top, bottom } = bar.getBoundingClientRect();
      assert.isAtLeast(Math.round(left), 0);
      assert.isAtLeast(Math.round(top), 0);
      assert.isAtMost(Math.round(right), page.clientWidth);
      assert.isAtMost(Math.round(bottom), innerHeight);
      assert.isAtMost(bar.scrollWidth, bar.clientWidth);
    });

  it('can be scrolled by keyboard when it is higher than its space', async () => {
    fakeGate();
    const { part, element } = await mount('consent-banner');
    const note = document.createElement('p');
    note.style.height = '3000px';
    element.append(note);
    await painted();

    assert.isAbove(part('banner').scrollHeight, part('banner').clientHeight);
    assert.equal(part('banner').tabIndex, 0);
  });

  describe('keeps the end of the page reachable [WCAG 2.4.11]', () => {
    it('pads the document by the height of a bar, on top of its own padding', async () => {
      page.style.paddingBottom = '7px';
      fakeGate();

      const { part } = await mount('consent-banner');
      await painted();

      const height = part('banner').offsetHeight;
      assert.deepEqual(paddings(), [`${height + 7}px`, `${height}px`]);
      page.style.paddingBottom = '';
    });

    it('gives everything back when it goes', async () => {
      page.style.paddingBottom = '7px';
      page.style.scrollPaddingBottom = '9px';
      const before = paddings();
      fakeGate();
      const { element } = await mount('consent-banner');
      await painted();

      element.remove();

      assert.deepEqual(paddings(), before);
      assert.equal(page.style.paddingBottom, '7px');
      assert.equal(page.style.scrollPaddingBottom, '9px');
      assert.lengthOf(document.adoptedStyleSheets, 0);
      page.removeAttribute('style');
    });

    it('takes the space again when it comes back', async () => {
      fakeGate();
      const { element, part } = await mount('consent-banner');
      element.remove();

      document.body.prepend(element);
      await element.updateComplete;
      await painted();

      assert.equal(paddings()[0], `${part('banner').offsetHeight}px`);
    });

    it('takes no space as a card', async () => {
      fakeGate({ position: 'center' });

      await mount('consent-banner');
      await painted();

      assert.deepEqual(paddings().map(parseFloat), [0, 0]);
    });
  });

  it('moves nothing above it', async () => {
    const text = document.body.appendChild(document.createElement('p'));
    text.textContent = 'Page';
    const { top } = text.getBoundingClientRect();
    fakeGate();

    await mount('consent-banner');
    await painted();

    assert.equal(text.getBoundingClientRect().top, top);
  });

  it('takes nothing from the styles of the page', async () => {
    document.body.style.cssText =
      'text-transform: uppercase; letter-spacing: 9px; visibility: hidden';
    fakeGate();

    const { part } = await mount('consent-banner');

    const { textTransform, letterSpacing, visibility } = getComputedStyle(part('accept'));
    assert.deepEqual([textTransform, letterSpacing, visibility], ['none', 'normal', 'visible']);
    document.body.removeAttribute('style');
  });

  it('hyphenates a heading that is too long for its line, in its language, and no button', async () => {
    fakeGate({ wantedLang: 'de' });

    const { part } = await mount('consent-banner');

    assert.equal(getComputedStyle(part('heading')).hyphens, 'auto');
    assert.equal(part('heading').closest<HTMLElement>('[lang]')!.lang, 'de');
    assert.equal(getComputedStyle(part('reject')).hyphens, 'manual');
  });

  it('takes colours and shape from custom properties', async () => {
    fakeGate();
    page.style.setProperty('--pixelgate-accent', 'rgb(1, 2, 3)');
    page.style.setProperty('--pixelgate-radius', '0px');

    const { part } = await mount('consent-banner');

    const { backgroundColor, borderRadius } = getComputedStyle(part('accept'));
    assert.deepEqual([backgroundColor, borderRadius], ['rgb(1, 2, 3)', '0px']);
    page.removeAttribute('style');
  });

  it('writes from right to left in a language that does', async () => {
    fakeGate();
    setStrings('ar', en);

    const { part } = await mount('consent-banner', { lang: 'ar', position: 'corner' });

    assert.equal(part('banner').dir, 'rtl');
    assert.isBelow(part('banner').getBoundingClientRect().left, 100);
  });
});
