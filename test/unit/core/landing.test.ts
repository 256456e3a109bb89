import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CLICK_IDS, readLanding } from '../../../src/core/landing.ts';
import { cleanUrl } from '../../../src/minimize/clean-url.ts';

const all = (): boolean => true;

describe('landing', () => {
  it('holds campaign parameters and click ids, and nothing else', () => {
    const address =
      'https://shop.example/?utm_source=news&gclid=abc&email=a%40b.example&page=2#top';

    assert.deepEqual(readLanding(address, all), { utm_source: 'news', gclid: 'abc' });
  });

  it('is nothing where there is nothing', () => {
    for (const address of ['https://shop.example/', 'https://shop.example/?gclid=', 'shop', ''])
      assert.equal(readLanding(address, all), undefined);
    assert.equal(readLanding(`https://shop.example/?gclid=${'a'.repeat(501)}`, all), undefined);
  });

  it('asks about what people write into campaign parameters, and not about click ids', () => {
    const address =
      'https://shop.example/?utm_term=name%40mail.example&utm_id=7&fbclid=a%40b.example';
    const asked: string[] = [];
    const found = readLanding(address, (value) => {
      asked.push(value);
      return !value.includes('@');
    });

    assert.deepEqual(found, { utm_id: '7', fbclid: 'a@b.example' });
    assert.deepEqual(asked, ['name@mail.example', '7']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => void readLanding(address, all)),
    );
  });

  for (const name of CLICK_IDS.split(' ')) {
    it(`lets ${name} stay in the address that vendors get after a grant`, () => {
      const address = `https://shop.example/?${name}=Abc-1`;

      assert.equal(cleanUrl(address), address);
    });
  }
});
