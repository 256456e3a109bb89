import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES, pickLanguage } from '../../../src/config/languages.ts';

describe('pickLanguage', () => {
  const ROWS: readonly (readonly [wanted: readonly string[], picked: string])[] = [
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE'], 'de'],
    [['de', 'en'], 'de'],
    [['fr', 'de-CH'], 'de'],
    [['fr', 'it'], 'en'],
    [['', '', 'de'], 'de'],
    [[], 'en'],
    [['den'], 'en'],
    [['constructor'], 'en'],
    [['__proto__'], 'en'],
  ];
  for (const [wanted, picked] of ROWS) {
    it(`picks ${picked} for ${JSON.stringify(wanted)}`, () => {
      assert.equal(pickLanguage(wanted), picked);
    });
  }

  it('picks a language that has a file, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (wanted) => {
        assert.ok(Object.hasOwn(LANGUAGES, pickLanguage(wanted)));
      }),
    );
  });
});

describe('LANGUAGES', () => {
  for (const [code, label] of Object.entries(LANGUAGES)) {
    it(`has a file and a label for ${code}`, () => {
      const file = new URL(`../../../components/strings/${code}.ts`, import.meta.url);

      assert.ok(existsSync(file));
      assert.ok(label.length > 3);
    });
  }
});
