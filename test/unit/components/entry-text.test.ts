/** What the log says about an entry, in every language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detailsOf, entryText } from '../../../components/entry-text.ts';
import { typeName } from '../../../components/log-words.ts';
import { AUDIT_TYPES } from '../../../src/core/api.ts';
import { LANGUAGES } from '../../../src/config/languages.ts';
import type { AllStrings, MoreStrings, Strings } from '../../../components/strings/strings.ts';
import type { AuditEntry } from '../../../src/core/api.ts';

interface Language {
  readonly default: Strings;
  readonly more: MoreStrings;
}

const FOLDER = new URL('../../../components/strings/', import.meta.url);
const read = async (code: string): Promise<AllStrings> => {
  const { default: first, more } = (await import(new URL(`${code}.ts`, FOLDER).href)) as Language;
  return { ...first, ...more };
};
const IDENTIFIED: AuditEntry = {
  seq: 1,
  at: 0,
  type: 'identified',
  vendor: 'meta',
  fields: ['email', 'phone'],
  prev: '',
  hash: '',
};

describe('an entry of the log', () => {
  for (const code of LANGUAGES)
    it(`has a word for its type in ${code}`, async () => {
      const t = await read(code);

      for (const type of AUDIT_TYPES) assert.notEqual(typeName(type, t), type);
    });

  it('says what was handed over by identify, and can be found by it', async () => {
    const t = await read('en');

    assert.equal(typeName('identified', t), 'Sent');
    assert.deepEqual(detailsOf(IDENTIFIED, t), [
      'Email address or phone number, hashed · email, phone',
    ]);
    const time = new Intl.DateTimeFormat('en', { timeZone: 'UTC' });
    assert.match(entryText(IDENTIFIED, t, time), /identified.*phone/);
  });
});
