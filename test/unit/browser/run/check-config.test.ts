/** The names that the JSON config may have. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CONFIG_KEYS, checkConfig } from '../../../../src/browser/run/check-config.ts';

function wrongIn(config: unknown): unknown[] {
  const wrong: unknown[] = [];
  checkConfig({ config, report: (...problem) => void wrong.push(problem) });
  return wrong;
}

const docs = new URL('../../../../docs/', import.meta.url);
/** Configs that the docs show, whole or in part. */
const shown = readdirSync(docs, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(new URL(path, docs), 'utf8'))
  .flatMap((text) => [
    ...text.matchAll(/<script type="application\/json"[^>]*>\n([^]*?)<\/script>/g),
  ])
  .map(([, text]) => JSON.parse(text ?? '') as object);

describe('checkConfig', () => {
  it('says nothing of what is known, of notes, and of what is no object', () => {
    const all = Object.fromEntries(CONFIG_KEYS.map((key) => [key, undefined]));

    assert.deepEqual(wrongIn({ ...all, $schema: 'x', '// pages': 'ours', _note: 1 }), []);
    for (const none of [undefined, null, 7, 'pages', ['pages']])
      assert.deepEqual(wrongIn(none), []);
  });

  it('names each that is not known', () => {
    assert.deepEqual(wrongIn({ pagez: [], pages: [], Sensitive: {} }), [
      ['config-key', 'pagez'],
      ['config-key', 'Sensitive'],
    ]);
    assert.deepEqual(wrongIn(JSON.parse('{"__proto__": 1, "constructor": 2}')), [
      ['config-key', 'constructor'],
    ]);
  });

  it('knows every part that the docs show', () => {
    assert.ok(shown.length > 3, `${shown.length}`);
    for (const config of shown) assert.deepEqual(wrongIn(config), []);
  });
});
