import { assert } from '@esm-bundle/chai';
import '../../../components/preferences.ts';
import { fakeGate, mount, reset } from './fake-gate.ts';
import { click, once, painted, press } from './gestures.ts';

/** What a screen reader is told after the dialog. */
const status = (): HTMLElement | null | undefined =>
  document.querySelector('[data-pixelgate=status]')?.shadowRoot?.querySelector('[role=status]');

describe('<consent-preferences> after a decision', () => {
  afterEach(reset);

  for (const [name, wantedLang, words] of [
    ['accept', 'en', 'Your choice has been saved.'],
    ['reject', 'de', 'Ihre Auswahl wurde gespeichert.'],
    ['save', 'en', 'Your choice has been saved.'],
  ] as const)
    it(`by ${name} says that it was saved, in a region that was there before [WCAG 4.1.3]`, async () => {
      fakeGate({ wantedLang });
      const { element, part } = await mount('consent-preferences');
      const region = status();
      const silent = region?.textContent;
      await click(part(name));

      element.remove(); // what the gate does when a decision counts
      await painted();
      await painted();

      assert.equal(silent, '');
      assert.isTrue(status() === region);
      assert.deepEqual([region?.textContent, region?.lang], [words, wantedLang]);
      assert.isTrue(region?.isConnected);
    });

  it('says nothing when it is closed without one', async () => {
    fakeGate();
    const { element, root } = await mount('consent-preferences');
    const closed = once(root.querySelector('dialog')!, 'close');
    await press('Escape');
    await closed;

    element.remove();
    await painted();

    assert.isFalse(Boolean(status()));
  });

  it('says nothing when the gate did not take it, and it is closed then', async () => {
    fakeGate();
    const { element, root, part } = await mount('consent-preferences');
    await click(part('save'));
    const closed = once(root.querySelector('dialog')!, 'close');
    await press('Escape');
    await closed;

    element.remove();
    await painted();

    assert.isFalse(Boolean(status()));
  });

  it('has one region, however often it is opened', async () => {
    fakeGate();
    for (let i = 0; i < 3; i++) {
      const { element, part } = await mount('consent-preferences');
      await click(part('save'));
      element.remove();
    }

    await mount('consent-preferences');

    assert.lengthOf(document.querySelectorAll('[data-pixelgate=status]'), 1);
  });
});
