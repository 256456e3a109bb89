/** The build gives some fields one letter. None of them may be one that pages, elements or the developer panel read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { OWN_FIELDS, SHARED_FIELDS } from '../../rollup.config.mjs';

/** What the gate and its files say to others: the page's API, the elements' view, the panel's feed. */
const SPOKEN = ['core/api.ts', 'core/inspect.ts', 'core/consent-record.ts', 'core/purposes.ts'];
const words = (file) =>
  readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8').match(
    /[A-Za-z]\w*(?=\??[(:])/g,
  );

describe('fields that the build shortens', () => {
  it('are no more than there are letters, each once', () => {
    const all = [...OWN_FIELDS, ...SHARED_FIELDS];

    assert.ok(SHARED_FIELDS.length <= 26);
    assert.equal(new Set(all).size, all.length);
  });

  for (const file of SPOKEN) {
    it(`are none of ${file}`, () => {
      const spoken = new Set(words(file));

      assert.ok(spoken.size > 3);
      assert.deepEqual(
        SHARED_FIELDS.filter((name) => spoken.has(name)),
        [],
      );
    });
  }

  it('stand in no built file under their long name, but in those that elements consist of', () => {
    const built = ['pixelgate', 'pixelgate-run', 'pixelgate-gpp', 'pixelgate-tcf'].map((name) =>
      readFileSync(new URL(`../../dist/${name}.js`, import.meta.url), 'utf8'),
    );
    const long = SHARED_FIELDS.filter((name) =>
      built.some((code) => RegExp(`[.,{]${name}[,:}(=)]`).test(code)),
    );

    assert.deepEqual(long, []);
  });
});
