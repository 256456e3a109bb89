import { assert } from '@esm-bundle/chai';
import '../../../components/preferences.ts';
import type { UiView } from '../../../src/core/api.ts';
import { audit } from './axe.ts';
import { consentOf, fakeGate, mount, reset, type FakeGate, type Mounted } from './fake-gate.ts';
import { catchWarnings, click, once, press } from './gestures.ts';
import { nth } from './nth.ts';

type Preferences = Mounted<HTMLElement & { readonly updateComplete: Promise<void> }>;

/** California, after an opt-out. */
const OPTED_OUT: Partial<UiView> = {
  model: 'opt-out',
  twoStepOptIn: true,
  optOutStatus: 'Opt-Out Request Honored',
  consent: consentOf('granted', {
    regime: 'us-ca',
    purposes: {
      necessary: 'granted',
      functional: 'granted',
      analytics: 'granted',
      marketing: 'denied',
    },
  }),
};

/** Opens the preferences and takes the first step with one of their buttons. */
async function start(
  button: 'accept' | 'save' = 'accept',
  view: Partial<UiView> = {},
): Promise<Preferences & { readonly gate: FakeGate }> {
  const gate = fakeGate({ ...OPTED_OUT, ...view });
  const preferences = await mount('consent-preferences');
  await click(preferences.part(button));
  await preferences.element.updateComplete;
  return { ...preferences, gate };
}

const isVisible = (element: Element | null): boolean => element?.checkVisibility() ?? false;

describe('<consent-preferences> after an opt-out', () => {
  afterEach(reset);

  it('passes the accessibility audit in the second step', async () => {
    const { element } = await start();

    assert.deepEqual(await audit(element), []);
  });

  it('asks a second time before anything is allowed again [11 CCR 7028]', async () => {
    const { gate, part, root } = await start();

    assert.deepEqual(gate.requests, []);
    assert.include(part('again').textContent, 'Saving allows what you opted out of:');
    assert.deepEqual(
      [...root.querySelectorAll('[part=again] h3')].map((title) => title.textContent),
      ['Marketing'],
    );
    assert.isFalse(isVisible(part('actions')));
    assert.equal(root.activeElement?.id, 'again');
  });

  it('sends the request with the second click, and says that it was confirmed', async () => {
    const { gate, part } = await start();

    await click(part('confirm'));

    const { purposes, confirmed, source, shown } = nth(gate.requests);
    assert.deepEqual(purposes, {
      functional: 'granted',
      analytics: 'granted',
      marketing: 'granted',
    });
    assert.deepEqual([confirmed, source, shown.layer], [true, 'preferences', 2]);
    assert.match(shown.text, /^Your Privacy Choices Saving allows .* Save choices Back$/);
  });

  it('ignores a second click that a script makes', async () => {
    const { gate, part } = await start();
    const warnings = catchWarnings();

    part('confirm').click();

    assert.deepEqual([gate.requests.length, warnings.length], [0, 1]);
  });

  it('has two equal ways on [11 CCR 7004(a)(2)]', async () => {
    const { part } = await start();

    const looks = ['confirm', 'back'].map((name) => {
      const { width, height } = part(name).getBoundingClientRect();
      const { color, backgroundColor, font } = getComputedStyle(part(name));
      return [Math.round(width), Math.round(height), color, backgroundColor, font].join();
    });
    assert.equal(new Set(looks).size, 1, looks.join('\n'));
  });

  it('goes back to the switches as they stood, and decides nothing', async () => {
    const gate = fakeGate(OPTED_OUT);
    const { element, part, root } = await mount('consent-preferences');
    const marketing = root.querySelector<HTMLInputElement>("[data-purpose='marketing']")!;
    await click(marketing);
    await click(part('save'));
    await element.updateComplete;

    await click(part('back'));
    await element.updateComplete;

    assert.deepEqual(gate.requests, []);
    assert.isTrue(marketing.checked);
    assert.isFalse(isVisible(part('again')));
    assert.equal(root.activeElement?.getAttribute('part'), 'save');
  });

  it('closes on Escape, and decides nothing', async () => {
    const { gate, root } = await start();
    const closed = once(root.querySelector('dialog')!, 'close');

    await press('Escape');
    await closed;

    assert.deepEqual([gate.requests, gate.calls], [[], ['close']]);
  });

  it('begins with the first step when it is opened again', async () => {
    const { element, part } = await start();
    element.remove();

    document.body.prepend(element);
    await element.updateComplete;

    assert.isFalse(isVisible(part('again')));
    assert.isTrue(isVisible(part('actions')));
  });

  it('says that the browser sends Global Privacy Control [11 CCR 7025(c)(3)]', async () => {
    const { part } = await start('accept', { consent: { ...OPTED_OUT.consent!, gpc: true } });

    assert.include(part('again').textContent, 'Your browser sends Global Privacy Control.');
  });

  it('forgets the second step when something was decided elsewhere', async () => {
    const { gate, element, part } = await start();

    gate.view = { ...gate.view, consent: { ...gate.view.consent, decidedAt: 1_795_000_000_000 } };
    gate.tell('consent-changed');
    await element.updateComplete;

    assert.isFalse(isVisible(part('again')));
  });

  it('asks a second time for a vendor that was refused alone [11 CCR 7028]', async () => {
    const consent = consentOf('granted', {
      regime: 'us-ca',
      vendors: { google: 'granted', meta: 'denied', tiktok: 'granted' },
    });
    const { gate, part, root } = await start('accept', { consent });

    assert.deepEqual(gate.requests, []);
    assert.deepEqual(
      [...root.querySelectorAll('[part=again] h3')].map((title) => title.textContent),
      ['Meta Pixel'],
    );

    await click(part('confirm'));

    assert.deepEqual(nth(gate.requests).vendors, {
      google: 'granted',
      meta: 'granted',
      tiktok: 'granted',
    });
    assert.isTrue(nth(gate.requests).confirmed);
  });

  it('names a purpose, and not its vendors beside it', async () => {
    const { root } = await start('accept', {
      consent: consentOf('denied', {
        regime: 'us-ca',
        vendors: { google: 'denied', meta: 'denied', tiktok: 'denied' },
      }),
    });

    assert.deepEqual(
      [...root.querySelectorAll('[part=again] h3')].map((title) => title.textContent),
      ['Functional', 'Analytics', 'Marketing'],
    );
  });

  for (const [name, view, button] of [
    ['nothing that was refused is allowed', {}, 'save'],
    ['something is refused', {}, 'reject'],
    ['the law is content with one', { twoStepOptIn: false }, 'accept'],
    ['nothing was decided', { consent: consentOf('unset') }, 'accept'],
  ] as const)
    it(`takes one step where ${name}`, async () => {
      const gate = fakeGate({ ...OPTED_OUT, ...view });
      const { part } = await mount('consent-preferences');

      await click(part(button));

      assert.lengthOf(gate.requests, 1);
      assert.notProperty(nth(gate.requests), 'confirmed');
    });
});

