/** Markup that names a vendor: its addresses are cleaned or kept back, and the rest is what the browser would have made of it. */
import { assert } from '@esm-bundle/chai';
import { armElements } from '../../../src/browser/run/arm-elements.ts';
import { armMarkup } from '../../../src/browser/run/arm-markup.ts';
import type { WireRequest } from '../../../src/browser/run/wire.ts';

const VENDOR = 'https://vendor.invalid/tr';
const IMAGE = `<img class="a" src="${VENDOR}?dl=jane&amp;v=1" alt="b">`;
/** What is left of it. */
const CLEANED = `${VENDOR}?dl=-&v=1`;

const cases: readonly (readonly [what: string, markup: string])[] = [
  ['an image among other things', `<p>one</p>${IMAGE}<!-- two -->three`],
  ['a row of a table', `<tr><td>${IMAGE}</td></tr>`],
  ['a list of addresses', `<img srcset="${VENDOR}?dl=jane 1x, /own.png?dl=jane 2x">`],
  ['an address without a scheme', `<iframe src="//vendor.invalid/tr?dl=jane"></iframe>`],
  ['a video', `<video poster="${VENDOR}?dl=jane"><source src="${VENDOR}?dl=jane"></video>`],
];
const expected = (markup: string): string =>
  markup.replaceAll(/(vendor\.invalid\/tr\?dl=)jane/g, '$1-');

describe('armMarkup', () => {
  let isAdmitted = true;
  const own = {} as Record<'set' | 'get', ((this: Element, text?: string) => string) | undefined>;
  /** As the browser itself reads it, in a document that asks for nothing. */
  const byItself = (name: string, markup: string): string => {
    const element = document.implementation.createHTMLDocument().createElement(name);
    own.set?.call(element, markup);
    return element.innerHTML;
  };
  const add = <T extends Element>(element: T): T => {
    document.body.append(element);
    return element;
  };

  before(() => {
    Object.assign(own, Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML'));
    const wire = (address: unknown): WireRequest | undefined =>
      URL.canParse(String(address), location.href) &&
      new URL(String(address), location.href).hostname === 'vendor.invalid'
        ? ({ address: String(address).replaceAll('jane', '-') } as WireRequest)
        : undefined;
    const env = { wire, admits: () => isAdmitted, policy: undefined };
    armElements(env);
    armMarkup(env);
  });
  beforeEach(() => (isAdmitted = true));
  afterEach(() => document.body.replaceChildren());

  for (const name of ['div', 'tbody', 'template', 'svg'])
    for (const [what, markup] of cases)
      it(`cleans ${what} in the markup of <${name}>, and leaves the rest`, () => {
        const element = add(document.createElement(name));
        element.innerHTML = markup;
        // srcset and attributes are compared as a set of parts: one that was set anew stands last
        const parts = (html: string): string[] => html.split(/[\s>]+/).toSorted();
        assert.deepEqual(parts(element.innerHTML), parts(expected(byItself(name, markup))));
      });

  it('leaves markup that names no vendor to the browser, the very way', () => {
    const element = add(document.createElement('div'));
    const markup = '<a href="https://free.invalid/?q=jane">a</a><img src="/own.png?dl=jane">';
    element.innerHTML = markup;
    assert.equal(element.innerHTML, byItself('div', markup));
  });

  it('puts it where it belongs, by each of the ways', () => {
    const outer = add(document.createElement('div'));
    const inner = document.createElement('p');
    inner.append('text');
    outer.append(inner);
    for (const place of ['beforebegin', 'afterbegin', 'BeforeEnd', 'afterend'] as const)
      inner.insertAdjacentHTML(place as InsertPosition, `<b>${place}</b>${IMAGE}`);
    assert.equal(outer.textContent, 'beforebeginafterbegintextBeforeEndafterend');
    assert.equal(outer.querySelectorAll('img').length, 4);
    assert.deepEqual(
      [...outer.querySelectorAll('img')].map(({ src }) => src),
      Array.from({ length: 4 }, () => CLEANED),
    );
    inner.outerHTML = `<i>new</i>${IMAGE}`;
    assert.equal(inner.isConnected, false);
    assert.equal(outer.textContent, 'beforebeginnewafterend');
    const root = add(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = `<u>root</u>${IMAGE}`;
    assert.equal(root.querySelector('img')?.src, CLEANED);
    const range = document.createRange();
    range.selectNodeContents(outer);
    const fragment = range.createContextualFragment(`<u>range</u>${IMAGE}`);
    assert.equal(fragment.ownerDocument, document);
    assert.equal(fragment.querySelector('img')?.src, CLEANED);
  });

  it('makes no pictures of what is there for browsers without scripts', () => {
    const element = add(document.createElement('div'));
    const markup = `<noscript>${IMAGE}</noscript><p>after</p>`;
    element.innerHTML = markup;
    const noscript = element.querySelector('noscript');
    assert.equal(noscript?.childElementCount, 0);
    assert.equal(noscript?.textContent, IMAGE);
    assert.equal(element.textContent, `${IMAGE}after`);
    noscript!.innerHTML = IMAGE;
    assert.equal(noscript?.childElementCount, 0);
  });

  it('says what the browser says about a place that there is not', () => {
    const alone = document.createElement('div');
    assert.throws(() => alone.insertAdjacentHTML('nowhere' as InsertPosition, IMAGE), DOMException);
    assert.throws(() => alone.insertAdjacentHTML('beforebegin', IMAGE), DOMException);
  });

  it('runs no script of markup that the browser would not run, and those that it would', async () => {
    const ran: string[] = [];
    Object.assign(globalThis, { ranInMarkup: ran });
    const script = (text: string): string => `${IMAGE}<script>ranInMarkup.push('${text}')</script>`;
    add(document.createElement('div')).innerHTML = script('inner');
    const range = document.createRange();
    range.selectNodeContents(document.body);
    document.body.append(range.createContextualFragment(script('fragment')));
    assert.deepEqual(ran, ['fragment']);
  });

  it('keeps back what may not be asked for, and leaves alone what waits by itself', () => {
    isAdmitted = false;
    const element = add(document.createElement('div'));
    element.innerHTML = `<video poster="${VENDOR}"></video>
      <template data-purpose="marketing"><img src="${VENDOR}"></template>
      <script type="text/plain" data-purpose="marketing" src="${VENDOR}"></script>`;
    assert.equal(element.querySelector('video')?.getAttribute('poster'), null);
    assert.equal(element.querySelector('template')?.content.querySelector('img')?.src, VENDOR);
    assert.equal(element.querySelector('script')?.getAttribute('src'), VENDOR);
  });

  it('takes time in proportion to the length of the markup', () => {
    const long = '//'.repeat(200_000) + '/'.repeat(200_000) + '<p>'.repeat(1000);
    const element = document.createElement('div');
    element.innerHTML = long;
    assert.ok(element.textContent?.startsWith('////'));
  });
});
