import { assert } from '@esm-bundle/chai';
import { connect } from '../../../src/browser/tcf/connect.ts';
import { CONFIG, MORNING, gateWith, resetStub } from './tcf-cases.ts';

describe('__tcfapi, asked from a frame', () => {
  let frame: HTMLIFrameElement;
  /** Everything that the frame was told. */
  const told = (): { raw: unknown }[] =>
    Reflect.get(frame.contentWindow!, 'told') as { raw: unknown }[];
  const post = (message: unknown): void =>
    (Reflect.get(frame.contentWindow!, 'post') as (message: unknown) => void)(message);
  const toldTimes = async (count: number): Promise<void> => {
    while (told().length < count) await new Promise((done) => requestAnimationFrame(done));
  };
  const callOf = (command: string, callId: number, parameter?: unknown): object => ({
    __tcfapiCall: { command, version: 2, callId, ...(parameter !== undefined && { parameter }) },
  });

  beforeEach(async () => {
    resetStub();
    frame = document.createElement('iframe');
    frame.srcdoc = `<script>
      told = [];
      addEventListener('message', ({ data }) => told.push({ raw: data }));
      post = (message) => parent.postMessage(message, '*');
    </script>`;
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    await loaded;
  });
  afterEach(() => frame.remove());

  it('answers before and after the file has come, each call once, in the sender’s encoding', async () => {
    const { env } = gateWith(CONFIG, { granted: ['marketing'], at: MORNING });
    post(callOf('ping', 1));
    post(JSON.stringify(callOf('addEventListener', 2)));
    await toldTimes(1);

    await connect(env);
    await toldTimes(2);
    post(JSON.stringify(callOf('ping', 3)));
    await toldTimes(3);
    post(callOf('getTCData', 4, [755]));
    await toldTimes(4);

    const returns = told().map(({ raw }) => {
      const message = (typeof raw === 'string' ? JSON.parse(raw) : raw) as Record<string, unknown>;
      return { isText: typeof raw === 'string', ...(message['__tcfapiReturn'] as object) } as {
        isText: boolean;
        callId: number;
        success: boolean;
        returnValue: Record<string, unknown>;
      };
    });
    assert.deepEqual(
      returns.map(({ callId, isText, success }) => [callId, isText, success]),
      [
        [1, false, true],
        [2, true, true],
        [3, true, true],
        [4, false, true],
      ],
    );
    assert.deepEqual(
      returns.map(({ returnValue }) => returnValue['cmpStatus']),
      ['stub', 'loaded', 'loaded', 'loaded'],
    );
    assert.equal(returns[1]?.returnValue['eventStatus'], 'tcloaded');
    const vendor = returns[3]?.returnValue['vendor'] as { consents: unknown } | undefined;
    assert.deepEqual(vendor?.consents, { 755: true });
  });

  it('finds the frame by whose name others look for the API', () => {
    assert.equal(document.querySelectorAll('iframe[name="__tcfapiLocator"]').length, 1);
  });

  it('tells a frame of a change, and throws at no message of somebody else’s', async () => {
    const { env, decides } = gateWith(CONFIG, { granted: ['marketing'], at: MORNING });
    await connect(env);
    for (const message of ['not json', 'null', '{"__tcfapiCall":null}', 5, null, { other: true }])
      post(message);
    post(callOf('addEventListener', 1));
    await toldTimes(1);

    decides({ granted: [], at: MORNING + 1 });
    await toldTimes(2);
    post(callOf('ping', 2));
    await toldTimes(3);

    const statuses = told().map(
      ({ raw }) =>
        (raw as { __tcfapiReturn: { returnValue: { eventStatus?: string } } }).__tcfapiReturn
          .returnValue.eventStatus,
    );
    assert.deepEqual(statuses, ['tcloaded', 'useractioncomplete', undefined]);
  });
});
