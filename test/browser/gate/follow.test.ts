import { assert } from '@esm-bundle/chai';
import { connect as connectTcf } from '../../../src/browser/tcf/connect.ts';
import { connect } from '../../../src/browser/follow/connect.ts';
import { CONFIG, MORNING, gateWith, resetStub } from './tcf-cases.ts';
import type { FollowAnswer } from '../../../src/signals/follow/follow-answer.ts';

const { setTimeout: realTimeout } = globalThis;
const page = globalThis as unknown as Record<string, unknown>;

/** Follows, and lets time pass by hand: each `tick` is one look. */
function follow(from: 'tcf' | 'gpp'): {
  readonly answers: FollowAnswer[];
  readonly reports: string[];
  readonly tick: (times?: number) => void;
  readonly delays: unknown[];
} {
  const answers: FollowAnswer[] = [];
  const reports: string[] = [];
  const delays: unknown[] = [];
  const timers: (() => void)[] = [];
  page['setTimeout'] = (act: () => void, delay: number) => {
    delays.push(delay);
    return timers.push(act);
  };
  connect({
    from,
    follow: (answer) => void answers.push(answer),
    report: (kind, sentence) => void reports.push(`${kind}: ${String(sentence)}`),
  });
  const tick = (times = 1): void => {
    for (let i = 0; i < times; i++) for (const act of timers.splice(0)) act();
  };
  return { answers, reports, tick, delays };
}

const marketing = (answers: readonly FollowAnswer[]): string[] =>
  answers.map(({ choices }) => choices.marketing);

const GPP_EVENT = (SaleOptOut: number, signalStatus = 'ready'): object => ({
  eventName: 'signalStatus',
  pingData: {
    signalStatus,
    applicableSections: [8],
    parsedSections: { usca: [{ SaleOptOut, SharingOptOut: SaleOptOut }] },
  },
});

describe('following another consent manager', () => {
  beforeEach(() => {
    for (const name of ['__gpp', '__tcfapi']) Reflect.deleteProperty(globalThis, name);
  });
  afterEach(() => {
    globalThis.setTimeout = realTimeout;
    resetStub();
  });

  it('hears of a TCF answer and of every change of it, each once', async () => {
    resetStub();
    const { answers, reports, tick } = follow('tcf');
    const { env, shows, decides } = gateWith(CONFIG, {}, true);

    await connectTcf(env);
    decides({ granted: ['marketing'], at: MORNING });
    shows(false);
    tick();
    decides({ granted: [], at: MORNING + 1 });

    assert.deepEqual(marketing(answers), ['unset', 'granted', 'denied']);
    assert.deepEqual(
      answers.map(({ vendors }) => vendors['google']),
      [undefined, 'granted', 'denied'],
    );
    assert.deepEqual(reports, []);
  });

  it('keeps an answer while the visitor looks at the dialog again', async () => {
    resetStub();
    const { answers } = follow('tcf');
    const { env, shows, decides } = gateWith(CONFIG, {}, true);
    await connectTcf(env);
    decides({ granted: ['marketing'], at: MORNING });
    shows(false);

    shows(true);
    shows(false);

    assert.deepEqual(marketing(answers), ['unset', 'granted']);
  });

  it('keeps an answer while a manager of the United States is not ready again', () => {
    let listen = (_event: unknown): void => {};
    page['__gpp'] = (_command: string, listener: typeof listen) => {
      listen = listener;
    };
    const { answers } = follow('gpp');

    const loaded = (answer: number, status: string): object => {
      const event = GPP_EVENT(answer, status) as { pingData: object };
      return { ...event, pingData: { ...event.pingData, cmpStatus: 'loaded' } };
    };
    for (const event of [loaded(2, 'ready'), loaded(2, 'not ready'), loaded(1, 'ready')])
      listen(event);

    assert.deepEqual(marketing(answers), ['granted', 'denied']);
  });

  it('is told by a manager that the GDPR does not apply', async () => {
    resetStub();
    const { answers } = follow('tcf');

    await connectTcf(gateWith(CONFIG, { regime: 'us-ca' }).env);

    assert.deepEqual(marketing(answers), ['unset']);
    assert.equal(answers[0]?.signal, 'tcf-not-applicable');
  });

  it('waits for a manager that comes late', () => {
    const { answers, reports, tick, delays } = follow('gpp');
    tick(20);
    assert.deepEqual(answers, []);

    let listen = (_event: unknown): void => {};
    page['__gpp'] = (command: string, listener: typeof listen) => {
      if (command === 'addEventListener') listen = listener;
      listener(GPP_EVENT(2, 'not ready'));
    };
    tick();
    listen(GPP_EVENT(2));
    listen(GPP_EVENT(2));
    listen(GPP_EVENT(1));
    tick(300);

    assert.deepEqual(marketing(answers), ['unset', 'granted', 'denied']);
    assert.deepEqual(reports, []);
    assert.ok(delays.every((delay) => delay === 50));
  });

  it('gives up after ten seconds, and says so once', () => {
    const { answers, reports, tick, delays } = follow('tcf');

    tick(500);

    assert.deepEqual(answers, []);
    assert.equal(delays.length, 199);
    assert.deepEqual(reports, [
      'follow: __tcfapi of this page is not there. Nothing optional runs.',
    ]);
  });

  it('says of a manager that is there that it says nothing', () => {
    page['__gpp'] = () => {};
    const { reports, tick } = follow('gpp');

    tick(500);

    assert.deepEqual(reports, ['follow: __gpp of this page says nothing. Nothing optional runs.']);
  });

  it('still listens when an answer comes after that', () => {
    let listen = (_data: unknown, _success: boolean): void => {};
    page['__tcfapi'] = (_command: string, _version: number, listener: typeof listen) => {
      listen = listener;
    };
    const { answers, tick } = follow('tcf');
    tick(500);

    listen({ gdprApplies: true, eventStatus: 'tcloaded', purpose: { consents: {} } }, true);

    assert.deepEqual(marketing(answers), ['denied']);
  });

  it('grants nothing to a manager that throws or talks nonsense', () => {
    page['__tcfapi'] = () => {
      throw new Error('theirs');
    };
    const { answers, reports, tick } = follow('tcf');
    tick(500);
    assert.deepEqual(answers, []);
    assert.match(reports.join(), /^follow: __tcfapi of this page failed: Error: theirs\./);

    page['__gpp'] = (_command: string, listener: (event: unknown) => void) => {
      for (const event of [undefined, null, 5, 'granted', [], { pingData: 'granted' }])
        listener(event);
    };
    assert.deepEqual(new Set(marketing(follow('gpp').answers)), new Set(['unset']));
  });
});
