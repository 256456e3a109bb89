import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encodeRecord, parseRecord } from '../../../src/core/consent-record.ts';
import { CHOICES } from '../../../src/core/purposes.ts';
import { REGIMES } from '../../../src/regimes/index.ts';
import { NOW, recordOf } from './consent-cases.ts';
import type { ConsentRecord } from '../../../src/core/consent-record.ts';

const GOOD = `1~eu-gdpr~2026-11~${NOW}~gdu~banner~google.!meta`;

const choice = fc.constantFrom(...CHOICES);
// as the vendors' ids are: test/contract/vendor-tables.test.ts
const vendor = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const record: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    choices: fc.record(
      { functional: choice, analytics: choice, marketing: choice },
      { noNullPrototype: true },
    ),
    vendors: fc.dictionary(vendor, fc.constantFrom('granted' as const, 'denied' as const), {
      noNullPrototype: true,
    }),
    regime: fc.constantFrom(...REGIMES.map(({ id }) => id)),
    policyVersion: fc.stringMatching(/^[\w.-]{1,40}$/),
    at: fc.integer({ min: 1e12, max: NOW }),
    source: fc.constantFrom('banner', 'preferences', 'api', 'gpc', 'conflict'),
    gpc: fc.boolean(),
    limited: fc.boolean(),
  },
  { noNullPrototype: true },
);

describe('encodeRecord', () => {
  it('writes one line that says who may do what, since when and under which law', () => {
    const text = encodeRecord(
      recordOf('granted', {
        choices: { functional: 'granted', analytics: 'denied', marketing: 'unset' },
        vendors: { google: 'granted', meta: 'denied' },
        policyVersion: '2026-11',
      }),
    );

    assert.equal(text, GOOD);
  });

  it('adds a letter for the signal, and one for limited data', () => {
    const lettersOf = (gpc: boolean, limited: boolean): string | undefined =>
      encodeRecord(recordOf('denied', { gpc, limited })).split('~')[4];

    assert.deepEqual(
      [
        lettersOf(false, false),
        lettersOf(true, false),
        lettersOf(false, true),
        lettersOf(true, true),
      ],
      ['ddd', 'dddp', 'dddl', 'dddpl'],
    );
  });

  it('needs no escaping in a cookie', () => {
    fc.assert(
      fc.property(record, (given) => {
        assert.match(encodeRecord(given), /^[\w.~!-]+$/);
      }),
    );
  });
});

describe('parseRecord', () => {
  it('reads what encodeRecord wrote', () => {
    fc.assert(
      fc.property(record, (given) => {
        assert.deepEqual(parseRecord(encodeRecord(given), NOW), given);
      }),
    );
  });

  const REFUSED: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['a word', 'granted'],
    ['another version', GOOD.replace(/^1/, '2')],
    ['no version', GOOD.slice(2)],
    ['two choices', GOOD.replace('gdu', 'gd')],
    ['four choices', GOOD.replace('gdu', 'gdug')],
    ['an unknown choice', GOOD.replace('gdu', 'gdx')],
    ['capital letters', GOOD.replace('gdu', 'GDU')],
    ['an unknown source', GOOD.replace('banner', 'url')],
    ['a default as a source', GOOD.replace('banner', 'default')],
    ['another manager’s answer, which is not ours to keep', GOOD.replace('banner', 'cmp')],
    ['the letters in another order', GOOD.replace('gdu', 'gdulp')],
    ['a letter twice', GOOD.replace('gdu', 'gdupp')],
    ['a letter of the signal in the place of a choice', GOOD.replace('gdu', 'gdp')],
    ['a vendor named twice', GOOD.replace('!meta', '!google')],
    ['a vendor denied twice', GOOD.replace('google', '!meta')],
    ['a time in words', GOOD.replace(String(NOW), 'today')],
    ['no number', GOOD.replace(String(NOW), 'NaN')],
    ['endless time', GOOD.replace(String(NOW), 'Infinity')],
    ['a cut tail', GOOD.slice(0, 20)],
    ['JSON', '{"marketing":"granted"}'],
    ['another manager’s cookie', 'CQTZ8AAQTZ8AAEXABADEBkFgAAAAAAAAAAYgAAAAAAAA'],
  ];
  for (const [what, text] of REFUSED) {
    it(`refuses ${what}`, () => {
      assert.equal(parseRecord(text, NOW), undefined);
    });
  }

  it('refuses a record from the future, which would outlive its lifetime', () => {
    const parsed = [1, 299_000, 300_001, 1e12].map((ahead) =>
      parseRecord(encodeRecord(recordOf('granted', { at: NOW + ahead })), NOW),
    );

    assert.deepEqual(
      parsed.map((each) => each !== undefined),
      [true, true, false, false],
    );
  });

  it('reads a cookie that was written before the two letters were there', () => {
    const { gpc, limited } = parseRecord(GOOD, NOW) ?? {};

    assert.deepEqual({ gpc, limited }, { gpc: false, limited: false });
  });

  const isRefusedOrSame = (text: string): void => {
    const parsed = parseRecord(text, NOW);
    if (parsed) assert.equal(encodeRecord(parsed), text);
  };

  it('refuses any text that is not a record', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isRefusedOrSame));
  });

  it('refuses a record with anything put in, taken out or changed [every byte]', () => {
    fc.assert(
      fc.property(
        record,
        fc.nat(),
        fc.nat(2),
        fc.string({ maxLength: 2 }),
        (given, at, cut, put) => {
          const text = encodeRecord(given);
          const index = at % (text.length + 1);

          isRefusedOrSame(text.slice(0, index) + put + text.slice(index + cut));
        },
      ),
      { numRuns: 2000 },
    );
  });

  for (const time of ['', ' 5', '1e3', '0x10', '-5', '1.5', '-Infinity']) {
    it(`refuses "${time}" for a time, which encodeRecord never writes`, () => {
      assert.equal(parseRecord(GOOD.replace(String(NOW), time), NOW), undefined);
    });
  }
});
