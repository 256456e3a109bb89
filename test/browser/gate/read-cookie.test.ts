import { assert } from '@esm-bundle/chai';
import { readCookie } from '../../../src/browser/read-cookie.ts';
import { breakJar, clearJar, write } from './jar.ts';

describe('readCookie', () => {
  afterEach(clearJar);

  it('reads nothing where there is nothing', () => {
    assert.equal(readCookie('pixelgate'), '');
  });

  it('reads the whole value of the name, wherever it stands', () => {
    for (const name of ['first', 'pixelgate', 'last']) write(`${name}=${name}~1=2;path=/`);

    assert.equal(readCookie('pixelgate'), 'pixelgate~1=2');
    assert.equal(readCookie('first'), 'first~1=2');
    assert.equal(readCookie('last'), 'last~1=2');
  });

  it('takes no other cookie for it whose name begins or ends alike', () => {
    for (const name of ['xpixelgate', 'pixelgate2', 'pixelgate-region', 'x-pixelgate'])
      write(`${name}=other;path=/`);

    assert.equal(readCookie('pixelgate'), '');
    assert.equal(readCookie('pixelgate-region'), 'other');
  });

  it('stands a frame in which cookies throw', () => {
    breakJar({
      get: (): never => {
        throw new DOMException('no', 'SecurityError');
      },
    });

    assert.equal(readCookie('pixelgate'), '');
  });
});
