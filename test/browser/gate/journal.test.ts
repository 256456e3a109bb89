/** What a page leaves behind as it goes, and a database or another tab that does not answer. */
import { expect } from '@esm-bundle/chai';
import { entries } from 'idb-keyval';
import { createJournal } from '../../../src/browser/run/journal.ts';
import { openLog } from '../../../src/browser/run/log-check.ts';
import type { Journal } from '../../../src/browser/run/journal.ts';
import type { RawFact, RunEnv } from '../../../src/browser/runner.ts';
import type { AuditFact } from '../../../src/core/api.ts';
import type { Proof } from '../../../src/core/decide-consent.ts';

interface Stage extends Journal {
  readonly facts: [number, RawFact][];
  readonly proofs: Proof[];
}

function setUp(): Stage {
  const facts: [number, RawFact][] = [];
  const proofs: Proof[] = [];
  const consent = { proof: 'ok', record: {}, regime: { model: 'opt-in' } };
  const env = { consent, facts, report() {}, tell() {} } as unknown as RunEnv;
  const journal = createJournal(env, {
    decide: () => true,
    prove: (found) => void proofs.push(found),
    takeRestart: () => false,
  });
  return { ...journal, facts, proofs };
}
const sent = (event: string): AuditFact => ({ type: 'event-sent', vendor: 'meta', event });
const stored = async (): Promise<string> => JSON.stringify(await entries(openLog()));

describe('journal', () => {
  it('leaves nothing behind that the log would not hold', async () => {
    const { facts, leave, flush } = setUp();
    facts.push([1, sent('Lead')]);
    await flush();

    facts.push([2, sent('ada@shop.example')]);
    leave([{ type: 'event-dropped', vendor: 'meta', event: 'order 4711000', reason: 'unloaded' }]);
    const text = await stored();

    expect(text).to.contain('left ').and.contain('(other)').and.contain('unloaded');
    expect(text).not.to.match(/ada@|4711000/);
  });

  it('stores the key of what a vendor has taken, without a further fact', async () => {
    const { keys, flush } = setUp();
    keys.sent.add('abc123');
    await flush();
    expect(await stored()).not.to.contain('abc123');

    keys.keep(['abc123']);
    await flush();

    expect(await stored()).to.contain('abc123');
    expect((await setUp().entries()).length).to.be.greaterThan(0);
    expect(await setUp().verify()).to.have.property('ok', true);
  });

  it('leaves the key of what was claimed and not taken free for the next page', async () => {
    const { keys, facts, flush, leave } = setUp();
    facts.push([1, sent('Lead')]);
    await flush();
    await keys.claim('def456');
    leave([]);

    const next = setUp();
    await next.ready;

    expect(next.keys.sent.has('def456')).to.equal(false);
    expect(next.keys.sent.has('abc123')).to.equal(true);
  });
});