describe('<consent-preferences> under an opt-out law outside the US', () => {
  afterEach(reset);

  it('has the heading of the page in its language, and not that of California', async () => {
    fakeGate({
      model: 'opt-out',
      wantedLang: 'de',
      consent: consentOf('granted', { regime: 'ca-pipeda' }),
    });

    const { part } = await mount('consent-preferences');

    assert.equal(part('heading').textContent.trim(), 'Datenschutz-Einstellungen');
    assert.equal(part('heading').lang, 'de');
  });
});

describe('<consent-preferences> with a limit on sensitive data', () => {
  afterEach(reset);

  const LIMITED: Partial<UiView> = {
    model: 'opt-out',
    twoStepOptIn: true,
    consent: consentOf('granted', { regime: 'us-ca', limited: true }),
  };
  const limitOf = (root: ShadowRoot): HTMLInputElement | null =>
    root.querySelector("[part='limit'] input");

  it('lets it be taken back, in two steps [11 CCR 7028]', async () => {
    const gate = fakeGate(LIMITED);
    const { element, part, root } = await mount('consent-preferences');
    assert.isTrue(limitOf(root)?.checked);

    await click(limitOf(root)!);
    await element.updateComplete;
    await click(part('save'));
    await element.updateComplete;

    assert.deepEqual(gate.requests, []);
    assert.include(
      part('again').textContent.replace(/\s+/g, ' '),
      'Limit the Use of My Sensitive Personal Information Off',
    );

    await click(part('confirm'));

    const { limited, confirmed } = nth(gate.requests);
    assert.deepEqual([limited, confirmed], [false, true]);
  });

  it('keeps it otherwise', async () => {
    const gate = fakeGate(LIMITED);
    const { part } = await mount('consent-preferences');

    await click(part('accept'));

    assert.notProperty(nth(gate.requests), 'limited');
  });

  it('is not lifted by a script', async () => {
    fakeGate(LIMITED);
    const warnings = catchWarnings();
    const { element, root } = await mount('consent-preferences');

    limitOf(root)!.click();
    await element.updateComplete;

    assert.isTrue(limitOf(root)?.checked);
    assert.lengthOf(warnings, 1);
  });

  for (const [where, consent] of [
    ['nothing is limited', consentOf('granted', { regime: 'us-ca' })],
    ['the law knows no limit', consentOf('granted', { limited: true })],
  ] as const)
    it(`shows nothing of it where ${where}`, async () => {
      fakeGate({ consent });

      const { root } = await mount('consent-preferences');

      assert.isFalse(Boolean(limitOf(root)));
    });
});

describe('<consent-preferences> in the US', () => {
  afterEach(reset);

  it('has the words of Californian law and confirms the opt-out [11 CCR 7015, 7025(c)(6)]', async () => {
    const reasons = [{ of: 'marketing', rule: 'record' }];
    fakeGate({ ...OPTED_OUT, wantedLang: 'de', consent: { ...OPTED_OUT.consent!, reasons } });

    const { part } = await mount('consent-preferences');

    assert.equal(part('heading').textContent.trim(), 'Your Privacy Choices');
    assert.equal(part('heading').lang, 'en');
    assert.equal(part('status').textContent, 'Opt-Out Request Honored');
    assert.equal(part('status').role, 'status');
    assert.equal(part('reject').textContent.trim(), 'Verkauf und Weitergabe widersprechen');
  });
});
