import { assert } from '@esm-bundle/chai';
import '../../../components/preferences.ts';
import { VENDOR_FACTS } from '../../../components/vendor-facts.ts';
import { VENDOR_NAMES } from '../../../components/vendor-names.ts';
import type { AuditEntry, UiView } from '../../../src/core/api.ts';
import { VENDORS as SHIPPED } from '../../../src/vendors/index.ts';
import { consentOf, fakeGate, mount, reset } from './fake-gate.ts';
import { entriesOf } from './log-entries.ts';

const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Label and values of each line. */
const linesOf = (root: ParentNode): Record<string, string> =>
  Object.fromEntries(
    [...root.querySelectorAll('dl > div')].map((line) => [
      wordsOf(line.querySelector('dt')!),
      [...line.querySelectorAll('dd > div')].map(wordsOf).join(' | '),
    ]),
  );

async function factsOf(
  vendor: string,
  view: Partial<UiView> = {},
): Promise<Record<string, string>> {
  fakeGate(view);
  const { root } = await mount('consent-preferences');
  const name = root.querySelector(`#v-marketing-${vendor}`)!;
  return linesOf(name.closest('details')!);
}

describe('<consent-preferences> says', () => {
  afterEach(reset);

  it('of each vendor who it is, what it gets, where, what it stores and why it may [GDPR 13, Planet49]', async () => {
    const facts = await factsOf('meta');

    assert.deepEqual(facts, {
      Company: 'Meta Platforms Ireland Limited | Privacy policy',
      Data: 'Cookie and advertising IDs · Browser and device · IP address and approximate location · Pages visited · Products viewed and bought',
      Countries: 'Ireland · United States',
      Cookies: '_fbp 90 days | _fbc 90 days',
      'Legal basis': 'Your consent',
    });
  });

  it('durations and countries in the language of the visitor', async () => {
    const facts = await factsOf('tiktok', { wantedLang: 'de' });

    assert.match(facts['Cookies'] ?? '', /^_ttp 13 Monate .* bis der Browser geschlossen wird$/);
    assert.include(facts['Länder'], 'Vereinigte Staaten');
  });

  it('that an opt-out law lets a vendor run until somebody objects', async () => {
    const facts = await factsOf('meta', { model: 'opt-out' });

    assert.equal(facts['Legal basis'], 'Used until you opt out');
  });

  it('whose policy a link leads to, and opens it beside the page [WCAG 2.4.4]', async () => {
    fakeGate();

    const { root } = await mount('consent-preferences');

    const link = root.querySelector<HTMLAnchorElement>('#l-marketing-meta')!;
    const ids = link.getAttribute('aria-labelledby')!.split(' ');
    assert.equal(link.href, VENDOR_FACTS['meta']?.policyUrl);
    assert.equal(
      ids.map((id) => root.getElementById(id)!.textContent).join(' '),
      'Meta Pixel Privacy policy',
    );
    assert.deepEqual([link.target, link.rel], ['_blank', 'noopener noreferrer']);
  });

  it('something about every vendor that is shipped', () => {
    const ids = SHIPPED.map(({ id }) => id);

    assert.sameMembers(Object.keys(VENDOR_FACTS), ids);
    assert.sameMembers(Object.keys(VENDOR_NAMES), ids);
  });

  it('the name of a vendor of which nothing is known, and no more than that is true', async () => {
    const facts = await factsOf('acme', { vendors: [{ id: 'acme', purposes: ['marketing'] }] });

    assert.deepEqual(facts, { 'Legal basis': 'Your consent' });
  });

  it('that a vendor serves another purpose too', async () => {
    fakeGate();

    const { text } = await mount('consent-preferences');

    assert.include(text(), 'Google tag · Also for: Marketing');
  });

  it('how many third parties there are, and lists a few at once and many on demand', async () => {
    const vendors = Array.from({ length: 40 }, (_, i) => ({
      id: `v${i}`,
      purposes: i < 2 ? (['analytics', 'marketing'] as const) : (['marketing'] as const),
    }));
    fakeGate({ vendors });

    const { root } = await mount('consent-preferences');

    const lists = [...root.querySelectorAll<HTMLDetailsElement>('details.parties')];
    assert.deepEqual(
      lists.map((list) => [wordsOf(list.querySelector('summary')!), list.open]),
      [
        ['2 third parties receive data', true],
        ['40 third parties receive data', false],
      ],
    );
  });

  it('what each purpose means, in more words than the banner', async () => {
    fakeGate();

    const { text } = await mount('consent-preferences');

    assert.include(text(), 'Tells advertising companies what you look at and buy here.');
    assert.include(text(), 'It cannot be switched off.');
  });

  it('what it keeps itself: the cookie with the choice, and the database with the log [GDPR 13(2)(a)]', async () => {
    fakeGate();
    const { root } = await mount('consent-preferences');

    const own = root.querySelector('[aria-labelledby=p-necessary]')!;

    assert.deepEqual(linesOf(own), {
      Cookies: 'pixelgate 6 months',
      IndexedDB: 'pixelgate Consent log · until the browser’s data is cleared',
    });
  });

  it('whom to ask, by mail or on a page, and where to complain [GDPR 13(1)(b), 13(2)(d)]', async () => {
    fakeGate({ options: { contact: 'privacy@shop.example' } });

    const { part, text } = await mount('consent-preferences');

    assert.equal((part('contact') as HTMLAnchorElement).href, 'mailto:privacy@shop.example');
    assert.equal(part('contact').textContent, 'privacy@shop.example');
    assert.include(text(), 'You can also complain to a data protection authority.');
  });

  it('nothing about an authority where no consent is asked for', async () => {
    fakeGate({ model: 'opt-out' });

    const { text } = await mount('consent-preferences');

    assert.notInclude(text(), 'complain');
  });
});

