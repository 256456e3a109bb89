import { assert } from '@esm-bundle/chai';
import { createConsentCookie } from '../../../src/browser/run/consent-cookie.ts';
import { readCookie } from '../../../src/browser/read-cookie.ts';
import { breakJar, clearJar, names, write } from './jar.ts';

/** What the gate reads. */
const read = (): string => readCookie('pixelgate');
const refuse = (): never => {
  throw new DOMException('no', 'SecurityError');
};
const home = location.href;

describe('createConsentCookie', () => {
  const cookie = createConsentCookie('');
  afterEach(clearJar);

  it('reads what it wrote, beside other cookies', () => {
    write('xpixelgate=other;path=/');
    write('pixelgate2=other;path=/');

    const isKept = cookie.write('1~strict~1~5~ddd~banner~', 180);

    assert.isTrue(isKept);
    assert.equal(read(), '1~strict~1~5~ddd~banner~');
  });

  it('keeps a decision for the whole site', () => {
    history.replaceState(null, '', '/shop/cart');
    cookie.write('a', 1);
    history.replaceState(null, '', '/elsewhere');

    const found = read();

    history.replaceState(null, '', home);
    assert.equal(found, 'a');
  });

  it('forgets when it is told to', () => {
    cookie.write('a', 1);

    cookie.write('', 0);

    assert.equal(read(), '');
  });

  it('writes lifetime, path, same site and domain', () => {
    const written: string[] = [];
    breakJar({ get: () => '', set: (text: string) => void written.push(text) });

    createConsentCookie('shop.example').write('a', 2);

    const [before, text = ''] = written;
    assert.equal(
      before,
      'pixelgate=;max-age=0;path=/',
      'one of this host alone would be read first',
    );
    for (const part of [
      'pixelgate=a',
      'max-age=172800',
      'path=/',
      'samesite=lax',
      'domain=shop.example',
    ])
      assert.include(text.split(';'), part);
  });

  it('says that the browser does not keep it', () => {
    breakJar({ get: () => '', set: () => {} });

    assert.isFalse(cookie.write('a', 1));
  });

  it('stands a frame in which cookies throw', () => {
    breakJar({ get: refuse, set: refuse });

    assert.equal(read(), '');
    assert.isFalse(cookie.write('a', 1));
  });

  it('knows a browser that keeps it, and leaves nothing behind by asking', () => {
    write('cart=1;path=/');

    assert.isTrue(cookie.isKept());
    assert.deepEqual(names(), ['cart']);
  });

  it('asks nothing where a decision is kept already', () => {
    cookie.write('1~strict~1~5~ddd~banner~', 180);

    assert.isTrue(cookie.isKept());
    assert.equal(read(), '1~strict~1~5~ddd~banner~');
  });

  const BROKEN: Readonly<Record<string, PropertyDescriptor>> = {
    'that keeps nothing': { get: () => '', set: () => {} },
    'in which cookies throw': { get: refuse, set: refuse },
    'that can be read but not written': { get: () => 'cart=1', set: refuse },
  };
  for (const [kind, jar] of Object.entries(BROKEN)) {
    it(`knows a browser ${kind}`, () => {
      breakJar(jar);

      assert.isFalse(cookie.isKept());
    });
  }

  it('knows that a domain of somebody else’s is refused', () => {
    assert.isFalse(createConsentCookie('shop.example').isKept());
    assert.deepEqual(names(), []);
  });
});
