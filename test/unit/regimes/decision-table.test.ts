/**
 * Place, day, signal and record to what holds, one literal row each in decision-rows/. The cells:
 * place | day | signal | record | law, and what decided it | functional, analytics, marketing as
 * granted, denied or unset | whether to ask | whether the page says that an opt-out was honoured |
 * the rule for each of the three.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideConsent } from '../../../src/core/decide-consent.ts';
import { encodeRecord, parseRecord } from '../../../src/core/consent-record.ts';
import { isOptIn, resolveRegime } from '../../../src/regimes/resolve-regime.ts';
import { DAY_MS, all } from '../core/consent-cases.ts';
import { BY_DATE } from './decision-rows/by-date.ts';
import { BY_HINT } from './decision-rows/by-hint.ts';
import { BY_RECORD } from './decision-rows/by-record.ts';
import { BY_REGION } from './decision-rows/by-region.ts';
import { BY_ZONE } from './decision-rows/by-zone.ts';
import { vendorsOf } from '../core/consent-cases.ts';
import type { ConsentRecord } from '../../../src/core/consent-record.ts';
import type { ResolvedRegime } from '../../../src/regimes/resolve-regime.ts';

const TABLES = { BY_REGION, BY_HINT, BY_ZONE, BY_DATE, BY_RECORD };

/** Each was given by a visitor who saw Google only. */
const RECORDS: Readonly<Record<string, Pick<ConsentRecord, 'choices' | 'source' | 'gpc'>>> = {
  accepted: { choices: all('granted'), source: 'banner', gpc: false },
  refused: { choices: all('denied'), source: 'banner', gpc: false },
  partial: {
    choices: { functional: 'denied', analytics: 'granted', marketing: 'denied' },
    source: 'preferences',
    gpc: false,
  },
  gpc: { choices: { ...all('unset'), marketing: 'denied' }, source: 'gpc', gpc: true },
  conflict: { choices: all('granted'), source: 'conflict', gpc: true },
};

/** Words such as `region=DE lang=de,en-US`. */
function resolve(words: string, now: number): ResolvedRegime {
  const told = Object.fromEntries(words.split(' ').map((word) => word.split('=')));
  const { regime = 'auto', region = '', hint = '', zone = '', lang = '', guess = 'auto' } = told;
  const languages = lang.split(',').filter(Boolean);
  return resolveRegime({ regime, region, hint, zone, languages, 'region-guess': guess }, now);
}

/** The cookie that `name@days/policy<law` has left behind, as it is read now. */
function readRecord(words: string, law: string, now: number): ConsentRecord | undefined {
  if (words === 'corrupt') return parseRecord('1~eu-de~1~yesterday~ggg~banner~', now);
  const [name = ''] = words.split(/[@/<+]/);
  const after = (mark: string): string | undefined => RegExp(`${mark}([\\w-]+)`).exec(words)?.[1];
  const record = RECORDS[name];
  if (!record) return undefined;
  const cookie = encodeRecord({
    ...record,
    vendors: { google: 'granted' },
    regime: after('<') ?? law,
    policyVersion: after('/') ?? '1',
    at: now - Number(after('@') ?? 0) * DAY_MS,
    limited: false,
  });
  return parseRecord(cookie, now);
}

/** The row as it comes out, from its first four cells. */
function decideRow(row: string): string {
  const [place = '', day = '', signal, record = ''] = row.split('|').map((cell) => cell.trim());
  const now = Date.parse(day);
  const { regime, rule } = resolve(place, now);
  const stored = readRecord(record, regime.id, now);
  const { purposes, reasons, ask, status } = decideConsent({
    regime,
    record: stored,
    recordOptIn: isOptIn(stored?.regime),
    gpc: signal === 'gpc',
    proof: 'ok',
    policyVersion: '1',
    vendors: vendorsOf('google', ...record.split('+').slice(1)),
    exempt: '',
    audience: 'general',
    now,
  });
  const { functional, analytics, marketing } = purposes;
  const letters = [functional, analytics, marketing].map(([letter]) => letter).join('');
  const rules = reasons.map((reason) => reason.rule).join(' ');
  return [
    [place, day, signal, record, `${regime.id} ${rule}`, letters, ask ? 'ask' : '-'].join(' | '),
    [status === 'Opt-Out Request Honored' ? 'honoured' : status || '-', rules].join(' | '),
  ].join(' | ');
}

const flat = (row: string): string => row.replace(/ *\| */g, ' | ');

for (const [name, table] of Object.entries(TABLES)) {
  describe(`decision table, ${name.toLowerCase().replace('_', ' ')}`, () => {
    for (const row of table.trim().split('\n')) {
      it(flat(row), () => {
        assert.equal(decideRow(row), flat(row));
      });
    }
  });
}

describe('decision table', () => {
  const rows = Object.values(TABLES).flatMap((table) => table.trim().split('\n').map(flat));

  it('asks no question twice', () => {
    const questions = rows.map((row) => row.split(' | ').slice(0, 4).join(' | '));

    assert.deepEqual(
      questions.filter((question, at) => questions.indexOf(question) !== at),
      [],
    );
  });

  it('knows every law', async () => {
    const { REGIMES } = await import('../../../src/regimes/index.ts');
    const text = rows.join('\n');

    assert.deepEqual(
      REGIMES.filter(({ id }) => !text.includes(` | ${id} `)).map(({ id }) => id),
      [],
    );
  });
});
