import { assert } from '@esm-bundle/chai';
import '../../../components/preferences.ts';
import { VENDOR_FACTS } from '../../../components/vendor-facts.ts';
import { VENDORS as SHIPPED } from '../../../src/vendors/index.ts';
import { audit } from './axe.ts';
import { consentOf, fakeGate, mount, reset, setPixelgate, type Mounted } from './fake-gate.ts';
import { catchWarnings, click, once, press } from './gestures.ts';
import { nth } from './nth.ts';
import { entriesOf } from './log-entries.ts';

type Preferences = Mounted<HTMLElement>;
const dialogOf = ({ root }: Preferences): HTMLDialogElement => root.querySelector('dialog')!;
const switches = ({ root }: Preferences): HTMLInputElement[] => [...root.querySelectorAll('input')];
const purposeSwitch = ({ root }: Preferences, id: string): HTMLInputElement =>
  root.querySelector(`[data-purpose='${id}']`)!;
const vendorSwitches = ({ root }: Preferences, id: string): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`[data-vendor='${id}']`),
];

describe('<consent-preferences>', () => {
  afterEach(reset);

  it('passes the accessibility audit', async () => {
    fakeGate();

    const { element } = await mount('consent-preferences');

    assert.deepEqual(await audit(element), []);
  });

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
      assert.equal(preferences.root.querySelector('#s-marketing')!.textContent, 'On');
    });

    it('show a purpose with some of its vendors as mixed', async () => {
      fakeGate();
      const preferences = await mount('consent-preferences');

      await click(nth(vendorSwitches(preferences, 'meta')));
      await preferences.element.updateComplete;

      assert.isTrue(purposeSwitch(preferences, 'marketing').indeterminate);
      assert.equal(preferences.root.querySelector('#s-marketing')!.textContent, 'Partly on');
    });

    it('answer to a click on the words beside them', async () => {
      fakeGate();
      const preferences = await mount('consent-preferences');

      await click(preferences.root.querySelector('#s-analytics')!);
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
      assert.include(shown.text, 'Analytics Measuring how the site is used. On');
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

    it('are equal in size and look', async () => {
      fakeGate({ lang: 'de' });

      const { part } = await mount('consent-preferences');

      const looks = ['accept', 'reject', 'save'].map((name) => {
        const { width, height } = part(name).getBoundingClientRect();
        const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(part(name));
        return [Math.round(width), height, color, backgroundColor, fontSize, fontWeight].join();
      });
      assert.equal(new Set(looks).size, 1, looks.join('\n'));
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

      assert.equal(document.activeElement, opener);
    });

    it('returns the focus into the shadow root that it came from', async () => {
      fakeGate();
      const host = document.body.appendChild(document.createElement('div'));
      const opener = document.createElement('button');
      host.attachShadow({ mode: 'open' }).append(opener);
      opener.focus();
      const { element } = await mount('consent-preferences');

      element.remove();

      assert.equal(host.shadowRoot!.activeElement, opener);
    });

    it('by the gate after a decision does not close anything else', async () => {
      const { calls } = fakeGate();
      const preferences = await mount('consent-preferences');
      const closed = once(dialogOf(preferences), 'close');

      preferences.element.remove();
      await closed;

      assert.deepEqual(calls, []);
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

  describe('says', () => {
    it('what each vendor stores and how long, with a link to its policy [GDPR 13, Planet49]', async () => {
      fakeGate();

      const { root } = await mount('consent-preferences');

      const link = root.querySelector<HTMLAnchorElement>('#l-marketing-meta')!;
      assert.equal(link.href, VENDOR_FACTS['meta']?.policyUrl);
      assert.include(link.closest('details')!.textContent.replace(/\s+/g, ' '), '_fbp 90 days');
    });

    it('something about every vendor that is shipped', () => {
      assert.sameMembers(
        Object.keys(VENDOR_FACTS),
        SHIPPED.map(({ id }) => id),
      );
    });

    it('that a vendor serves another purpose too', async () => {
      fakeGate();

      const { text } = await mount('consent-preferences');

      assert.include(text(), 'Google tag Also for: Marketing');
    });

    it('when, how long, under which policy and rules, and the newest log entry', async () => {
      const decided = { decidedAt: 1_795_000_000_000, expiresAt: 1_810_000_000_000 };
      const gate = fakeGate({ consent: consentOf('granted', decided) });
      gate.entries = entriesOf(12);

      const { part, element } = await mount('consent-preferences');
      await element.updateComplete;

      const proof = part('proof').textContent.replace(/\s+/g, ' ').trim();
      assert.match(
        proof,
        /^Chosen .*2026.* Valid until .*2027.* Policy version 2026-11 Rules eu-gdpr · DE Consent log 0{10}$/,
      );
    });

    it('the words of Californian law and the honoured opt-out [11 CCR 7015, 7025(c)(6)]', async () => {
      fakeGate({
        lang: 'de',
        model: 'opt-out',
        optOutStatus: 'Opt-Out Request Honored',
        consent: consentOf('granted', { regime: 'us-ca' }),
      });

      const { part } = await mount('consent-preferences');

      assert.equal(part('heading').textContent.trim(), 'Your Privacy Choices');
      assert.equal(part('heading').lang, 'en');
      assert.equal(part('status').textContent, 'Opt-Out Request Honored');
      assert.equal(part('status').role, 'status');
      assert.equal(part('reject').textContent.trim(), 'Verkauf und Weitergabe widersprechen');
    });
  });

  it('shows nothing and throws nothing without a gate', async () => {
    setPixelgate(undefined);

    const { text } = await mount('consent-preferences');

    assert.equal(text(), '');
  });
});
