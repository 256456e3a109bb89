import { assert } from '@esm-bundle/chai';
import '../../../components/ui.ts';
import { fakeGate, mount, reset } from './fake-gate.ts';
import { painted, press } from './gestures.ts';

const LAYOUTS = ['bottom', 'corner', 'center'] as const;
const page = document.documentElement;

/** Whether the middle of an element is in the window and nothing lies over it. */
function isSeen(element: HTMLElement): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return at === element || element.contains(at);
}

/** Buttons one under the other, so many that they reach from the top of the page to its end. */
function fillPage(count: number, style = ''): HTMLElement[] {
  return Array.from({ length: count }, (_, at) => {
    const button = document.body.appendChild(document.createElement('button'));
    button.textContent = `The page's button ${at + 1}`;
    button.style.cssText = `display: block; width: 90%; height: 40px; margin: 0 auto 20px; ${style}`;
    return button;
  });
}

describe('<consent-banner> and the focus of the page [WCAG 2.4.11]', () => {
  afterEach(() => {
    reset();
    page.removeAttribute('style');
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });

  for (const position of LAYOUTS)
    it(`never hides it, forward and back, on a long page (${position})`, async () => {
      const buttons = fillPage(30);
      fakeGate({ position });
      await mount('consent-banner');
      await painted();

      for (const button of [...buttons, ...buttons.toReversed()]) {
        button.focus();
        await painted();
        assert.isTrue(isSeen(button), button.textContent);
      }
    });

  for (const position of LAYOUTS)
    it(`never hides it on a page that fits the window (${position})`, async () => {
      document.body.style.cssText =
        'display: grid; place-items: center; min-height: 90vh; margin: 0';
      const [field] = fillPage(1);
      fakeGate({ position });
      const { part } = await mount('consent-banner');
      await painted();
      // an element as in a login form: in the middle, where the banner stands
      const { top, height } = part('banner').getBoundingClientRect();
      field!.style.cssText = `position: absolute; left: 10%; width: 80%; height: 40px; top: ${top + height / 2}px`;

      field!.focus();
      await painted();

      assert.isTrue(isSeen(field!));
    });

  it('leaves the page where it is when nothing is hidden', async () => {
    const [first] = fillPage(30);
    fakeGate({ position: 'corner' });
    await mount('consent-banner');
    await painted();

    first!.style.width = '100px';
    first!.style.margin = '0';
    first!.focus();
    await painted();

    assert.equal(scrollY, 0);
    assert.equal(parseFloat(getComputedStyle(page).paddingBottom), 0);
  });

  it('gives all space back when it goes', async () => {
    const buttons = fillPage(12);
    const before = getComputedStyle(page).paddingBottom;
    fakeGate({ position: 'center' });
    const { element } = await mount('consent-banner');
    buttons.at(-1)!.focus();
    await painted();

    element.remove();

    assert.equal(getComputedStyle(page).paddingBottom, before);
    assert.lengthOf(document.adoptedStyleSheets, 0);
  });

  it('moves nothing on a page whose root has a fixed height', async () => {
    page.style.cssText = 'height: 100%; box-sizing: border-box';
    document.body.style.cssText = 'height: 100%; margin: 0; display: flex; align-items: end';
    const [last] = fillPage(1);
    const { top } = last!.getBoundingClientRect();
    fakeGate();

    await mount('consent-banner');
    await painted();

    assert.equal(last!.getBoundingClientRect().top, top);
  });
});

describe('<consent-banner> by keyboard', () => {
  afterEach(reset);

  for (const position of LAYOUTS)
    it(`has its buttons in sight in a small window, and its text within reach (${position})`, async () => {
      fakeGate({ position, closing: 'refuse' });
      const { element, part, root } = await mount('consent-banner');
      const more = element.appendChild(document.createElement('p'));
      more.style.height = '2000px';
      await painted();

      const bar = part('banner');
      const { top, bottom } = bar.getBoundingClientRect();
      assert.isAtLeast(top, 0);
      assert.isAtMost(Math.round(bottom), innerHeight);
      for (const button of root.querySelectorAll('.actions button')) {
        const box = button.getBoundingClientRect();
        assert.isTrue(box.top >= top && box.bottom <= bottom, button.textContent);
      }
      await press('Tab');
      assert.equal(root.activeElement, bar);
      const moved = new Promise((resolve) => bar.addEventListener('scroll', resolve));
      await press('ArrowDown');
      await moved;
      assert.isAbove(bar.scrollTop, 0);
    });
});
