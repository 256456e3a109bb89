import { assert } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { toggle } from '../../../components/inspector.ts';
import '../../../components/ui.ts';
import { createFeed } from '../../../src/browser/inspect/create-feed.ts';
import { fakeGate, mount, reset, undo, type Mounted } from './fake-gate.ts';
import { painted } from './gestures.ts';

/** WebKitGTK's window has a fixed size: there the same promises are checked at 1024 px. */
const isResizable = !/Version\/\S+ Safari/.test(navigator.userAgent);
const resize = async (width: number, height: number): Promise<void> => {
  if (isResizable) await setViewport({ width, height });
};

/** Opens the panel as the gate would. */
async function open(dock: string): Promise<HTMLElement> {
  sessionStorage.setItem('pixelgate-inspector', JSON.stringify({ dock, size: 480 }));
  undo.push(() => sessionStorage.clear());
  toggle(
    createFeed(() => 0),
    false,
  );
  const element = document.querySelector('consent-inspector')!;
  await element.updateComplete;
  await painted();
  return element.shadowRoot!.querySelector<HTMLElement>('.root')!;
}

/** Answers that something lies over. */
const coveredIn = ({ part, element }: Mounted<HTMLElement>): string[] =>
  ['accept', 'reject', 'manage'].filter((name) => {
    const { left, top, width, height } = part(name).getBoundingClientRect();
    const hits = [0.05, 0.5, 0.95].map((at) =>
      document.elementFromPoint(left + width * at, top + height * at),
    );
    // the words of a button stand in the page, in the element
    return hits.some((hit) => hit === null || (hit !== element && !element.contains(hit)));
  });

describe('<consent-inspector> beside the banner', () => {
  afterEach(async () => {
    reset();
    await resize(1024, 768);
  });

  for (const [width, height] of [
    [1280, 800],
    [768, 900],
    [320, 700],
    [320, 480],
  ] as const)
    for (const dock of ['left', 'bottom', 'right'])
      for (const position of ['bottom', 'corner', 'center'] as const)
        it(`leaves its answers free, and has room itself (${width} × ${height}, ${dock}, ${position})`, async () => {
          await resize(width, height);
          fakeGate({ position, wantedLang: 'de' });
          const banner = await mount('consent-banner');

          const panel = await open(dock);

          assert.deepEqual(coveredIn(banner), []);
          const { top, height: high } = panel.getBoundingClientRect();
          assert.isAtLeast(top, 0);
          assert.isAtLeast(high, 120);
        });

  it('makes room for a banner that comes later, and takes it back when it goes', async () => {
    await resize(1280, 800);
    fakeGate();
    const panel = await open('right');
    const whole = panel.getBoundingClientRect().height;

    const banner = await mount('consent-banner');
    document.dispatchEvent(new Event('pixelgate:ui-changed'));
    await painted();
    await painted();

    assert.deepEqual(coveredIn(banner), []);
    banner.element.remove();
    document.dispatchEvent(new Event('pixelgate:ui-changed'));
    await painted();
    assert.equal(panel.getBoundingClientRect().height, whole);
  });

  it('collapses to a tag that leaves them free too', async () => {
    await resize(320, 700);
    fakeGate({ wantedLang: 'de' });
    const banner = await mount('consent-banner');
    const panel = await open('right');

    panel.querySelector<HTMLElement>('[aria-label=Collapse]')!.click();
    await painted();

    assert.isTrue(panel.hasAttribute('data-collapsed'));
    assert.deepEqual(coveredIn(banner), []);
  });
});
