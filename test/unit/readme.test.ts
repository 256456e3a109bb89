import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const sizeOf = (name: string): number =>
  brotliCompressSync(readFileSync(new URL(`dist/${name}`, root))).length;
const number = (text: string | undefined): number => Number(text?.replace(',', ''));

describe('README', () => {
  for (const file of [
    'pixelgate.js',
    'pixelgate-run.js',
    'pixelgate-ui.js',
    'pixelgate-preferences.js',
    'pixelgate-log.js',
    'pixelgate-embed.js',
    'pixelgate-audit.js',
  ]) {
    it(`tells the size of ${file} within one per cent`, () => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${file}\``));

      const told = number(/ ([\d,]+)(?: \+ \d+)? \|$/.exec(row ?? '')?.[1]);

      assert.ok(Math.abs(told - sizeOf(file)) <= told / 100, `${told} told, ${sizeOf(file)} built`);
    });
  }

  it('names every attribute that the gate knows', async () => {
    const { RULES } = await import('../../src/config/attributes.ts');
    const { MORE_RULES } = await import('../../src/browser/run/check-attributes.ts');

    const missing = Object.keys({ ...RULES, ...MORE_RULES }).filter(
      (name) => !readme.includes(`\`data-${name}\``),
    );

    assert.deepEqual(missing, []);
  });
});
