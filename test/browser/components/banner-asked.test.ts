import { assert } from '@esm-bundle/chai';
import '../../../components/ui.ts';
import { audit } from './axe.ts';
import { consentOf, fakeGate, mount, reset, type Mounted } from './fake-gate.ts';
import { catchWarnings, click, press } from './gestures.ts';
import { nth } from './nth.ts';

const titles = ({ root }: Mounted<HTMLElement>): string[] =>
  [...root.querySelectorAll('li b')].map((title) => title.textContent);

describe('<consent-banner> asks for', () => {
  afterEach(reset);

  it('the purposes that are asked, and counts the vendors that serve them', async () => {
    fakeGate({ asked: { purposes: ['analytics'], vendors: [] } });

    const banner = await mount('consent-banner');

    assert.deepEqual(titles(banner), ['Analytics']);
    assert.include(banner.text(), '1 third party receives data');
  });

  it('nothing else: every answer leaves the rest as it is', async () => {
    const { requests } = fakeGate({ asked: { purposes: ['analytics'], vendors: [] } });
    const { part } = await mount('consent-banner');

    await click(part('accept'));
    await click(part('reject'));

    assert.deepEqual(
      requests.map(({ purposes }) => purposes),
      [{ analytics: 'granted' }, { analytics: 'denied' }],
    );
    assert.notProperty(nth(requests), 'vendors');
  });

  it('vendors that came after the answer, with what they are for [GDPR 4(11), specific]', async () => {
    fakeGate({ consent: consentOf('granted'), asked: { purposes: [], vendors: ['google'] } });

    const banner = await mount('consent-banner');

    assert.deepEqual(titles(banner), ['Analytics', 'Marketing']);
    assert.include(banner.text(), '1 third party receives data');
  });

  it('an answer about those vendors alone', async () => {
    const { requests } = fakeGate({ asked: { purposes: [], vendors: ['google', 'meta'] } });
    const { part } = await mount('consent-banner');

    await click(part('accept'));
    await click(part('reject'));

    assert.deepEqual(
      requests.map(({ purposes, vendors }) => ({ purposes, vendors })),
      [
        { purposes: {}, vendors: { google: 'granted', meta: 'granted' } },
        { purposes: {}, vendors: { google: 'denied', meta: 'denied' } },
      ],
    );
  });

  it('purposes and new vendors at once', async () => {
    const { requests } = fakeGate({ asked: { purposes: ['functional'], vendors: ['meta'] } });
    const banner = await mount('consent-banner');

    await click(banner.part('accept'));

    assert.deepEqual(titles(banner), ['Functional', 'Marketing']);
    assert.include(banner.text(), '1 third party receives data');
    const { purposes, vendors } = nth(requests);
    assert.deepEqual([purposes, vendors], [{ functional: 'granted' }, { meta: 'granted' }]);
  });
});

describe('<consent-banner> where closing refuses', () => {
  afterEach(reset);

  it('passes the accessibility audit', async () => {
    fakeGate({ closing: 'refuse' });

    const { element } = await mount('consent-banner');

    assert.deepEqual(await audit(element), []);
  });

  it('has an X that says what it does, in the top right corner [Garante 2021, n. 231]', async () => {
    for (const position of ['bottom', 'center', 'corner'] as const) {
      fakeGate({ closing: 'refuse', position });
      const { part, root } = await mount('consent-banner');
      const sheet = root.querySelector('.sheet')!.getBoundingClientRect();
      const { top, right, height, width } = part('close').getBoundingClientRect();

      assert.include(getComputedStyle(part('close'), '::before').content, '✕');
      assert.equal(part('close').innerText.trim(), 'Reject all');
      assert.isBelow(top - sheet.top, 40, position);
      assert.isBelow(sheet.right - right, 40, position);
      assert.isAtLeast(Math.min(height, width), 44, position);
      reset();
    }
  });

  it('denies on a click on the X like on Reject, also by a script', async () => {
    const { requests } = fakeGate({ closing: 'refuse' });
    const { part } = await mount('consent-banner');

    await click(part('close'));
    part('close').click();
    part('reject').click();

    assert.lengthOf(requests, 3);
    assert.equal(new Set(requests.map((request) => JSON.stringify(request))).size, 1);
    assert.isTrue(Object.values(nth(requests).purposes).every((choice) => choice === 'denied'));
  });

  it('answers to the keyboard, and Escape still decides nothing', async () => {
    const { requests, calls } = fakeGate({ closing: 'refuse' });
    const { root } = await mount('consent-banner');

    await press('Tab');
    await press('Escape');
    const before = [...requests, ...calls];
    const { activeElement } = root;
    await press('Enter');

    assert.deepEqual(before, []);
    assert.equal(activeElement?.getAttribute('part'), 'close');
    assert.lengthOf(requests, 1);
  });

  it('elsewhere has no way to be closed but an answer', async () => {
    fakeGate();

    const { root } = await mount('consent-banner');

    assert.lengthOf(root.querySelectorAll("[part='close']"), 0);
  });
});

describe('<consent-banner> as a notice', () => {
  afterEach(reset);

  it('says how to opt out, and names the button so, where the law is opt-out [PIPEDA 4.3]', async () => {
    fakeGate({ model: 'opt-out', consent: consentOf('granted', { regime: 'ca-pipeda' }) });

    const { part, text } = await mount('consent-banner');

    assert.include(text(), 'You can opt out of sale, sharing and targeted advertising.');
    assert.equal(part('reject').textContent.trim(), 'Opt out of sale and sharing');
  });

  it('says what happens, and rejects, where the law wants a notice', async () => {
    fakeGate({ model: 'notice', consent: consentOf('granted', { regime: 'au-privacy' }) });

    const { part, text } = await mount('consent-banner');

    assert.include(text(), 'Example GmbH stores and reads information on your device');
    assert.equal(part('reject').textContent.trim(), 'Reject all');
  });

  it('takes no grant from a script', async () => {
    const { requests } = fakeGate({ model: 'opt-out' });
    const warnings = catchWarnings();
    const { part } = await mount('consent-banner');

    part('accept').click();

    assert.deepEqual([requests.length, warnings.length], [0, 1]);
  });
});
