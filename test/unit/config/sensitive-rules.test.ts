import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSensitive } from '../../../src/config/sensitive-rules.ts';
import { TOPICS } from '../../../src/minimize/sensitive.ts';
import type { SensitiveRules } from '../../../src/config/sensitive-rules.ts';

function read(written: unknown): { rules: SensitiveRules; said: readonly string[] } {
  const said: string[] = [];
  const rules = parseSensitive(written, (sentence) => said.push(sentence));
  return { rules, said };
}

const NONE: SensitiveRules = {
  pages: [],
  words: [],
  notPages: [],
  notWords: [],
  topics: undefined,
  effect: 'withhold',
  isBroken: false,
};

describe('parseSensitive', () => {
  it('reads rules with everything', () => {
    const { rules, said } = read(
      JSON.parse(`{
        "pages": ["/health/**", "**/clinic/*"],
        "words": ["tarot", "crystal*"],
        "not": ["/health/insurance-faq", "cancer"],
        "vocabulary": ["health", "union"],
        "then": "drop"
      }`),
    );

    assert.deepEqual(said, []);
    assert.deepEqual(rules, {
      pages: ['/health/**', '**/clinic/*'],
      words: ['tarot', 'crystal*'],
      notPages: ['/health/insurance-faq'],
      notWords: ['cancer'],
      topics: ['health', 'union'],
      effect: 'drop',
      isBroken: false,
    });
  });

  it('leaves it to the law where the config says nothing', () => {
    assert.deepEqual(read(undefined), { rules: NONE, said: [] });
    assert.deepEqual(read({}), { rules: NONE, said: [] });
  });

  it('takes one text for a list of one', () => {
    const { rules, said } = read({ pages: '/health/**', not: '/health' });

    assert.deepEqual(said, []);
    assert.deepEqual(rules, { ...NONE, pages: ['/health/**'], notPages: ['/health'] });
  });

  it('switches the vocabulary on and off', () => {
    assert.deepEqual(read({ vocabulary: true }).rules.topics, TOPICS);
    assert.deepEqual(read({ vocabulary: false }).rules.topics, []);
  });

  const BROKEN: readonly [title: string, written: unknown, path: string, use: RegExp][] = [
    ['no object', 'yes', 'sensitive', /Use an object such as/],
    ['a misspelt field', { page: ['/a'] }, 'sensitive.page', /Use pages, words, not, vocabulary/],
    ['a path without a slash', { pages: ['health'] }, 'sensitive.pages[0]', /Use a path such as/],
    ['a path that is none', { pages: 42 }, 'sensitive.pages', /Use a path such as/],
    ['a word of one letter', { words: ['ok', 'x'] }, 'sensitive.words[1]', /Use a word such as/],
  ];
  for (const [title, written, path, use] of BROKEN) {
    it(`counts every page as sensitive after ${title}, and says so once`, () => {
      const { rules, said } = read(written);

      assert.equal(rules.isBroken, true);
      assert.equal(said.length, 1);
      assert.ok(said[0]?.startsWith(`${path} in the JSON config is `), said[0]);
      assert.match(said[0] ?? '', use);
      assert.match(said[0] ?? '', /Every page counts as sensitive/);
    });
  }

  it('leaves out an exception that it cannot read', () => {
    const { rules, said } = read({ pages: ['/a'], not: ['/a/b', 7] });

    assert.deepEqual(rules, { ...NONE, pages: ['/a'], notPages: ['/a/b'] });
    assert.match(said.join(), /^sensitive\.not\[1\] in the JSON config is 7\..* left out\.$/);
  });

  it('takes all topics for one that does not exist, and drop for what is neither', () => {
    const { rules, said } = read(JSON.parse('{"vocabulary": ["healt"], "then": "delete"}'));

    assert.deepEqual(rules.topics, TOPICS);
    assert.equal(rules.effect, 'drop');
    assert.equal(rules.isBroken, false);
    assert.equal(said.length, 2);
    assert.match(said.join(), /sensitive\.then .*"withhold" or "drop"/);
    assert.match(said.join(), /sensitive\.vocabulary .*health, children/);
  });

  it('never throws, and every rule that stays is fit', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (pages, words) => {
        const { rules } = read({ pages, words });

        assert.ok(rules.pages.every((page) => /^(\/|\*\*)/.test(page)));
        assert.ok(rules.words.every((word) => word.length > 1));
      }),
    );
  });
});