describe('<consent-preferences> proves', () => {
  afterEach(reset);

  const decided = { decidedAt: 1_795_000_000_000, expiresAt: 1_810_000_000_000 };
  const id = 'ae5de7f3bc'.padEnd(64, '1');
  const entries: AuditEntry[] = [
    ...entriesOf(1),
    { seq: 2, at: 0, prev: '', hash: '2'.repeat(64), type: 'denied' },
    { seq: 3, at: 0, prev: '', hash: id, type: 'granted' },
    { seq: 4, at: 0, prev: '', hash: '4'.repeat(64), type: 'event-sent' },
  ];

  it('what holds, since when, how long, under which policy and rules, and its id', async () => {
    const gate = fakeGate({
      consent: consentOf('granted', {
        ...decided,
        vendors: { google: 'granted', meta: 'denied', tiktok: 'granted' },
      }),
    });
    gate.entries = entries;

    const { root, element, part } = await mount('consent-preferences');
    await element.updateComplete;

    const { Chosen, 'Valid until': until, ...rest } = linesOf(root.querySelector('.proof')!);
    assert.match(Chosen ?? '', /2026/);
    assert.match(until ?? '', /2027/);
    assert.deepEqual(rest, {
      Functional: 'On',
      Analytics: 'On',
      Marketing: 'Partly on',
      'Policy version': '2026-11',
      Rules: 'GDPR, ePrivacy · Germany',
      'Consent ID': 'ae5de7f3bc',
    });
    assert.isOk(part('proof'));
  });

  it('the whole id to whoever copies it', async () => {
    const gate = fakeGate({ consent: consentOf('granted', decided) });
    gate.entries = entries;
    const { root, element } = await mount('consent-preferences');
    await element.updateComplete;
    const code = root.querySelector<HTMLElement>('.id')!;
    const clipboardData = new DataTransfer();

    code.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));

    assert.equal(clipboardData.getData('text/plain') || code.title, id);
    assert.equal(code.title, id);
  });

  it('nothing where nothing was decided, whatever an old log says', async () => {
    const gate = fakeGate();
    gate.entries = entries;

    const { root, element } = await mount('consent-preferences');
    await element.updateComplete;

    assert.deepEqual(linesOf(root.querySelector('.proof')!), {
      Functional: 'Off',
      Analytics: 'Off',
      Marketing: 'Off',
      'Policy version': '2026-11',
      Rules: 'GDPR, ePrivacy · Germany',
    });
  });
});
