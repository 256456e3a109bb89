import { assert } from '@esm-bundle/chai';
import '../../../components/ui.ts';
import { fakeGate, mount, reset, undo } from './fake-gate.ts';
import { catchWarnings } from './gestures.ts';
import { nth } from './nth.ts';

const inPage = (element: Element, name: string): HTMLElement =>
  element.querySelector<HTMLElement>(`:scope > [slot='${name}']`)!;

describe('<consent-banner> for tools that read the page', () => {
  afterEach(reset);

  it('is a fixed box with its sentence and its buttons in the page', async () => {
    for (const position of ['bottom', 'corner', 'center'] as const) {
      fakeGate({ position });
      const { element, part } = await mount('consent-banner');

      assert.equal(getComputedStyle(element).position, 'fixed');
      const [box, painted] = [element, part('banner')].map((one) => one.getBoundingClientRect());
      assert.deepEqual([box?.width, box?.height], [painted?.width, painted?.height], position);
      for (const words of ['would like to store', 'Accept all', 'Reject all', 'Choose'])
        assert.include(element.innerText, words);
      const buttons = [...element.querySelectorAll<HTMLElement>('[class*=button]')];
      assert.deepEqual(
        buttons.map((button) => button.innerText),
        ['Accept all', 'Reject all', 'Choose'],
      );
      assert.isTrue(buttons.every((button) => button.offsetParent !== null));
      reset();
    }
  });

  it('takes a click that a tool makes on Reject', async () => {
    const { requests } = fakeGate();
    const { element } = await mount('consent-banner');

    inPage(element, 'reject').click();

    assert.equal(nth(requests).purposes.marketing, 'denied');
  });

  it('takes none on Accept', async () => {
    const { requests } = fakeGate();
    const warnings = catchWarnings();
    const { element } = await mount('consent-banner');

    inPage(element, 'accept').click();

    assert.deepEqual([requests.length, warnings.length], [0, 1]);
  });

  it('says each word once, to people and in the proof', async () => {
    const { requests } = fakeGate();
    const { element, part } = await mount('consent-banner');

    part('reject').click();

    assert.lengthOf(nth(requests).shown.text.match(/Reject all/g) ?? [], 1);
    assert.lengthOf(element.innerText.match(/Reject all/g) ?? [], 1);
  });

  it('marks the language of what stands in the page [WCAG 3.1.2]', async () => {
    fakeGate();

    const { element } = await mount('consent-banner', { lang: 'de' });

    assert.equal(inPage(element, 'reject').lang, 'de');
    assert.equal(inPage(element, 'reject').innerText, 'Alle ablehnen');
  });

  it('keeps its words when the page empties it', async () => {
    fakeGate();
    const { element, part } = await mount('consent-banner');

    element.replaceChildren();

    assert.equal(part('reject').innerText.trim(), 'Reject all');
    assert.isAbove(part('reject').offsetWidth, 44);
  });

  it('takes nothing from the styles of the page', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    undo.push(() => style.remove());
    fakeGate();
    const plain = await mount('consent-banner');
    const before = plain.element.getBoundingClientRect();
    plain.element.remove();

    style.textContent = `
      * { box-sizing: content-box; padding: 3px; margin: 5px !important }
      span { display: none !important; color: red !important; font: 40px serif !important }
      body > * { max-width: 200px; position: static !important; transform: rotate(3deg) !important }
      consent-banner { opacity: 0.2 !important; width: 90px }`;
    const { element, part } = await mount('consent-banner');

    const { color, fontSize, display } = getComputedStyle(inPage(element, 'reject'));
    assert.deepEqual([fontSize, display], [getComputedStyle(part('reject')).fontSize, 'inline']);
    assert.equal(color, getComputedStyle(part('reject')).color);
    assert.equal(getComputedStyle(element).opacity, '1');
    const after = element.getBoundingClientRect();
    assert.deepEqual([after.width, after.height], [before.width, before.height]);
  });

  it('can still be hidden by the attribute, and leaves nothing when it goes', async () => {
    fakeGate();
    const { element } = await mount('consent-banner');

    element.hidden = true;
    assert.equal(element.innerText.trim() && getComputedStyle(element).display, 'none');
    element.remove();

    assert.notInclude(document.body.innerText, 'Reject all');
  });
});
