import { assert } from '@esm-bundle/chai';
import '../../../components/ui.ts';
import { audit } from './axe.ts';
import { consentOf, fakeGate, mount, reset, setPixelgate } from './fake-gate.ts';
import { catchWarnings, click, once, press } from './gestures.ts';
import { nth } from './nth.ts';

const ALL = ['functional', 'analytics', 'marketing'] as const;
const every = (choice: string): object => Object.fromEntries(ALL.map((id) => [id, choice]));

describe('<consent-banner>', () => {
  afterEach(reset);

  it('passes the accessibility audit', async () => {
    fakeGate();

    const { element } = await mount('consent-banner');

    assert.deepEqual(await audit(element), []);
  });

  describe('says', () => {
    it('who asks, for what, how many third parties, what refusing means and where to withdraw [GDPR 7, 13]', async () => {
      fakeGate();

      const { text } = await mount('consent-banner');

      for (const words of [
        'Example GmbH would like to store and read information on your device',
        'Functional Extras',
        'Analytics Measuring',
        'Marketing Personalised ads',
        '3 third parties receive data',
        'If you reject, the site still works.',
        'withdraw your choice at any time',
      ])
        assert.include(text(), words);
    });

    it('the host name where the page names no controller', async () => {
      fakeGate({ controller: '' });

      const { text } = await mount('consent-banner');

      assert.include(text(), `${location.hostname} would like`);
    });

    it('that a choice cannot be stored', async () => {
      fakeGate({ storage: 'broken' });

      const { part } = await mount('consent-banner');

      assert.include(part('status').textContent, 'nothing optional will run');
    });

    it('that Global Privacy Control is followed', async () => {
      fakeGate({ consent: consentOf('unset', { gpc: true }) });

      const { part } = await mount('consent-banner');

      assert.include(part('status').textContent, 'Global Privacy Control');
      assert.equal(part('status').role, 'status');
    });

    it('the same in German, and marks the language [WCAG 3.1.2]', async () => {
      fakeGate();

      const { part, text } = await mount('consent-banner', { lang: 'de' });

      assert.equal(part('accept').textContent.trim(), 'Alle akzeptieren');
      assert.equal(part('banner').lang, 'de');
      assert.include(text(), '3 Dritte erhalten Daten');
    });
  });

  describe('decides', () => {
    it('grants every purpose on a real click on Accept', async () => {
      const { requests } = fakeGate();
      const { part } = await mount('consent-banner');

      await click(part('accept'));

      assert.deepEqual(
        requests.map(({ purposes, source }) => ({ purposes, source })),
        [{ purposes: every('granted'), source: 'banner' }],
      );
    });

    it('denies every purpose on a real click on Reject', async () => {
      const { requests } = fakeGate();
      const { part } = await mount('consent-banner');

      await click(part('reject'));

      assert.deepEqual(requests[0]?.purposes, every('denied'));
    });

    it('sends along what stood in front of the visitor [GDPR 7(1)]', async () => {
      const { requests } = fakeGate({ wantedLang: 'de' });
      const { part } = await mount('consent-banner');

      await click(part('reject'));

      const { lang, layer, text } = nth(requests).shown;
      assert.deepEqual({ lang, layer }, { lang: 'de', layer: 1 });
      assert.match(text, /^Datenschutz-Einstellungen Example GmbH möchte .* Auswählen$/);
      assert.notMatch(text, /\s\s/);
    });

    it('ignores a click on Accept that a script makes, with one warning', async () => {
      const { requests } = fakeGate();
      const warnings = catchWarnings();
      const { part } = await mount('consent-banner');

      part('accept').click();
      part('accept').click();

      assert.deepEqual(requests, []);
      assert.lengthOf(warnings, 1);
      assert.match(nth(warnings), /^pixelgate:/);
    });

    it('counts a click on Reject that a script makes', async () => {
      const { requests } = fakeGate();
      const { part } = await mount('consent-banner');

      part('reject').click();

      assert.deepEqual(requests[0]?.purposes, every('denied'));
    });

    it('bubbles its request out of every shadow root', async () => {
      fakeGate();
      const host = document.body.appendChild(document.createElement('div'));
      const { element, part } = await mount('consent-banner');
      host.attachShadow({ mode: 'open' }).append(element);
      const heard = once(document, 'consent-request');

      part('reject').click();

      assert.isTrue((await heard).bubbles);
    });

    it('decides nothing on Escape [GDPR 4(11)]', async () => {
      const { requests, calls } = fakeGate();
      const { element, part } = await mount('consent-banner');
      part('accept').focus();

      await press('Escape');

      assert.deepEqual([requests, calls], [[], []]);
      assert.isTrue(element.isConnected);
    });
  });

  describe('opens the preferences', () => {
    for (const name of ['manage', 'parties'])
      it(`from its ${name} button, which keeps the focus to come back to`, async () => {
        const { calls } = fakeGate();
        const { part, root } = await mount('consent-banner');

        await click(part(name));

        assert.deepEqual(calls, ['open']);
        assert.equal(root.activeElement, part(name));
      });
  });

  describe('by keyboard', () => {
    it('leaves the focus where it is [WCAG 3.2.1]', async () => {
      fakeGate();
      const input = document.body.appendChild(document.createElement('input'));
      input.focus();

      await mount('consent-banner');

      assert.equal(document.activeElement, input);
    });

    it('is reached first, answers to Enter and Space, and lets go again [WCAG 2.1.1, 2.1.2]', async () => {
      const { requests } = fakeGate();
      const after = document.body.appendChild(document.createElement('button'));
      after.textContent = 'Page';
      const { root, part } = await mount('consent-banner');
      const order: (string | null | undefined)[] = [];

      for (let i = 0; i < 5; i++) {
        await press('Tab');
        order.push(root.activeElement?.getAttribute('part'));
      }
      await press('Tab');

      assert.deepEqual(order, ['parties', 'policy', 'accept', 'reject', 'manage']);
      assert.equal(document.activeElement, after);
      part('accept').focus();
      await press('Enter');
      part('reject').focus();
      await press(' ');
      assert.deepEqual(
        requests.map(({ purposes }) => purposes.analytics),
        ['granted', 'denied'],
      );
    });

    it('shows the focus [WCAG 2.4.7]', async () => {
      fakeGate();
      const { root } = await mount('consent-banner');

      await press('Tab');

      const { outlineStyle, outlineWidth } = getComputedStyle(root.activeElement!);
      assert.deepEqual([outlineStyle, outlineWidth], ['solid', '3px']);
    });
  });

  describe('attributes', () => {
    it('override what the gate says', async () => {
      fakeGate();

      const { part, text } = await mount('consent-banner', {
        controller: 'Own Ltd',
        'privacy-url': '/own-privacy',
        position: 'corner',
        theme: 'dark',
      });

      assert.include(text(), 'Own Ltd would like');
      assert.equal(part('policy').getAttribute('href'), '/own-privacy');
      assert.deepEqual({ ...part('banner').dataset }, { theme: 'dark', position: 'corner' });
    });

    for (const url of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
    ])
      it(`never make a link of ${JSON.stringify(url)}`, async () => {
        fakeGate({ privacyUrl: '' });

        const { root } = await mount('consent-banner', { 'privacy-url': url });

        assert.isNull(root.querySelector('a'));
      });

    it('let a page replace heading and introduction, and keep them in the proof', async () => {
      const { requests } = fakeGate();
      const { element, part } = await mount('consent-banner');
      const heading = Object.assign(document.createElement('span'), { slot: 'heading' });
      heading.textContent = 'Our cookies';
      element.append(heading);

      part('reject').click();

      assert.match(nth(requests).shown.text, /^Our cookies Example GmbH/);
    });
  });

  it('renders anew when consent changes', async () => {
    const gate = fakeGate();
    const { element, text } = await mount('consent-banner');

    gate.view = { ...gate.view, controller: 'Another GmbH' };
    gate.tell('consent-changed');
    await element.updateComplete;

    assert.include(text(), 'Another GmbH');
  });

  for (const [name, value] of [
    ['no gate', undefined],
    ['an array of calls in its place', []],
  ] as const)
    it(`shows nothing and throws nothing with ${name}`, async () => {
      setPixelgate(value);

      const { root, text } = await mount('consent-banner');

      assert.equal(text(), '');
      assert.isNull(root.querySelector('section'));
    });
});
