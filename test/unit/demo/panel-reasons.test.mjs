/** The demo's panel explains every reason that the log may give, in its own few words. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { REASON_WORDS, REMOVAL_WORDS } from '../../../components/inspector/words.ts';
import { cutWords, reasonWords } from '../../../demo/public/panel/reasons.js';

/** Of the developer panel only: the log has no entry with these. */
const NOT_LOGGED = ['granted', 'ignored', 'not-guarded'];

for (const reason of Object.keys(REASON_WORDS).filter((each) => !NOT_LOGGED.includes(each)))
  it(`says what ${reason} means`, () => assert.notEqual(reasonWords(reason), reason));

for (const reason of Object.keys(REMOVAL_WORDS))
  it(`says why a piece went: ${reason}`, () => assert.notEqual(cutWords(reason), reason));

it('names the parameter that a vendor needs', () => {
  assert.equal(reasonWords('missing-search_term'), 'it needs search_term');
});
