import { assert } from '@esm-bundle/chai';
import { toggle } from '../../../components/inspector.ts';
import type { ConsentInspector } from '../../../components/consent-inspector.ts';
import { createFeed, type Feed } from '../../../src/browser/inspect/create-feed.ts';
import type { InspectNote } from '../../../src/core/inspect.ts';
import type { UiView } from '../../../src/core/api.ts';
import { audit } from './axe.ts';
import { consentOf, fakeGate, reset, undo } from './fake-gate.ts';
import { click, painted, press } from './gestures.ts';

const TABS = ['timeline', 'problems', 'consent', 'vendors', 'simulation', 'export'] as const;

const NOTES: readonly InspectNote[] = [
  { kind: 'consent', name: 'asked' },
  { kind: 'event', name: 'Purchase', vendor: 'meta', verdict: 'hold', reason: 'unset', bornAt: 1 },
  {
    kind: 'event',
    name: 'Purchase',
    vendor: 'meta',
    verdict: 'redact',
    isHeld: true,
    bornAt: 1,
    told: { value: 5, currency: 'EUR', note: 'ada@example.com' },
    call: ['track', 'Purchase', { value: 5, currency: 'EUR' }, { eventID: 'e1' }],
    removed: [{ path: 'note', reason: 'email' }],
    tags: ['1234567890123456'],
    eventId: 'e1',
  },
  {
    kind: 'event',
    name: 'purchase',
    vendor: 'google',
    verdict: 'block',
    reason: 'missing-currency',
  },
  {
    kind: 'request',
    name: 'www.facebook.com/tr',
    vendor: 'meta',
    verdict: 'allow',
    reason: 'granted',
    url: 'https://www.facebook.com/tr?id=1',
    via: 'img',
  },
  {
    kind: 'request',
    name: 'x.example/a',
    verdict: 'block',
    reason: 'denied',
    url: 'https://x.example/a',
  },
  { kind: 'problem', name: 'file', text: 'the language could not be loaded.' },
  { kind: 'violation', name: 'script-src', url: 'https://connect.facebook.net/', vendor: 'meta' },
];

interface Shown {
  readonly element: ConsentInspector;
  readonly root: ShadowRoot;
  readonly feed: Feed;
  readonly find: (selector: string) => HTMLElement;
  readonly body: () => string;
  readonly tab: (id: string) => Promise<void>;
}

/** A panel as the gate would open it. */
async function show(
  view: Partial<UiView> = {},
  { isAsked = false, notes = NOTES } = {},
): Promise<Shown> {
  const options = { tags: { meta: ['1234567890123456'], google: ['G-ABCDEF1234'] } };
  fakeGate({ consent: consentOf('granted'), options, ...view });
  undo.push(() => sessionStorage.clear());
  const feed = createFeed(() => Date.UTC(2026, 10, 22));
  notes.forEach(feed.tell);
  toggle(feed, isAsked);
  const element = document.querySelector('consent-inspector')!;
  await element.updateComplete;
  await painted();
  const root = element.shadowRoot!;
  const find = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
  return {
    element,
    root,
    feed,
    find,
    body: () => find('.body').textContent.replace(/\s+/g, ' ').trim(),
    async tab(id) {
      find(`#tab-${id}`).click();
      await element.updateComplete;
    },
  };
}

