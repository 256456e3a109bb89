import { assert } from '@esm-bundle/chai';
import { createConsentCookie } from '../../../src/browser/consent-cookie.ts';

const write = (text: string): void => {
  document.cookie = text;
};
const names = (): string[] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.replace(/=.*/, ''))
    .sort();
/** Makes the jar of this document answer otherwise, until it is taken away again. */
const breakJar = (jar: PropertyDescriptor): void =>
  void Object.defineProperty(document, 'cookie', { configurable: true, ...jar });

const home = location.href;

describe('createConsentCookie', () => {
  const cookie = createConsentCookie('');
  afterEach(() => {
    Reflect.deleteProperty(document, 'cookie');
    for (const name of names()) write(`${name}=;max-age=0;path=/`);
  });

  it('reads nothing where there is nothing', () => {
    assert.equal(cookie.read(), '');
  });

  it('reads what it wrote, beside other cookies', () => {
    write('xpixelgate=other;path=/');
    write('pixelgate2=other;path=/');

    const isKept = cookie.write('1~strict~1~5~ddd~banner~', 180);

    assert.isTrue(isKept);
    assert.equal(cookie.read(), '1~strict~1~5~ddd~banner~');
  });

  it('keeps a decision for the whole site', () => {
    history.replaceState(null, '', '/shop/cart');
    cookie.write('a', 1);
    history.replaceState(null, '', '/elsewhere');

    const read = cookie.read();

    history.replaceState(null, '', home);
    assert.equal(read, 'a');
  });

  it('forgets when it is told to', () => {
    cookie.write('a', 1);

    cookie.write('', 0);

    assert.equal(cookie.read(), '');
  });

  it('writes lifetime, path, same site and domain', () => {
    const written: string[] = [];
    breakJar({ get: () => '', set: (text: string) => void written.push(text) });

    createConsentCookie('shop.example').write('a', 2);

    const [text = ''] = written;
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
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    breakJar({ get: refuse, set: refuse });

    assert.equal(cookie.read(), '');
    assert.isFalse(cookie.write('a', 1));
  });
});
