import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hashPerson, normalEmail, normalPhone, personOf } from '../../../src/core/person.ts';
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import type { Hashed, Match, Person, PersonField } from '../../../src/core/person.ts';

const sha256 = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text).digest('hex'));
const MATCH: Match = {
  email: 'plain',
  phone: 'digits',
  externalId: 'trim',
  read: () => undefined,
  call: () => [],
};
async function hash(person: Person, match = MATCH): Promise<[Hashed, PersonField[]]> {
  const wrong: PersonField[] = [];
  return [await hashPerson(match, person, sha256, (field) => wrong.push(field)), wrong];
}

describe('contact data', () => {
  // the vectors that Reddit and Snapchat publish
  for (const [rule, text, sum] of [
    [
      'letters',
      'Al.ice$+Apple@Example.Com',
      'ff8d9819fc0e12bf0d24892e45987e249a28dce836a85cad60e28eaaa8c6d976',
    ],
    [
      'plain',
      ' Person@Example.com ',
      '542d240129883c019e106e3b1b2d3f3cb3537c43c425364de8e951d5a3083345',
    ],
  ] as const) {
    it(`hashes ${text} like the vendors`, async () => {
      const [{ email }] = await hash({ email: text }, { ...MATCH, email: rule });

      assert.equal(email, sum);
    });
  }

  it('hashes +44 844 412 4653 like the vendors', async () => {
    const [{ phone }] = await hash({ phone: '+44 844 412 4653' });

    assert.equal(phone, 'dc008fda46e2e64002cf2f82a4906236282d431c4f75e5b60bfe79fc48546383');
  });

  for (const [text, rule, normal] of [
    ['Al.Ice+x@Example.com', 'plain', 'al.ice+x@example.com'],
    ['Al.Ice+x@gmail.com', 'gmail', 'alice@gmail.com'],
    ['Al.Ice+x@GoogleMail.com', 'gmail', 'alice@googlemail.com'],
    ['Al.Ice+x@example.com', 'gmail', 'al.ice+x@example.com'],
    ['Al.Ice+x@example.com', 'no-dots', 'alice@example.com'],
    ['no address', 'plain', undefined],
    ['a@b', 'plain', undefined],
    ['+x@example.com', 'letters', undefined],
  ] as const) {
    it(`makes ${normal} of ${text} under ${rule}`, () => {
      assert.equal(normalEmail(text, rule), normal);
    });
  }

  for (const [text, rule, normal] of [
    ['+49 (0)30 901-820', 'plus', '+4930901820'],
    ['0049 30 901820', 'digits', '4930901820'],
    ['030 901820', 'plus', undefined],
    ['+49 30', 'plus', undefined],
    ['+49 30 901820 12345678901', 'plus', undefined],
    ['+49 30 call me', 'plus', undefined],
  ] as const) {
    it(`makes ${normal} of ${text} under ${rule}`, () => {
      assert.equal(normalPhone(text, rule), normal);
    });
  }

  it('passes on what is hashed, and names what cannot be used', async () => {
    const sum = 'A'.repeat(64);

    const [hashed, wrong] = await hash({ email: sum, phone: '030 901820', externalId: {} });

    assert.deepEqual(hashed, { email: sum.toLowerCase() });
    assert.deepEqual(wrong, ['phone', 'externalId']);
  });

  it('leaves out what a vendor does not take', async () => {
    const { read, call } = MATCH;

    assert.deepEqual(await hash({ phone: '+49 30 901820' }, { read, call }), [{}, []]);
  });

  it('finds nothing in what is no object, or has none of the fields', () => {
    for (const value of [undefined, null, 'a@b.example', 7, [], {}, { em: '' }])
      assert.equal(personOf(value, 'em', 'ph', 'id'), undefined);
    assert.deepEqual(personOf({ em: 'a' }, 'email em', 'ph', 'id'), {
      email: 'a',
      phone: undefined,
      externalId: undefined,
    });
  });

  it('never throws, and lets nothing but sums out', async () => {
    const any = fc.oneof(fc.string(), fc.emailAddress(), fc.anything());
    await fc.assert(
      fc.asyncProperty(any, any, any, async (email, phone, externalId) => {
        const [hashed] = await hash({ email, phone, externalId });

        for (const sum of Object.values(hashed)) assert.match(sum, /^[\da-f]{64}$/);
      }),
    );
  });
});

describe('calls that hand contact data over', () => {
  const hashed = { email: 'e'.repeat(64), phone: 'f'.repeat(64), externalId: 'd'.repeat(64) };
  for (const { id, match } of ALL_SENDERS) {
    if (!match) continue;
    it(`of ${id} hold sums only, and are read like the page's own`, () => {
      const known = Object.fromEntries(
        Object.entries(hashed).filter(([field]) => match[field as PersonField]),
      );
      const calls = match.call(known, ['1234567890']);
      const sums = JSON.stringify(calls).match(/[\da-f]{64}/g) ?? [];

      assert.deepEqual(new Set(sums), new Set(Object.values(known)));
      for (const call of calls) {
        const read: Person = match.read(call) ?? {};
        const told = Object.entries(read).filter(([, value]) => value !== undefined);
        assert.deepEqual(Object.fromEntries(told), known);
      }
    });

    it(`of ${id} leave out what there is none of`, () => {
      for (const call of match.call({ email: 'e'.repeat(64) }, ['1234567890'])) {
        assert.deepEqual(Object.values(match.read(call) ?? {}).filter(Boolean), ['e'.repeat(64)]);
        assert.doesNotMatch(JSON.stringify(call), /undefined|null|"(ph|phoneNumber|external\w+)"/);
      }
    });
  }
});
