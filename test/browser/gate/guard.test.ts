import { assert } from '@esm-bundle/chai';
import { armGuard } from '../../../src/browser/guard.ts';
import type { Guard } from '../../../src/browser/guard.ts';
import type { Choice } from '../../../src/core/purposes.ts';

const HELD = 'https://held.example/a';
const REFUSED = 'https://refused.example/a';
const FREE = 'data:text/plain,free';

/** What holds for held.example; refused.example never may, everything else always. */
let choice: Choice = 'unset';
const blocked: string[] = [];
const ELEMENTS = [
  ['script', 'src'],
  ['img', 'src'],
  ['iframe', 'src'],
  ['link', 'href'],
] as const;

describe('armGuard', () => {
  let guard: Guard;

  before(() => {
    guard = armGuard({
      decide: ({ hostname }) =>
        hostname === 'held.example'
          ? { choice, of: 'acme' }
          : { choice: hostname === 'refused.example' ? 'denied' : 'granted', of: 'other' },
      onBlocked: ({ of, choice: verdict }) => blocked.push(`${of} ${verdict}`),
    });
  });
  beforeEach(() => {
    choice = 'denied';
    guard.release(); // forgets what other tests have left
    choice = 'unset';
    blocked.length = 0;
  });

  for (const [tag, name] of ELEMENTS) {
    const WAYS = {
      [`${tag}.${name}`]: (element: Element, address: string) =>
        Reflect.set(element, name, address),
      [`setAttribute on ${tag}`]: (element: Element, address: string) =>
        element.setAttribute(name, address),
      [`setAttribute in capitals on ${tag}`]: (element: Element, address: string) =>
        element.setAttribute(name.toUpperCase(), address),
    };
    for (const [way, set] of Object.entries(WAYS)) {
      it(`holds ${way} until it may load`, () => {
        const element = document.createElement(tag);
        set(element, HELD);
        const whileUnset = element.getAttribute(name);

        guard.release();
        const stillUnset = element.getAttribute(name);
        choice = 'granted';
        guard.release();

        assert.deepEqual([whileUnset, stillUnset], [null, null]);
        assert.equal(element.getAttribute(name), HELD);
      });

      it(`forgets ${way} that comes after a refusal`, () => {
        const element = document.createElement(tag);
        choice = 'denied';
        set(element, HELD);

        choice = 'granted';
        guard.release();

        assert.isNull(element.getAttribute(name));
      });

      it(`forgets ${way} after a refusal`, () => {
        const element = document.createElement(tag);
        set(element, HELD);

        choice = 'denied';
        guard.release();
        choice = 'granted';
        guard.release();

        assert.isNull(element.getAttribute(name));
      });

      it(`lets ${way} pass where it may`, () => {
        const element = document.createElement(tag);

        set(element, FREE);

        assert.equal(element.getAttribute(name), FREE);
        assert.deepEqual(blocked, []);
      });
    }
  }

  it('loads what it has held in order, once', () => {
    const loaded: string[] = [];
    const images = [1, 2, 3].map((index) => {
      const image = new Image();
      image.src = `${HELD}/${index}`;
      return image;
    });
    const observer = new MutationObserver(() => {});
    for (const image of images) observer.observe(image, { attributes: true });

    choice = 'granted';
    guard.release();
    guard.release();

    for (const { target } of observer.takeRecords()) loaded.push((target as HTMLImageElement).src);
    assert.deepEqual(loaded, [`${HELD}/1`, `${HELD}/2`, `${HELD}/3`]);
  });

  it('does not bring back an address that the page has replaced meanwhile', () => {
    const image = new Image();
    image.src = HELD;
    image.src = FREE;

    choice = 'granted';
    guard.release();

    assert.equal(image.getAttribute('src'), FREE);
  });

  it('says what it has stopped, with the vendor and the choice', () => {
    new Image().src = HELD;
    new Image().src = REFUSED;

    assert.deepEqual(blocked, ['acme unset', 'other denied']);
  });

  it('leaves other attributes and other elements alone', () => {
    const image = document.createElement('img');
    const anchor = document.createElement('a');

    image.setAttribute('alt', REFUSED);
    image.setAttribute('data-src', REFUSED);
    anchor.setAttribute('href', REFUSED);

    assert.equal(image.alt, REFUSED);
    assert.equal(image.dataset['src'], REFUSED);
    assert.equal(anchor.href, REFUSED);
    assert.deepEqual(blocked, []);
  });

  it('leaves a text that is no address to the browser', () => {
    const image = new Image();

    image.src = 'https://';

    assert.equal(image.getAttribute('src'), 'https://');
  });
});
