import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES, findLanguage, pickLanguage } from '../../../src/config/languages.ts';

describe('pickLanguage', () => {
  const ROWS: readonly (readonly [wanted: readonly string[], picked: string])[] = [
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE'], 'de'],
    [['de', 'en'], 'de'],
    [['xx', 'de-CH'], 'de'],
    [['xx', 'yy'], 'en'],
    [['', '', 'de'], 'de'],
    [[], 'en'],
    [['den'], 'en'],
    [['constructor'], 'en'],
    [['__proto__'], 'en'],
    [['pt-BR'], 'pt-BR'],
    [['pt-br'], 'pt-BR'],
    [['pt-AO'], 'pt'],
    [['fr-CA'], 'fr-CA'],
    [['fr-BE'], 'fr'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['zh'], 'zh-Hans'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-Hant-MO'], 'zh-Hant'],
    [['sr-Latn'], 'sr'],
  ];
  for (const [wanted, picked] of ROWS) {
    it(`picks ${picked} for ${JSON.stringify(wanted)}`, () => {
      assert.equal(pickLanguage(wanted), picked);
    });
  }

  it('picks a language that has a file, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (wanted) => {
        assert.ok(LANGUAGES.includes(pickLanguage(wanted)));
      }),
    );
  });

  it('finds each by its own code, and has all official languages of the EU', () => {
    for (const code of LANGUAGES) assert.equal(findLanguage(code), code);
    const eu = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
    assert.deepEqual(
      eu.filter((code) => !LANGUAGES.includes(code)),
      [],
    );
    assert.ok(LANGUAGES.length >= eu.length + 16);
  });
});
