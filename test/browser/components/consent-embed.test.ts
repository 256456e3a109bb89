import { assert } from '@esm-bundle/chai';
import '../../../components/embed.ts';
import { consentOf, fakeGate, mount, reset, setPixelgate } from './fake-gate.ts';
import { countLoads, MAP, POSTER, SRC, stage } from './embed-stage.ts';
import { catchWarnings, click, painted, press } from './gestures.ts';

/** Names of everything that the page has asked for and that contains `part`. */
const asked = (part: string): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes(part));

describe('<consent-embed>', () => {
  afterEach(reset);

  describe('before anybody wants it', () => {
    it('asks for nothing, and says what loading means, who, and the ways', async () => {
      const src = `${SRC}?before`;
      const { frame, part, text } = await stage({}, { ...MAP, src });
      await painted();

      assert.isNull(frame());
      assert.deepEqual(asked('?before'), []);
      assert.match(text(), /Map of Ferry Lane This content comes from Maps of Example\./);
      assert.equal(part('once').textContent.trim(), 'Load once');
      assert.equal(part('always').textContent.trim(), 'Always allow: Functional');
      assert.equal((part('link') as HTMLAnchorElement).href, src);
      assert.equal(part('link').textContent, 'Open at Maps of Example');
    });

    it('holds no address of the provider but links, in the whole of its markup', async () => {
      const { root } = await stage(
        {},
        { provider: 'youtube', video: 'aqz-KE-bpKQ', poster: POSTER },
      );

      const loading = [...root.querySelectorAll('[src], [srcset], link, script, iframe')];
      assert.deepEqual(
        loading.map((element) => element.getAttribute('src')),
        [POSTER],
      );
      const links = [...root.querySelectorAll('a')].map(({ href }) => new URL(href).host);
      assert.deepEqual(links, ['www.youtube.com', 'policies.google.com']);
    });

    it('has its room from the start, before there are words', () => {
      fakeGate();
      const element = document.createElement('consent-embed');
      for (const [name, value] of Object.entries({ ...MAP, ratio: '4/1' }))
        element.setAttribute(name, value);
      document.body.prepend(element);

      const { width, height } = element.getBoundingClientRect();
      assert.approximately(width / height, 4, 0.02);
    });

    it('is as wide as the post of a provider at most', async () => {
      const video = '6718335390845095173';
      const { element } = await stage({}, { provider: 'tiktok', video });

      assert.equal(element.getBoundingClientRect().width, 325);
    });

    it('shows what the page wrote in it where there is no gate, and where there are no words yet', async () => {
      setPixelgate(undefined);
      document.body.innerHTML = `<consent-embed src="${SRC}"><a href="/map">The map</a></consent-embed>`;
      const element = document.querySelector('consent-embed')!;

      assert.isTrue(element.querySelector('a')!.checkVisibility());
      await element.updateComplete;
      assert.isTrue(element.querySelector('a')!.checkVisibility());
      assert.isNull(element.shadowRoot!.querySelector('iframe'));
    });

    it('takes the place of what the page wrote in it', async () => {
      fakeGate();
      document.body.innerHTML = `<consent-embed src="${SRC}"><a href="/map">The map</a></consent-embed>`;
      const element = document.querySelector('consent-embed')!;
      await element.updateComplete;

      assert.isFalse(element.querySelector('a')!.checkVisibility());
      const { textContent } = element.shadowRoot!.querySelector('#title')!;
      assert.equal(textContent.trim(), 'The map');
      assert.equal(
        element.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]')!.pathname,
        '/map',
      );
    });
  });

  describe('loads once', () => {
    it('by a real click, without changing consent, with a name, a referrer and no more', async () => {
      const loads = countLoads();
      const { part, frame, gate, element } = await stage();
      const loaded = loads.next();

      await click(part('once'));
      await element.updateComplete;
      await loaded;

      const { title, referrerPolicy, loading, src } = frame()!;
      assert.deepEqual(
        [title, referrerPolicy, loading, src],
        ['Map of Ferry Lane', 'strict-origin-when-cross-origin', 'lazy', SRC],
      );
      assert.equal(loads.count(), 1);
      assert.deepEqual(gate.requests, []);
      assert.deepEqual(gate.calls, []);
    });

    it('by keyboard, and the focus goes into the frame', async () => {
      const { element, root, part, frame } = await stage();

      await press('Tab');
      assert.equal(root.activeElement, part('once'));
      await press('Enter');
      await element.updateComplete;

      assert.equal(root.activeElement, frame());
    });

    it('not by a click of a script', async () => {
      const warnings = catchWarnings();
      const { element, part, frame } = await stage();

      part('once').click();
      await element.updateComplete;

      assert.isNull(frame());
      assert.deepEqual(warnings, ['pixelgate: an embed is loaded by a real gesture only.']);
    });

    it('only this one of several', async () => {
      const { element } = await stage();
      const other = await mount('consent-embed', MAP);

      await click(other.part('once'));
      await other.element.updateComplete;

      assert.isNotNull(other.root.querySelector('iframe'));
      assert.isNull(element.shadowRoot!.querySelector('iframe'));
    });

    it('and stays through changes that are no answer to it, but not through a later no', async () => {
      const { element, part, frame, change } = await stage();
      await click(part('once'));
      await element.updateComplete;
      const first = frame();
      assert.isNotNull(first);

      await change({ consent: consentOf('unset', { gpc: true }) });
      assert.equal(frame(), first);

      await change({ consent: consentOf('denied', { decidedAt: 5 }) });
      assert.isNull(frame());
    });

    it('also after a no, until the next one', async () => {
      const consent = consentOf('denied', { decidedAt: 5 });
      const { element, part, frame, change } = await stage({ consent });
      await click(part('once'));
      await element.updateComplete;
      assert.isNotNull(frame());

      await change({ consent: consentOf('denied', { decidedAt: 6 }) });
      assert.isNull(frame());
    });
  });

  describe('loads always', () => {
    it('after asking the gate for the purpose, with what was shown', async () => {
      const { element, part, frame, gate, change } = await stage();

      await click(part('always'));
      await element.updateComplete;

      assert.isNull(frame());
      const [request] = gate.requests;
      assert.deepEqual(request?.purposes, { functional: 'granted' });
      assert.equal(request?.source, 'preferences');
      assert.match(
        request?.shown.text ?? '',
        /comes from Maps of Example\. .* Load once Always allow: Functional/,
      );

      await change({ consent: consentOf('granted', { decidedAt: 1 }) });
      assert.isNotNull(frame());
    });

    it('with the focus in the frame where it was on the button, and nowhere else', async () => {
      const { root, part, frame, change } = await stage();
      const other = await mount('consent-embed', MAP);
      other.element.before(root.host);
      await change({});
      part('always').focus();

      await change({ consent: consentOf('granted') });
      await other.element.updateComplete;

      assert.isNotNull(other.root.querySelector('iframe'));
      assert.equal(root.activeElement, frame());
    });

    it('leaves the focus where it is in the page', async () => {
      const button = document.createElement('button');
      const { change, frame } = await stage();
      document.body.append(button);
      button.focus();

      await change({ consent: consentOf('granted') });

      assert.isNotNull(frame());
      assert.equal(document.activeElement, button);
    });

    it('not by a click of a script', async () => {
      const warnings = catchWarnings();
      const { part, gate } = await stage();

      part('always').click();

      assert.deepEqual(gate.requests, []);
      assert.deepEqual(warnings, ['pixelgate: a grant needs a real gesture.']);
    });

    const inPreferences = [
      ['the law wants two steps [11 CCR 7028]', { twoStepOptIn: true, model: 'opt-out' }, {}],
      ['the browser sends a signal against it', {}, { purpose: 'marketing' }],
    ] as const;
    for (const [why, view, attributes] of inPreferences)
      it(`in the preferences, where ${why}`, async () => {
        const consent = consentOf('denied', { gpc: true });
        const { part, gate } = await stage({ ...view, consent }, { ...MAP, ...attributes });

        await click(part('always'));

        assert.deepEqual(gate.calls, ['open']);
        assert.deepEqual(gate.requests, []);
      });

    const reasons = [{ of: 'marketing', rule: 'audience' }];
    const nowhere = [
      ['nothing can be stored', { storage: 'broken' }, 'functional'],
      ['another consent manager asks', { options: { 'consent-from': 'tcf' } }, 'functional'],
      ['the visitor is under age', { consent: consentOf('denied', { reasons }) }, 'marketing'],
    ] as const;
    for (const [why, view, purpose] of nowhere)
      it(`is not offered where ${why}`, async () => {
        const { button } = await stage(view, { ...MAP, purpose });

        assert.isNotNull(button('once'));
        assert.isNull(button('always'));
      });
  });

  describe('under consent', () => {
    it('loads by itself, and only once, whatever else changes', async () => {
      const loads = countLoads();
      const loaded = loads.next();
      const { frame, change } = await stage({ consent: consentOf('granted') });
      await loaded;
      const first = frame();

      await change({ consent: consentOf('granted', { decidedAt: 2 }) });
      await change({ theme: 'dark' });
      await painted();

      assert.equal(frame(), first);
      assert.equal(loads.count(), 1);
    });

    it('waits for its own purpose only', async () => {
      const { purposes } = consentOf('unset');
      const consent = consentOf('unset', { purposes: { ...purposes, analytics: 'granted' } });
      const { frame } = await stage({ consent });

      assert.isNull(frame());
    });

    it('waits without a question while the grant is being checked', async () => {
      const { frame, part, change } = await stage({
        consent: consentOf('granted'),
        storage: 'checking',
      });
      assert.isNull(frame());
      assert.isFalse(part('cover').checkVisibility());

      await change({ storage: 'ok' });
      assert.isNotNull(frame());
    });

    it('goes when it is withdrawn, and the focus stays at the place', async () => {
      const { frame, root, part, change } = await stage({ consent: consentOf('granted') });
      frame()!.focus();
      assert.equal(root.activeElement, frame());

      await change({ consent: consentOf('denied', { decidedAt: 9 }) });

      assert.isNull(frame());
      assert.isTrue(part('cover').checkVisibility());
      assert.equal(root.activeElement, part('once'));
    });

    it('goes also where it was loaded once before', async () => {
      const { element, frame, part, change } = await stage();
      await click(part('once'));
      await element.updateComplete;
      const first = frame();

      await change({ consent: consentOf('granted', { decidedAt: 1 }) });
      assert.equal(frame(), first);
      await change({ consent: consentOf('unset') });
      assert.isNull(frame());
    });
  });
});
