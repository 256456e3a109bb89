import { assert } from '@esm-bundle/chai';
import '../../../components/preferences.ts';
import { consentOf, fakeGate, mount, reset, setPixelgate, type Mounted } from './fake-gate.ts';
import { catchWarnings, click, once, press } from './gestures.ts';
import { nth } from './nth.ts';

type Preferences = Mounted<HTMLElement>;
const dialogOf = ({ root }: Preferences): HTMLDialogElement => root.querySelector('dialog')!;
const switches = ({ root }: Preferences): HTMLInputElement[] => [...root.querySelectorAll('input')];
const purposeSwitch = ({ root }: Preferences, id: string): HTMLInputElement =>
  root.querySelector(`[data-purpose='${id}']`)!;
const vendorSwitches = ({ root }: Preferences, id: string): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`[data-vendor='${id}']`),
];
const stateBeside = (control: HTMLInputElement): string | undefined =>
  control.parentElement!.querySelector('.state')?.textContent;

describe('<consent-preferences>', () => {
  afterEach(reset);

  it('is a modal dialog with a name, and the focus is in it [WCAG 2.4.3]', async () => {
    fakeGate();

    const preferences = await mount('consent-preferences');

    assert.isTrue(dialogOf(preferences).matches(':modal'));
    assert.equal(dialogOf(preferences).getAttribute('aria-labelledby'), 'title');
    assert.equal(preferences.root.activeElement?.id, 'title');
  });

  describe('switches', () => {
    it('are all off at first [Planet49, C-673/17]', async () => {
      fakeGate();

      const preferences = await mount('consent-preferences');

      assert.lengthOf(switches(preferences), 3 + 4);
      assert.deepEqual(
        switches(preferences).filter(({ checked }) => checked),
        [],
      );
    });

    it('show what holds when something was decided', async () => {
      fakeGate({ consent: consentOf('granted') });

      const preferences = await mount('consent-preferences');

      assert.isTrue(switches(preferences).every(({ checked }) => checked));
    });

    it('leave out the necessary purpose, which is always on', async () => {
      fakeGate();

      const preferences = await mount('consent-preferences');

      assert.isNull(purposeSwitch(preferences, 'necessary'));
      assert.include(preferences.text(), 'Always on');
    });

    it('take the vendors of a purpose along, and say their state in words', async () => {
      fakeGate();
      const preferences = await mount('consent-preferences');

      await click(purposeSwitch(preferences, 'marketing'));
      await preferences.element.updateComplete;

      assert.isTrue(nth(vendorSwitches(preferences, 'meta')).checked);
      assert.isTrue(nth(vendorSwitches(preferences, 'tiktok')).checked);
      assert.equal(stateBeside(purposeSwitch(preferences, 'marketing')), 'On');
    });

    it('show a purpose with some of its vendors as mixed', async () => {
      fakeGate();
      const preferences = await mount('consent-preferences');

      await click(nth(vendorSwitches(preferences, 'meta')));
      await preferences.element.updateComplete;

      assert.isTrue(purposeSwitch(preferences, 'marketing').indeterminate);
      assert.equal(stateBeside(purposeSwitch(preferences, 'marketing')), 'Partly on');
    });

    it('are named after what they switch, and only a purpose knows a third state [ARIA 1.2]', async () => {
      fakeGate();

      const preferences = await mount('consent-preferences');

      const nameOf = (control: Element): string =>
        preferences.root.getElementById(control.getAttribute('aria-labelledby')!)!.textContent;
      const said = switches(preferences).map(
        (control) => `${nameOf(control)}: ${control.getAttribute('role') ?? control.type}`,
      );
      assert.deepEqual(said, [
        'Functional: switch',
        'Analytics: checkbox',
        'Google tag: switch',
        'Marketing: checkbox',
        'Google tag: switch',
        'Meta Pixel: switch',
        'TikTok Pixel: switch',
      ]);
    });

    it('answer to the keyboard [WCAG 2.1.1]', async () => {
      fakeGate();
      const preferences = await mount('consent-preferences');
      purposeSwitch(preferences, 'analytics').focus();

      await press(' ');
      await preferences.element.updateComplete;

      assert.isTrue(purposeSwitch(preferences, 'analytics').checked);
      assert.isTrue(preferences.root.activeElement === purposeSwitch(preferences, 'analytics'));
    });

    it('answer to a click on the words beside them', async () => {
      fakeGate();
      const preferences = await mount('consent-preferences');

      await click(purposeSwitch(preferences, 'analytics').parentElement!.querySelector('.state')!);
      await preferences.element.updateComplete;

      assert.isTrue(purposeSwitch(preferences, 'analytics').checked);
    });

    it('stay off when a script clicks them on, with one warning', async () => {
      const { requests } = fakeGate();
      const warnings = catchWarnings();
      const preferences = await mount('consent-preferences');

      purposeSwitch(preferences, 'marketing').click();
      await preferences.element.updateComplete;
      await click(preferences.part('save'));

      assert.isFalse(purposeSwitch(preferences, 'marketing').checked);
      assert.equal(nth(requests).purposes.marketing, 'denied');
      assert.lengthOf(warnings, 1);
    });

    it('keep what was switched when the gate tells of something else', async () => {
      const gate = fakeGate();
      const preferences = await mount('consent-preferences');
      await click(purposeSwitch(preferences, 'analytics'));

      gate.tell('consent-changed');
      await preferences.element.updateComplete;

      assert.isTrue(purposeSwitch(preferences, 'analytics').checked);
    });

    it('follow a decision made in another tab', async () => {
      const gate = fakeGate();
      const preferences = await mount('consent-preferences');

      gate.view = { ...gate.view, consent: consentOf('granted', { decidedAt: 1_795_000_000_000 }) };
      gate.tell('consent-changed');
      await preferences.element.updateComplete;

      assert.isTrue(switches(preferences).every(({ checked }) => checked));
    });
  });

  describe('buttons', () => {
    it('save what the switches say, for every purpose and vendor', async () => {
      const { requests } = fakeGate();
      const preferences = await mount('consent-preferences');
      await click(purposeSwitch(preferences, 'analytics'));
      await preferences.element.updateComplete;

      await click(preferences.part('save'));

      const { purposes, vendors, source, shown } = nth(requests);
      assert.deepEqual(purposes, {
        functional: 'denied',
        analytics: 'granted',
        marketing: 'denied',
      });
      assert.deepEqual(vendors, { google: 'granted', meta: 'denied', tiktok: 'denied' });
      assert.deepEqual([source, shown.layer, shown.lang], ['preferences', 2, 'en']);
      assert.include(shown.text, 'Analytics Measuring how the site is used. On Counts visits');
    });

    it('accept everything on a real click', async () => {
      const { requests } = fakeGate();
      const preferences = await mount('consent-preferences');

      await click(preferences.part('accept'));

      assert.isTrue(Object.values(nth(requests).purposes).every((choice) => choice === 'granted'));
      assert.isTrue(Object.values(nth(requests).vendors!).every((choice) => choice === 'granted'));
    });

    it('reject everything, also for a script', async () => {
      const { requests } = fakeGate({ consent: consentOf('granted') });
      const preferences = await mount('consent-preferences');

      preferences.part('reject').click();

      assert.isTrue(Object.values(nth(requests).purposes).every((choice) => choice === 'denied'));
      assert.isTrue(Object.values(nth(requests).vendors!).every((choice) => choice === 'denied'));
    });

    for (const name of ['accept', 'save'])
      it(`ignore a script's click on ${name}`, async () => {
        const { requests } = fakeGate();
        const warnings = catchWarnings();
        const preferences = await mount('consent-preferences');

        preferences.part(name).click();

        assert.deepEqual(requests, []);
        assert.lengthOf(warnings, 1);
      });
  });

  describe('closing', () => {
    it('by Escape decides nothing and tells the gate once [GDPR 4(11)]', async () => {
      const { requests, calls } = fakeGate();
      const preferences = await mount('consent-preferences');
      const closed = once(dialogOf(preferences), 'close');

      await press('Escape');
      await closed;

      assert.deepEqual([requests, calls], [[], ['close']]);
    });

    it('by its button decides nothing', async () => {
      const { requests, calls } = fakeGate({ consent: consentOf('granted') });
      const preferences = await mount('consent-preferences');
      const closed = once(dialogOf(preferences), 'close');

      await click(preferences.part('close'));
      await closed;

      assert.deepEqual([requests, calls], [[], ['close']]);
    });

    it('returns the focus to where it came from [WCAG 2.4.3]', async () => {
      fakeGate();
      const opener = document.body.appendChild(document.createElement('button'));
      opener.focus();
      const { element } = await mount('consent-preferences');

      element.remove();

      assert.isTrue(document.activeElement === opener);
    });

    it('returns the focus into the shadow root that it came from', async () => {
      fakeGate();
      const host = document.body.appendChild(document.createElement('div'));
      const opener = document.createElement('button');
      host.attachShadow({ mode: 'open' }).append(opener);
      opener.focus();
      const { element } = await mount('consent-preferences');

      element.remove();

      assert.isTrue(host.shadowRoot!.activeElement === opener);
    });

    it('moves the focus to the beginning of the content when that is gone [WCAG 2.4.3]', async () => {
      fakeGate();
      const main = document.body.appendChild(document.createElement('main'));
      const heading = main.appendChild(document.createElement('h1'));
      const opener = document.body.appendChild(document.createElement('button'));
      opener.focus();
      const { element } = await mount('consent-preferences');
      opener.remove();

      element.remove();

      assert.isTrue(document.activeElement === heading);
      heading.blur();
      assert.isFalse(heading.hasAttribute('tabindex'), 'the page is as it was');
    });

    it('by the gate after a decision does not close anything else', async () => {
      const { calls } = fakeGate();
      const preferences = await mount('consent-preferences');
      const closed = once(dialogOf(preferences), 'close');

      preferences.element.remove();
      await closed;

      assert.deepEqual(calls, []);
    });

    it('by the gate leaves open what is opened again at once', async () => {
      const { calls } = fakeGate();
      const preferences = await mount('consent-preferences');
      const closed = once(dialogOf(preferences), 'close');

      preferences.element.remove();
      document.body.prepend(preferences.element);
      await closed;

      assert.deepEqual(calls, []);
      assert.isTrue(dialogOf(preferences).matches(':modal'));
    });

    it('forgets what was not saved, and opens again', async () => {
      fakeGate();
      const preferences = await mount('consent-preferences');
      await click(purposeSwitch(preferences, 'analytics'));
      preferences.element.remove();

      document.body.prepend(preferences.element);
      await preferences.element.updateComplete;

      assert.isTrue(dialogOf(preferences).matches(':modal'));
      assert.isFalse(purposeSwitch(preferences, 'analytics').checked);
    });
  });

  it('shows nothing and throws nothing without a gate', async () => {
    setPixelgate(undefined);

    const { text } = await mount('consent-preferences');

    assert.equal(text(), '');
  });
});
