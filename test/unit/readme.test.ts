import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const sizeOf = (name: string): number =>
  brotliCompressSync(readFileSync(new URL(`dist/${name}`, root))).length;
const number = (text: string | undefined): number => Number(text?.replaceAll(',', ''));

const files = readFileSync(new URL('docs/files.md', root), 'utf8');
/** The rows of the tables that name a file of ours and end with a size. */
const rows = `${readme}\n${files}`
  .split('\n')
  .filter((line) => line.startsWith('| `pixelgate') && /\d \|$/.test(line));
const built = readdirSync(new URL('dist/', root)).filter((name) => /^pixelgate.*\.js$/.test(name));

/** What an attribute stands for that has no value of its own by default, and how README says that. */
const NO_DEFAULT = /^(no)?$/;
const NOTHING = /^(-|off|this host|basic mode|nowhere|a hint of|the page's)/;

/** Sizes as a row must tell them: of each file that it names, or the least and the most of those that are alike. */
function sizesOf(cell: string): number[] {
  return [...cell.matchAll(/`(pixelgate[^`]*\.js)`/g)].flatMap(([, name = '']) => {
    const [begin = '', end] = name.split(/<\w+>/);
    if (end === undefined) return [sizeOf(name)];
    const sizes = built.filter((each) => each.startsWith(begin) && each.endsWith(end)).map(sizeOf);
    return [Math.min(...sizes), Math.max(...sizes)];
  });
}

describe('README and docs/files.md', () => {
  for (const row of rows) {
    const [, cell = ''] = row.split('|');
    it(`tell the size of${cell}within one per cent`, () => {
      // a language is beside the elements, and has a budget of its own
      const last = row
        .split('|')
        .at(-2)
        ?.replace(/ \+ \d+/, '');
      const told = [...(last ?? '').matchAll(/\d{1,3}(,\d{3})*/g)].map(([text]) => number(text));
      const sizes = sizesOf(cell);

      assert.equal(told.length, sizes.length, row);
      told.forEach((each, at) => {
        const size = sizes[at] ?? 0;
        assert.ok(Math.abs(each - size) <= each / 100, `${each} told, ${size} built`);
      });
    });
  }

  it('tell it of every file that is built', () => {
    const named = rows.flatMap((row) =>
      [...row.matchAll(/`(pixelgate[^`]*\.js)`/g)].map(([, name]) => name),
    );
    const patterns = named.map((name) => RegExp(`^${String(name).replace(/<\w+>/, '\\w+')}$`));

    assert.ok(built.length > 30);
    assert.deepEqual(
      built.filter((name) => !patterns.some((pattern) => pattern.test(name))),
      [],
    );
  });
});

describe('README', () => {
  it('names every attribute that the gate knows', async () => {
    const { RULES } = await import('../../src/config/attributes.ts');
    const { MORE_RULES } = await import('../../src/browser/run/check-attributes.ts');

    const missing = Object.keys({ ...RULES, ...MORE_RULES }).filter(
      (name) => !readme.includes(`\`data-${name}\``),
    );

    assert.deepEqual(missing, []);
  });

  it('tells their values and defaults', async () => {
    const { RULES } = await import('../../src/config/attributes.ts');
    const { MORE_RULES } = await import('../../src/browser/run/check-attributes.ts');
    let lists = 0;
    for (const [name, [standard, fits]] of Object.entries({ ...RULES, ...MORE_RULES })) {
      const row = readme
        .split('\n')
        .find((line) => line.startsWith('| `') && line.includes(`\`data-${name}\``));
      const [names = '', values = '', told = ''] = row?.split(' | ') ?? [];
      const expected = NO_DEFAULT.test(standard) ? NOTHING : RegExp(`^\`${standard}\``);
      if (!names.includes('`, `')) assert.match(told, expected, name);
      // where the pattern is a list of words, README has the same words
      const words = /^\^\(([a-z_|]+)\)\$$/.exec(fits.source)?.[1]?.split('|') ?? [];
      lists += Number(words.length > 1);
      for (const word of words)
        assert.ok(`${values} ${told}`.includes(`\`${word}\``), `${name}: ${word}`);
    }
    assert.ok(lists > 8, String(lists));
  });
});