describe('<consent-inspector>', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(reset);

  for (const theme of ['light', 'dark'] as const)
    for (const id of TABS)
      it(`passes the accessibility audit (${id}, ${theme})`, async () => {
        const { element, root, tab } = await show({ theme });
        await tab(id);
        for (const part of root.querySelectorAll('details')) part.open = true;
        await painted();

        assert.deepEqual(await audit(element), []);
      });

  it('shows events with verdict, the call as it went out, and what was removed and why', async () => {
    const { root, body } = await show();

    const entry = [...root.querySelectorAll('details')].find(({ textContent }) =>
      textContent.includes('redact'),
    )!;
    entry.open = true;
    assert.include(
      entry.textContent,
      "fbq('track', 'Purchase', { value: 5, currency: 'EUR' }, { eventID: 'e1' })",
    );
    assert.include(entry.textContent, 'looks like an e-mail address');
    assert.include(body(), 'missing-currency');
  });

  it('hears what happens while it is open, and keeps what is open where it is', async () => {
    const { element, root, feed } = await show();
    const entry = root.querySelector('details')!;
    entry.open = true;

    feed.tell({ kind: 'event', name: 'NewOne', vendor: 'meta', verdict: 'allow' });
    await element.updateComplete;

    const all = [...root.querySelectorAll('details')];
    assert.include(all[0]!.textContent, 'NewOne');
    assert.isFalse(all[0]!.open);
    assert.equal(all[1], entry);
    assert.isTrue(entry.open);
  });

  it('shows only the group and the words that are wanted', async () => {
    const { element, root, find } = await show();

    [...root.querySelectorAll<HTMLElement>('.chip')]
      .find((chip) => /requests/.test(chip.textContent))!
      .click();
    await element.updateComplete;
    assert.lengthOf(root.querySelectorAll('.entries li'), 2);

    const search = find('[type=search]') as HTMLInputElement;
    search.value = 'x.example';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    assert.lengthOf(root.querySelectorAll('.entries li'), 1);
  });

  it('does not move the page', async () => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'page' }));
    const p = document.querySelector('p')!;
    const before = JSON.stringify([
      p.getBoundingClientRect(),
      document.documentElement.scrollWidth,
      document.body.scrollHeight,
    ]);

    await show();

    assert.equal(
      JSON.stringify([
        p.getBoundingClientRect(),
        document.documentElement.scrollWidth,
        document.body.scrollHeight,
      ]),
      before,
    );
  });

  it('takes the focus when a person opens it, closes with Escape, and gives the focus back', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const { element, root } = await show({}, { isAsked: true });
    assert.equal(root.activeElement?.id, 'tab-timeline');

    await press('Escape');

    assert.isFalse(element.isConnected);
    assert.equal(document.activeElement, button);
  });

  it('takes no focus when the address opens it', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();

    await show();

    assert.equal(document.activeElement, button);
  });

  it('leaves Escape to the page when the focus is there', async () => {
    const { element } = await show();

    await press('Escape');

    assert.isTrue(element.isConnected);
  });

  it('walks its tabs by arrow keys', async () => {
    const { element, root, find } = await show({}, { isAsked: true });

    await press('ArrowRight');
    await element.updateComplete;
    assert.equal(find('[aria-selected=true]').id, 'tab-problems');
    assert.equal(root.activeElement?.id, 'tab-problems');

    await press('ArrowLeft', 'ArrowLeft');
    await element.updateComplete;
    assert.equal(find('[aria-selected=true]').id, 'tab-export');
  });

  it('is resized by keys and docked at three edges', async () => {
    const { element, find } = await show();
    const width = (): number => find('.root').getBoundingClientRect().width;
    const before = width();

    find('.edge').focus();
    await press('ArrowLeft');
    await element.updateComplete;
    if (innerWidth > 600) assert.isAbove(width(), before);
    assert.equal(find('.edge').getAttribute('aria-valuenow'), '504');

    for (const dock of ['left', 'bottom', 'right']) {
      find(`[aria-label='Dock ${dock}']`).click();
      await element.updateComplete;
      assert.equal(find('.root').dataset['dock'], dock);
    }
  });

  it('collapses to a tag, and comes back', async () => {
    const { element, root, find } = await show();

    find("[aria-label='Collapse']").click();
    await element.updateComplete;
    assert.isNull(root.querySelector('.body'));
    await click(find('.open'));
    await element.updateComplete;

    assert.isNotNull(root.querySelector('.body'));
  });

  it('remembers its place in this tab while it is open, and forgets it when closed', async () => {
    const { element, tab } = await show();
    await tab('vendors');
    assert.include(sessionStorage.getItem('pixelgate-inspector')!, 'vendors');

    element.close();

    assert.isNull(sessionStorage.getItem('pixelgate-inspector'));
  });

  it('explains the consent of the page with the rule and the law', async () => {
    const reasons = [
      { of: 'regime', rule: 'time-zone' },
      { of: 'marketing', rule: 'gpc' },
    ];
    const { tab, body } = await show({ consent: consentOf('denied', { reasons, gpc: true }) });

    await tab('consent');

    assert.include(body(), 'Guessed from the time zone');
    assert.include(body(), 'Global Privacy Control denies it');
    assert.include(body(), 'eur-lex.europa.eu');
  });

  it('lists vendors with status and counts', async () => {
    const { tab, find } = await show();

    await tab('vendors');

    const meta = find('[data-vendor=meta]').textContent.replace(/\s+/g, ' ');
    assert.include(meta, '1 sent, 0 held, 0 dropped');
  });

  it('shows a problem with the code to paste', async () => {
    const { tab, find } = await show();

    await tab('problems');

    const card = find("[data-problem='missing-parameter']");
    assert.include(card.textContent, 'purchase for google lacks currency');
    assert.include(card.querySelector('code:is(pre *)')!.textContent, "gtag('event', 'purchase'");
    assert.isNotNull(card.querySelector('button.copy'));
  });

  it('simulates another visitor, and asks for nothing', async () => {
    document.cookie = 'pixelgate=1~eu-gdpr~1~1790000000000~ggg~banner~';
    undo.push(() => (document.cookie = 'pixelgate=; Max-Age=0'));
    const { cookie } = document;
    const wishes: Event[] = [];
    const hear = (event: Event): void => void wishes.push(event);
    document.addEventListener('consent-request', hear);
    undo.push(() => document.removeEventListener('consent-request', hear));
    const { element, tab, find, body } = await show();
    await tab('simulation');

    const place = find('[name=region]') as HTMLSelectElement;
    place.value = 'US-CA';
    place.dispatchEvent(new Event('change'));
    (find('[name=gpc]') as HTMLInputElement).click();
    await element.updateComplete;

    assert.include(body(), 'us-ca');
    assert.include(body(), 'Opt-Out Request Honored');
    assert.include(body(), 'A simulation');
    assert.equal(document.cookie, cookie);
    assert.deepEqual(wishes, []);
  });

  it('shows no value in the file before somebody asks for them', async () => {
    const { element, tab, find, body } = await show();
    await tab('export');
    assert.notInclude(body(), 'ada@example.com');

    (find('[name=values]') as HTMLInputElement).click();
    await element.updateComplete;

    assert.include(body(), '"hasValues": true');
  });

  it('says that nothing is kept when the gate did not open it', async () => {
    fakeGate();
    undo.push(() => sessionStorage.clear());
    const element = document.createElement('consent-inspector');
    document.body.append(element);
    await element.updateComplete;

    assert.include(element.shadowRoot!.textContent, 'Nothing is kept here');
  });

  it('draws the other tabs when one cannot be drawn', async () => {
    const { tab, body } = await show({
      consent: { ...consentOf('granted'), vendors: null as never },
    });

    await tab('vendors');
    assert.include(body(), 'could not be drawn');
    await tab('export');

    assert.include(body(), 'Save this session');
  });

  it('is one panel: opening it again closes it', async () => {
    const { feed } = await show();

    toggle(feed, true);

    assert.isNull(document.querySelector('consent-inspector'));
  });
});
