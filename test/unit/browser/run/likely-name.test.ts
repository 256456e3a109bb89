/** The name that was meant. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likely } from '../../../../src/browser/run/likely-name.ts';

const KNOWN = ['x', 'ui', 'cap', 'meta', 'google', 'tiktok', 'theme', 'position', 'privacy-url'];

/** What was written, and what was meant. */
const ROWS: readonly (readonly [string, string | undefined])[] = [
  ['titok', 'tiktok'],
  ['possition', 'position'],
  ['privacy-ulr', 'privacy-url'],
  ['privacy_url', 'privacy-url'],
  ['gogle', 'google'],
  ['caps', 'cap'],
  ['facebook', 'meta'],
  ['ga4', 'google'],
  ['twitter', 'x'],
  // too short to resemble anything
  ['id', undefined],
  ['y', undefined],
  ['src', undefined],
  ['colour', undefined],
  // a word of every object's is no word for anything
  ['constructor', undefined],
  ['', undefined],
];

describe('likely', () => {
  for (const [written, meant] of ROWS) {
    it(`takes "${written}" for ${meant ?? 'nothing'}`, () => {
      assert.equal(likely(written, KNOWN), meant);
    });
  }

  it('takes the nearest of several', () => {
    assert.equal(likely('them', ['then', 'theme', 'hem', 'them-e', 'them.']), 'then');
    assert.equal(likely('cups', ['cut', 'caps']), 'caps');
  });

  it('offers another word only where that is known', () => {
    assert.equal(likely('facebook', ['tiktok']), undefined);
  });
});
