import { assert } from '@esm-bundle/chai';
import { openPage } from './open-page.ts';

type Clear = (
  isTheirs: (name: string) => boolean,
  writeCookie: (text: string) => void,
) => readonly string[];

const isTheirs = (name: string): boolean => name.startsWith('_fb');

const namesIn = (page: Document): string[] =>
  page.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.replace(/=.*/, ''))
    .sort();

describe('clearStored', () => {
  let page: Document;
  let clear: () => readonly string[];
  let close: () => void;

  beforeEach(async () => {
    // in a folder, since a document at the root sees no cookie of a path
    const deep = await openPage<Clear>('deep.html');
    ({ page, close } = deep);
    clear = () => deep.modules(isTheirs, (text) => (page.cookie = text));
    // in WebKit a page that opened right after has once still seen cookies that the page before it no longer saw
    while (namesIn(page).some(isTheirs)) await new Promise(requestAnimationFrame);
  });
  afterEach(() => {
    document.cookie = 'cart=;max-age=0;path=/';
    localStorage.clear();
    sessionStorage.clear();
    close();
  });

  it('clears the vendor’s cookies on every path that the page can reach, and says which', () => {
    page.cookie = '_fbp=1;path=/';
    page.cookie = '_fbp=2;path=/test';
    page.cookie = '_fbc=3;path=/test/browser/';
    page.cookie = '_fbx=4;path=/test/browser/gate/pages';
    page.cookie = '_fby=5';
    page.cookie = '_fbz=;path=/';
    page.cookie = 'cart=6;path=/';
    const before = namesIn(page);

    const cleared = clear();

    assert.deepEqual(before, ['_fbc', '_fbp', '_fbp', '_fbx', '_fby', '_fbz', 'cart']);
    assert.deepEqual(namesIn(page), ['cart']);
    assert.deepEqual([...new Set(cleared)].sort(), ['_fbc', '_fbp', '_fbx', '_fby', '_fbz']);
  });

  it('clears the vendor’s keys in both storages and nobody else’s', () => {
    for (const storage of [localStorage, sessionStorage]) {
      storage.setItem('_fb_key', '1');
      storage.setItem('cart', '2');
    }

    const cleared = clear();

    assert.deepEqual(Object.keys(localStorage), ['cart']);
    assert.deepEqual(Object.keys(sessionStorage), ['cart']);
    assert.deepEqual(cleared, ['_fb_key', '_fb_key']);
  });

  it('says nothing where there was nothing', () => {
    assert.deepEqual(clear(), []);
  });

  it('stands a browser that refuses its cookies', () => {
    Object.defineProperty(page, 'cookie', {
      get: (): never => {
        throw new DOMException('no', 'SecurityError');
      },
    });

    assert.deepEqual(clear(), []);
  });
});
