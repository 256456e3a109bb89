/** The vocabulary: what it finds in which language, what it leaves alone, and that nothing can break it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allFakers, allLocales } from '@faker-js/faker';
import fc from 'fast-check';
import { TOPICS, compileVocabulary, entriesOf, topicOf } from '../../../src/minimize/sensitive.ts';
import { FAMILIES, vocabularyOf } from './sensitive/all-families.ts';
import { NEAR_MISSES } from './sensitive/near-misses.ts';
import { POSITIVES } from './sensitive/positives.ts';

const vocabulary = vocabularyOf(Object.keys(FAMILIES));
const found = (text: string): string | undefined => topicOf([text], vocabulary);

/** Every text below a part of faker's locales. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(Object(value) as object).flatMap(textsOf);
}

describe('topicOf', () => {
  for (const topic of TOPICS) {
    for (const [language, texts] of Object.entries(POSITIVES[topic])) {
      it(`finds ${topic} in ${language}`, () => {
        const missed = texts.filter((text) => found(text) !== topic);

        assert.deepEqual(missed, []);
      });
    }
  }

  it('leaves what only looks so alone', () => {
    const tripped = NEAR_MISSES.filter((text) => found(text) !== undefined);

    assert.deepEqual(tripped, []);
  });

  it('trips over at most one in a thousand of the products, categories and materials of all locales', () => {
    const parts = Object.values(allLocales).flatMap((locale) =>
      textsOf([locale.commerce, locale.vehicle, locale.color, locale.animal]),
    );
    const named = Object.values(allFakers).flatMap((faker) =>
      Array.from({ length: 25 }, (_, seed) => {
        faker.seed(seed);
        try {
          return faker.commerce.productName();
        } catch {
          return ''; // a locale without products
        }
      }),
    );
    const all = [...new Set([...parts, ...named])].filter(Boolean);
    const tripped = all.filter((text) => found(text) !== undefined);

    assert.ok(all.length > 5000, String(all.length));
    assert.ok(tripped.length <= all.length / 1000, tripped.join(', '));
  });

  it('hardly ever trips over article numbers made of letters and digits', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    let state = 7;
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const skus = Array.from({ length: 5000 }, () => {
      const word = Array.from({ length: 2 + next(3) }, () => letters[next(26)]).join('');
      return `${word}-${next(10_000)}-${letters[next(26)]}`;
    });

    assert.ok(skus.filter((sku) => found(sku)).length <= 5);
  });

  it('reads paths that are encoded once or twice, and titles with soft hyphens', () => {
    assert.equal(found('/hilfe/%C3%A4ngste-und-gew%C3%B6hnliches'), undefined);
    assert.equal(found('/hilfe/angstst%C3%B6rung'), 'health');
    assert.equal(found('/hilfe/angstst%25C3%25B6rung'), 'health');
    assert.equal(found('/hilfe/angststoerung'), 'health');
    assert.equal(found('Brust\u00ADkrebs'), 'health');
    assert.equal(found('/100%/%E0%A4%A/diabetes'), 'health');
  });

  it('finds whole words, beginnings and parts as they are written', () => {
    const own = compileVocabulary({ words: ['tarot', 'crystal*', '*grail*', 'star sign'] });

    const answers = ['Tarot deck', 'tarots', 'Crystals', 'Holygrails', '/star_sign/leo', 'star'];

    assert.deepEqual(
      answers.map((text) => topicOf([text], own)),
      ['words', undefined, 'words', 'words', 'words', undefined],
    );
  });

  it('takes nothing away from a word by a harmless one beside it', () => {
    assert.equal(found('Great Depression and my depression'), 'health');
    assert.equal(found('True Religion: religion'), 'religion');
  });

  it('never throws, and finds in a long text what it finds in a short one', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.anything())), (texts) => {
        topicOf(texts, vocabulary);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (text) => found(`${text} / diabetes`) !== undefined,
      ),
    );
  });

  it('takes no longer than the length of a text asks for, whatever it holds', () => {
    const steps = (length: number): number => {
      let reads = 0;
      const counting = new Map(
        [...vocabulary.atStart].map(([key, list]) => [
          key,
          new Proxy(list, {
            get(target, name) {
              if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
              return Reflect.get(target, name) as unknown;
            },
          }),
        ]),
      );
      topicOf(['de '.repeat(length)], { ...vocabulary, atStart: counting });
      return reads;
    };

    assert.ok(steps(800) <= steps(400) * 2.1);
    assert.equal(steps(20_000), steps(10_000));
  });

  it('has every entry fit to be found, and none twice', () => {
    for (const words of Object.values(FAMILIES).flat())
      for (const topic of TOPICS) {
        const entries = entriesOf(words, topic).map((entry) => entry.trim());
        assert.deepEqual(
          entries.filter((entry) => !/^[-*]?[\p{L}\p{N}][^*]*\*?$/u.test(entry)),
          [],
        );
        assert.equal(new Set(entries).size, entries.length, entries.join().slice(0, 60));
      }
  });
});
