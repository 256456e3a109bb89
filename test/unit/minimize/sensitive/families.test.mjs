/** Which files of the vocabulary a text asks for: all that it takes to judge it, and hardly ever one that it does not. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EVENTS } from '../../../../src/core/events.ts';
import { createVocabulary, toLine, topicOf } from '../../../../src/minimize/sensitive.ts';
import { familiesOf, readHints } from '../../../../src/minimize/sensitive/families.ts';
import { HINTS } from '../../../../src/minimize/sensitive/hints.ts';
import { ALL_SENDERS } from '../../../../src/vendors/all-senders.ts';
import { negatives } from '../../../corpora/index.mjs';
import { FIFTH } from '../../../corpora/packs/index.mjs';
import { FAMILIES, vocabularyOf } from './all-families.ts';
import { NEAR_MISSES } from './near-misses.ts';
import { POSITIVES } from './positives.ts';

const hints = createVocabulary();
Array.from(readHints(HINTS, hints));
const asked = (text) => familiesOf(toLine(text), hints);

const everything = vocabularyOf(Object.keys(FAMILIES));
const parts = new Map();
/** As a page finds it, which has only the files that the text asks for. */
function found(text) {
  const families = asked(text);
  const key = families.toSorted().join();
  const vocabulary = parts.get(key) ?? vocabularyOf(families);
  parts.set(key, vocabulary);
  return topicOf([text], vocabulary);
}

/** Each entry as short as it is found in a text. */
const shortest = (entry) =>
  entry.replace(/^\*/, 'x').replace(/\*$/, entry.startsWith('*') ? 'x' : 'zz');
const entries = Object.entries(FAMILIES).flatMap(([family, languages]) =>
  languages
    .flatMap((words) => Object.values(words))
    .flatMap((texts) => texts.split(','))
    .map((entry) => ({ family, entry: entry.trim() }))
    .filter(({ entry }) => !entry.startsWith('-')),
);
const digraphs = (text) =>
  text.replace(
    /[äöüøå]/g,
    (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })[letter] ?? letter,
  );

describe('familiesOf', () => {
  it('knows each family that is a file', () => {
    const files = readdirSync(
      new URL('../../../../src/minimize/sensitive/families', import.meta.url),
    );

    assert.deepEqual(
      files.toSorted(),
      Object.keys(FAMILIES)
        .map((family) => `${family}.ts`)
        .toSorted(),
    );
  });

  it('asks for the family of each entry; when not, run npm run hints', () => {
    const missed = entries.filter(({ family, entry }) =>
      [shortest(entry), digraphs(shortest(entry))].some((text) => !asked(text).includes(family)),
    );

    assert.ok(entries.length > 2900, String(entries.length));
    assert.deepEqual(missed, []);
  });

  it('leaves the verdict as all files would give it', () => {
    const texts = [
      ...Object.values(POSITIVES).flatMap((byLanguage) => Object.values(byLanguage).flat()),
      ...NEAR_MISSES,
      ...negatives('unseen').map(({ value }) => value),
    ];
    const wrong = texts.filter(
      (text) => (found(text) === undefined) !== (topicOf([text], everything) === undefined),
    );

    assert.ok(texts.length > 5000, String(texts.length));
    assert.deepEqual(wrong, []);
  });

  it('leaves it so whatever stands beside an entry', () => {
    const some = fc.constantFrom(...entries.map(({ entry }) => shortest(entry)));
    const beside = fc.oneof(
      some,
      fc.constantFrom('-', '/', ' shoes ', '%20', 'für', '&'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(some, beside), { maxLength: 6 }), (words) => {
        const text = words.join(' ');
        return (found(text) === undefined) === (topicOf([text], everything) === undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('asks for nothing where an ordinary shop names its goods, pages and campaigns, but for one text in a hundred', () => {
    const kinds = ['product-name', 'category', 'colour', 'path', 'address-of-page', 'title', 'sku'];
    const texts = negatives('unseen', [FIFTH])
      .filter(({ kind }) => [...kinds, 'campaign'].includes(kind))
      .map(({ value }) => value)
      // other alphabets ask for their own file, which is small
      .filter((value) => !/[^\0-\u024f]/.test(value.normalize('NFC')));
    const asking = texts.filter((text) => asked(text).length > 0);

    assert.ok(texts.length > 2000, String(texts.length));
    assert.ok(asking.length <= texts.length / 100, asking.slice(0, 20).join('\n'));
  });

  it('asks for the file of an alphabet, and for no other', () => {
    assert.deepEqual(
      ['Παπούτσια', 'Обувь', 'أحذية', '靴', '신발', 'Schuhe', 'Kαλάθι 靴'].map(asked),
      [['greek'], ['cyrillic'], ['arabic'], ['asian'], ['asian'], [], ['greek', 'asian']],
    );
  });

  it('asks for nothing by the name of an event that a vendor documents', () => {
    const names = [...EVENTS, ...ALL_SENDERS.flatMap(({ events }) => Object.values(events))];

    assert.deepEqual(
      names.filter((name) => asked(name).length > 0),
      [],
    );
  });
});

describe('the vocabulary', () => {
  for (const half of ['development', 'unseen'])
    it(`finds at most one in 200 of the goods of the ${half} half sensitive`, () => {
      const goods = negatives(half).filter(({ kind }) => /product-name|category/.test(kind));
      const tripped = goods.filter(({ value }) => found(value) !== undefined);

      assert.ok(goods.length > 500, String(goods.length));
      assert.ok(tripped.length <= goods.length / 200, tripped.map(({ value }) => value).join('\n'));
    });
});
