/** Fields of forms as scripts keep them, and names of goods that look like them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLeak } from '../../../src/minimize/find-leak.ts';
import { kindOfKey } from '../../../src/minimize/personal-key.ts';

void describe('findLeak in lists of fields', () => {
  for (const text of [
    '[{"name":"first_name","value":"Jane"}]',
    '[{"id": "billing-street", "value": "Some Way 1"}]',
    '{"dob":{"value":"1980-01-02","valid":true}}',
    JSON.stringify({ data: '[{"key":"vorname","value":"Jane"}]' }),
  ]) {
    void it(`finds the value: ${text}`, () => {
      assert.notEqual(findLeak(text), undefined);
    });
  }

  for (const text of [
    '[{"name":"Phone case","value":"19.90"}]',
    '[{"name":"size","value":"42"}]',
    '{"first_name":{"value":""}}',
    '[{"key":"color","value":"blue"}]',
  ]) {
    void it(`leaves goods and empty fields: ${text}`, () => {
      assert.equal(findLeak(text), undefined);
    });
  }
});

void describe('kindOfKey', () => {
  void it('knows names of models, channels and labels from names of people', () => {
    const kinds = ['channel_name', 'labelName', 'hotelname', 'novel_name'].map(kindOfKey);

    assert.deepEqual(kinds, [undefined, undefined, undefined, undefined]);
    assert.deepEqual(
      ['lname', 'user_lname', 'f-name'].map(kindOfKey),
      Array(3).fill('person-name'),
    );
  });

  void it('takes a name with an accent for one of the page, and so of a form', () => {
    assert.equal(kindOfKey('családi_állapot'), 'personal-key');
    assert.equal(kindOfKey('kategorie'), undefined);
  });
});
