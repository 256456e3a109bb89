/** What was decided elsewhere is read from the cookie before anybody hears what holds. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { encodeRecord, parseRecord } from '../../../../src/core/consent-record.ts';
import { stayFresh } from '../../../../src/browser/run/stay-fresh.ts';
import type { ConsentRecord } from '../../../../src/core/consent-record.ts';
import type { Consent } from '../../../../src/browser/consent.ts';
import type { Choice } from '../../../../src/core/purposes.ts';

const AT = Date.parse('2026-11-20');
const recordOf = (choice: Choice): ConsentRecord => ({
  choices: { functional: choice, analytics: choice, marketing: choice },
  vendors: { meta: 'granted' },
  regime: 'eu',
  policyVersion: '1',
  at: AT,
  source: 'banner',
  gpc: false,
  limited: false,
});
const cookieOf = (choice: Choice): string => `a=1; pixelgate=${encodeRecord(recordOf(choice))}`;

interface Stage {
  readonly consent: Consent;
  /** How often the cookie was read, and how often the rest had to follow. */
  readonly count: { reads: number; rereads: number };
  write(cookie: string): void;
}

function setUp(): Stage {
  let text = cookieOf('granted');
  const count = { reads: 0, rereads: 0 };
  const fake = {
    get cookie() {
      count.reads++;
      return text;
    },
  };
  Object.assign(globalThis, { document: fake });
  let state: Choice = 'granted';
  const consent = {
    record: recordOf('granted') as ConsentRecord | undefined,
    read() {
      const value = /pixelgate=([^;]*)/.exec(text)?.[1] ?? '';
      consent.record = parseRecord(value, AT);
    },
    update: () => (state = consent.record?.choices.marketing ?? 'unset'),
    choiceFor: (): Choice => state,
  };
  stayFresh({ consent: consent as unknown as Consent, reread: () => count.rereads++ });
  count.reads = 0;
  return { consent: consent as unknown as Consent, count, write: (cookie) => (text = cookie) };
}
const marketing = ({ consent }: Stage): Choice => consent.choiceFor('meta', 'marketing');

describe('a decision that this page was not told of', () => {
  afterEach(() => void Reflect.deleteProperty(globalThis, 'document'));

  it('holds for the next that asks, and the rest follows once', async () => {
    const stage = setUp();
    assert.equal(marketing(stage), 'granted');
    await Promise.resolve();
    stage.write(cookieOf('denied'));

    assert.equal(marketing(stage), 'denied');
    assert.equal(marketing(stage), 'denied');
    await Promise.resolve();
    assert.equal(marketing(stage), 'denied');
    await Promise.resolve();
    assert.equal(stage.count.rereads, 1);
  });

  it('is looked for once per turn', async () => {
    const stage = setUp();
    for (let asked = 0; asked < 50; asked++) marketing(stage);
    assert.equal(stage.count.reads, 1);
    await Promise.resolve();
    marketing(stage);
    assert.equal(stage.count.reads, 2);
  });

  it('is none where this page has decided itself', async () => {
    const stage = setUp();
    marketing(stage);
    await Promise.resolve();
    stage.consent.record = recordOf('denied');
    stage.consent.update();
    stage.write(cookieOf('denied'));

    assert.equal(marketing(stage), 'denied');
    await Promise.resolve();
    assert.equal(stage.count.rereads, 0);
  });

  it('may be that there is none any more', async () => {
    const stage = setUp();
    marketing(stage);
    await Promise.resolve();
    stage.write('a=1');

    assert.equal(marketing(stage), 'unset');
  });
});
