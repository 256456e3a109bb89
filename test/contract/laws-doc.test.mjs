/** The page about the laws says what the files say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lawsDoc } from '../../scripts/write-laws-doc.mjs';
import { REGIMES } from '../../src/regimes/index.ts';
import { LINK_TEXTS } from '../../src/regimes/link-texts.ts';

const page = readFileSync(new URL('../../docs/laws.md', import.meta.url), 'utf8');

describe('docs/laws.md', () => {
  it('is what scripts/write-laws-doc.mjs writes', () => {
    assert.equal(page, lawsDoc(REGIMES, LINK_TEXTS));
  });

  it('names every law, and says that it is no legal advice', () => {
    for (const { id, title } of REGIMES) {
      assert.ok(page.includes(`| \`${id}\` |`), id);
      assert.ok(page.includes(`### ${title}\n`), id);
    }
    assert.match(page, /not legal advice/);
  });
});
