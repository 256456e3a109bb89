import { assert } from '@esm-bundle/chai';
import { connect } from '../../../src/pixelgate-gpp.ts';
import { aGate, clear, stub } from './gpp-stage.ts';
import type { GppEvent } from './gpp-stage.ts';

interface Return {
  readonly returnValue: unknown;
  readonly success: boolean;
  readonly callId: string | number;
}

/** What a vendor does in a frame: climb to the locator, call, and here: pass on what comes back. */
const VENDOR = (calls: readonly object[], asText: boolean): string => `<script>
  let holder = window;
  const isHolder = () => {
    try {
      return Boolean(holder.frames['__gppLocator']);
    } catch {
      return false; // another origin, without the locator
    }
  };
  while (!isHolder() && holder !== window.top) holder = holder.parent;
  addEventListener('message', ({ data }) => {
    holder.postMessage({ heard: data, type: typeof data }, '*');
  });
  for (const __gppCall of ${JSON.stringify(calls)})
    holder.postMessage(${asText ? 'JSON.stringify({ __gppCall })' : '{ __gppCall }'}, '*');
</script>`;

const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const nested = (html: string): string =>
  `<iframe sandbox="allow-scripts" srcdoc="${quoted(html)}"></iframe>`;

/** Puts the vendor into a frame. @returns what it gets, as it comes, until `count` answers are there */
function frame(html: string, count: number): Promise<Return[]> {
  const answers: Return[] = [];
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.srcdoc = html;
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent): void => {
      const { heard, type } = Object(data) as { heard: unknown; type: string };
      if (heard === undefined) return;
      const message = (type === 'string' ? JSON.parse(heard as string) : heard) as {
        __gppReturn: Return;
      };
      answers.push(message.__gppReturn);
      if (answers.length < count) return;
      removeEventListener('message', hear);
      resolve(answers);
    };
    addEventListener('message', hear);
    document.body.append(element);
  });
}

const PING = { command: 'ping', version: '1.1', callId: 'one' };
const FIELD = { command: 'getField', parameter: 'usca.SaleOptOut', version: '1.1', callId: 2 };

describe('__gpp, from a frame of another origin', () => {
  afterEach(clear);

  for (const asText of [false, true])
    it(`answers a call that is ${asText ? 'text' : 'an object'} in kind`, async () => {
      stub();
      connect(aGate().env);

      const [ping, field] = await frame(VENDOR([PING, FIELD], asText), 2);

      assert.equal(ping?.callId, 'one');
      assert.isTrue(ping?.success);
      assert.deepInclude(ping?.returnValue as object, { cmpStatus: 'loaded', sectionList: [8] });
      assert.deepEqual(field, { returnValue: 2, success: true, callId: 2 });
    });

  it('answers a frame in a frame', async () => {
    stub();
    connect(aGate({ marketing: 'denied' }).env);

    const [field] = await frame(nested(VENDOR([FIELD], false)), 1);

    assert.deepEqual(field, { returnValue: 1, success: true, callId: 2 });
  });

  it('answers nonsense without success', async () => {
    stub();
    connect(aGate().env);

    const answers = await frame(
      VENDOR([{ callId: 'a' }, { command: 'nothing', callId: 'b' }], true),
      2,
    );

    assert.deepEqual(answers, [
      { returnValue: null, success: false, callId: 'a' },
      { returnValue: null, success: false, callId: 'b' },
    ]);
  });

  it('keeps a listener that has come before the file, and tells it every change', async () => {
    stub();
    const gate = aGate();
    const coming = frame(VENDOR([{ ...PING, command: 'addEventListener' }], false), 6);
    await new Promise<void>((resolve) => {
      addEventListener('message', function hear({ data }: MessageEvent) {
        if (!(Object(data) as { heard?: unknown }).heard) return;
        removeEventListener('message', hear);
        resolve();
      });
    });

    connect(gate.env);
    gate.change({ marketing: 'denied' });

    const answers = await coming;
    const events = answers.map(({ returnValue }) => returnValue as GppEvent);
    assert.deepEqual(
      events.map(({ eventName, data }) => `${eventName} ${String(data)}`),
      [
        'listenerRegistered true',
        'cmpStatus loaded',
        'signalStatus ready',
        'signalStatus not ready',
        'sectionChange usca',
        'signalStatus ready',
      ],
    );
    assert.isTrue(answers.every(({ callId }) => callId === 'one'));
    assert.lengthOf([...new Set(events.map(({ listenerId }) => listenerId))], 1);
  });
});
