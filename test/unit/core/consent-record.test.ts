import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encodeRecord, parseRecord } from '../../../src/core/consent-record.ts';
import { CHOICES } from '../../../src/core/purposes.ts';
import { NOW, recordOf } from './consent-cases.ts';
import type { ConsentRecord } from '../../../src/core/consent-record.ts';

const GOOD = `1~eu-gdpr~2026-11~${NOW}~gdu~banner~google.!meta`;

const choice = fc.constantFrom(...CHOICES);
const vendor = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const record: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    choices: fc.record(
      { functional: choice, analytics: choice, marketing: choice },
      { noNullPrototype: true },
    ),
    vendors: fc.dictionary(vendor, fc.constantFrom('granted' as const, 'denied' as const), {
      noNullPrototype: true,
    }),
    regime: fc.constantFrom('strict', 'eu-gdpr', 'us-ca'),
    policyVersion: fc.stringMatching(/^[\w.-]{1,40}$/),
    at: fc.integer({ min: 1e12, max: NOW }),
    source: fc.constantFrom('banner', 'preferences', 'api', 'gpc'),
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
