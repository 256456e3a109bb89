import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SIZES } from '../../../components/strings/load-strings.ts';
import { LANGUAGES } from '../../../src/config/languages.ts';
import type { MoreStrings, Plural, Strings } from '../../../components/strings/strings.ts';

interface Language {
  readonly label: string;
  readonly default: Strings;
  readonly more: MoreStrings;
}

const FOLDER = new URL('../../../components/strings/', import.meta.url);
const read = (code: string): Promise<Language> =>
  import(new URL(`${code}.ts`, FOLDER).href) as Promise<Language>;
const LINT = JSON.parse(
  readFileSync(new URL('pressing-words.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly words: readonly string[]; readonly double: string[] }>>;

/** Every text by its path; a text that counts has one for each of its forms. */
const flatten = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
const isPlural = (value: unknown): value is Plural => Object.hasOwn(Object(value), 'other');
/** Forms of whole numbers that a language tells apart. */
function formsOf(code: string): string[] {
  const rules = new Intl.PluralRules(code === 'pt' ? 'pt-PT' : code);
  const numbers = [...Array.from({ length: 2000 }, (_, n) => n), 1e6, 2e6];
  return [...new Set([...numbers.map((n) => rules.select(n)), 'other'])].sort();
}

const english = await read('en');
const tables = await Promise.all(LANGUAGES.map(async (code) => [code, await read(code)] as const));

describe('the languages', () => {
  it('are all that have a file', () => {
    const files = readdirSync(FOLDER).filter((name) => /^[a-z]{2}(-[A-Z]\w+)?\.ts$/.test(name));

    assert.deepEqual(files.map((name) => name.replace('.ts', '')).sort(), [...LANGUAGES].sort());
  });

  it('have as many texts as the loader counts', () => {
    const sizes = [english.default, english.more].map((table) => Object.keys(table).length);

    assert.deepEqual(sizes, Object.values(SIZES));
  });
});

for (const [code, { label, default: first, more }] of tables) {
  const all = { ...first, ...more };
  const texts = [['.label', label] as const, ...flatten(all)];

  describe(`the words of ${code}`, () => {
    it('are the same texts as in English, none of them empty', () => {
      assert.deepEqual(Object.keys(all), Object.keys({ ...english.default, ...english.more }));
      for (const [path, text] of texts) assert.equal(text, text.trim(), path);
      for (const [path, text] of texts) assert.match(text, /\p{L}|\p{N}/u, path);
    });

    it('have the same blanks to fill in', () => {
      const blanks = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
      for (const [key, ours] of Object.entries({ ...english.default, ...english.more })) {
        const wanted = isPlural(ours) ? ['{n}'] : typeof ours === 'string' ? blanks(ours) : [];
        for (const [path, text] of flatten(Reflect.get(all, key), key))
          assert.deepEqual(blanks(text), wanted, path);
      }
    });

    it('count as the language counts', () => {
      for (const [key, value] of Object.entries(all))
        if (isPlural(value)) assert.deepEqual(Object.keys(value).sort(), formsOf(code), key);
    });

    it('press nobody [EDPB 03/2022; 11 CCR 7004]', () => {
      const { words = [], double = [] } = LINT[code] ?? {};
      assert.ok(words.length >= 10, 'there is no list of words for it');
      const said = texts.map(([, text]) => text.toLowerCase());

      for (const text of said) {
        assert.doesNotMatch(text, /[!¡！]/u);
        for (const word of words) assert.ok(!text.includes(word), `${word} in: ${text}`);
        for (const source of double) assert.doesNotMatch(text, RegExp(source, 'iu'));
      }
    });

    it('give both answers about the same length, so that neither is easier to find', () => {
      const lengths = [first.accept.length, first.reject.length].sort((a, b) => a - b);

      assert.ok((lengths[1] ?? 0) <= 1.6 * (lengths[0] ?? 0), lengths.join());
    });
  });
}
