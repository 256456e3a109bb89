import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CLICK_IDS, readLanding } from '../../../src/core/landing.ts';
import { cleanUrl } from '../../../src/minimize/clean-url.ts';

describe('landing', () => {
  it('holds campaign parameters and click ids, and nothing else', () => {
    const address =
      'https://shop.example/?utm_source=news&gclid=abc&email=a%40b.example&page=2#top';

    assert.deepEqual(readLanding(address), { utm_source: 'news', gclid: 'abc' });
  });

  it('is nothing where there is nothing', () => {
    for (const address of ['https://shop.example/', 'https://shop.example/?gclid=', 'shop', ''])
      assert.equal(readLanding(address), undefined);
    assert.equal(readLanding(`https://shop.example/?gclid=${'a'.repeat(501)}`), undefined);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => void readLanding(address)),
    );
  });

  for (const name of CLICK_IDS.split(' ')) {
    it(`lets ${name} stay in the address that vendors get after a grant`, () => {
      const address = `https://shop.example/?${name}=Abc-1`;

      assert.equal(cleanUrl(address), address);
    });
  }
});
