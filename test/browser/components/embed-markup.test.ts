/** What pages write in and around an embed: right, wrong, and narrow. */
import { assert } from '@esm-bundle/chai';
import '../../../components/embed.ts';
import { consentOf, fakeGate, reset, undo } from './fake-gate.ts';
import { MAP, POSTER, SRC, stage } from './embed-stage.ts';
import { catchWarnings, click } from './gestures.ts';

/** Makes the page as narrow as a screen of so many pixels. */
function narrow(width: number): void {
  document.body.style.cssText = `width: ${width}px; margin: 0`;
  undo.push(() => document.body.removeAttribute('style'));
}

describe('markup of <consent-embed>', () => {
  afterEach(reset);

  const WRONG: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ provider: 'yuotube', src: 'https://youtu.be/aqz-KE-bpKQ' }, /provider="yuotube".*youtube/],
    [
      { provider: 'youtube', src: 'https://youtu.be/short' },
      /src="https:\/\/youtu\.be\/short".*watch\?v=ID/,
    ],
    [{ src: 'http://maps.example/embed' }, /src="http:\/\/maps\.example\/embed".*https/],
    [
      { provider: 'vimeo', video: 'abc', src: 'https://vimeo.com/1' },
      /video="abc".*vimeo\.com\/ID/,
    ],
  ];
  for (const [attributes, message] of WRONG)
    it(`says once that ${JSON.stringify(attributes)} is wrong, and offers only the link`, async () => {
      const warnings = catchWarnings();
      const consent = consentOf('granted');
      const { root, change, frame } = await stage({ consent }, attributes);
      await change({});

      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, message);
      assert.match(warnings[0]!, /^pixelgate: <consent-embed> /);
      assert.isNull(frame());
      assert.isNull(root.querySelector('button'));
      const links = [...root.querySelectorAll('a')].map(({ protocol }) => protocol);
      assert.isTrue(links.every((protocol) => /^https?:$/.test(protocol)));
      assert.isAtMost(links.length, 1);
    });

  it('offers no link to an address that is none', async () => {
    catchWarnings();
    const { root } = await stage({}, { src: 'javascript:alert(1)' });

    assert.isNull(root.querySelector('a, button'));
  });

  it('takes an iframe in a template', async () => {
    fakeGate({ consent: consentOf('granted') });
    document.body.innerHTML = `<consent-embed name="Example"><template>
      <iframe data-src="${SRC}" title="A map" width="400" height="100" sandbox="allow-scripts"></iframe>
    </template></consent-embed>`;
    const element = document.querySelector('consent-embed')!;
    await element.updateComplete;

    const frame = element.shadowRoot!.querySelector('iframe')!;
    assert.deepEqual(
      [frame.src, frame.title, frame.getAttribute('sandbox')],
      [SRC, 'A map', 'allow-scripts'],
    );
    const { width, height } = element.getBoundingClientRect();
    assert.approximately(width / height, 4, 0.02);
  });

  it('shows something else when its attributes change', async () => {
    const { element, frame } = await stage({ consent: consentOf('granted') });
    const first = frame();

    element.setAttribute('src', `${SRC}?other`);
    await element.updateComplete;

    assert.notEqual(frame(), first);
    assert.equal(frame()!.src, `${SRC}?other`);
  });

  describe('under data-guard="strict"', () => {
    const src = 'https://maps.example/embed';

    it('explains what holds it, and offers the link alone', async () => {
      const warnings = catchWarnings();
      const purposes = { ...consentOf('denied').purposes, functional: 'granted' } as const;
      const consent = consentOf('denied', { purposes });
      const { root, frame } = await stage(
        { consent, options: { guard: 'strict' } },
        { ...MAP, src },
      );

      assert.isNull(frame());
      assert.isNull(root.querySelector('button'));
      assert.isNotNull(root.querySelector('a'));
      assert.deepEqual(warnings, [
        'pixelgate: data-guard="strict" holds maps.example: add it to data-allow-hosts.',
      ]);
    });

    for (const options of [
      { guard: 'strict', 'allow-hosts': 'a.example maps.example' },
      { guard: 'known' },
    ])
      it(`is offered with ${JSON.stringify(options)}`, async () => {
        const { button } = await stage({ options }, { ...MAP, src });

        assert.isNotNull(button('once'));
      });
  });

  it('stays a placeholder when the guard holds the address itself', async () => {
    const { prototype } = HTMLIFrameElement;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, 'src')!;
    Object.defineProperty(prototype, 'src', { ...descriptor, set: () => {} });
    undo.push(() => Object.defineProperty(prototype, 'src', descriptor));
    const warnings = catchWarnings();
    const { element, part, frame } = await stage();

    await click(part('once'));
    await element.updateComplete;

    assert.isNull(frame());
    assert.isTrue(part('cover').checkVisibility());
    assert.match(warnings.join(), /tracker/);
  });

  for (const width of [560, 1000])
    for (const [name, attributes] of [
      ['words', { provider: 'youtube', video: 'aqz-KE-bpKQ' }],
      ['poster', { provider: 'youtube', video: 'aqz-KE-bpKQ', poster: POSTER }],
    ] as const)
      it(`moves nothing when its words come, ${name}, ${width} px`, async () => {
        narrow(width);
        fakeGate({ wantedLang: 'de' });
        const element = document.createElement('consent-embed');
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.body.append(element);
        const { height } = element.getBoundingClientRect();
        assert.isAbove(height, 200);

        await element.updateComplete;

        assert.equal(element.getBoundingClientRect().height, height);
        const poster = element.shadowRoot!.querySelector('[part=poster]');
        assert.isTrue(!poster || poster.getBoundingClientRect().height >= 50);
      });

  for (const width of [320, 390, 1000])
    for (const [name, attributes] of [
      ['words', MAP],
      ['poster', { ...MAP, poster: POSTER }],
    ] as const)
      it(`keeps its place when it is loaded and unloaded, ${name}, ${width} px`, async () => {
        narrow(width);
        const { element, change } = await stage({ wantedLang: 'de' }, attributes);
        const below = document.createElement('p');
        below.textContent = 'below';
        element.after(below);
        const top = (): number => below.getBoundingClientRect().top;
        const before = top();

        await change({ consent: consentOf('granted') });
        const loaded = top();
        await change({ consent: consentOf('denied') });

        assert.deepEqual([loaded, top()], [before, before]);
      });

  for (const [width, size] of [
    [320, '100%'],
    [320, '200%'],
    [1000, '200%'],
  ] as const)
    it(`fits into ${width} px with text at ${size}, in a grid of 12`, async () => {
      narrow(width);
      document.documentElement.style.fontSize = size;
      undo.push(() => document.documentElement.removeAttribute('style'));
      fakeGate({ wantedLang: 'de' });
      const grid = document.createElement('div');
      grid.style.cssText =
        'display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr))';
      for (let number = 0; number < 12; number++) {
        const embed = document.createElement('consent-embed');
        const own = {
          ...MAP,
          title: `Donaudampfschifffahrtsgesellschaftskapitän ${number}`,
          poster: POSTER,
        };
        for (const [attribute, value] of Object.entries(own)) embed.setAttribute(attribute, value);
        grid.append(embed);
      }
      document.body.append(grid);
      const embeds = [...document.querySelectorAll('consent-embed')];
      await Promise.all(embeds.map((embed) => embed.updateComplete));

      assert.isAtMost(document.body.scrollWidth, width);
      for (const { shadowRoot } of embeds) {
        const root = shadowRoot!.querySelector('.root')!;
        assert.isAtMost(root.scrollWidth, root.clientWidth);
        assert.isAtMost(root.scrollHeight, root.clientHeight);
      }
    });
});
