import { assert } from '@esm-bundle/chai';
import { armGuard } from '../../../src/browser/guard.ts';

const HELD = 'https://held.example/a';
const REFUSED = 'https://refused.example/a';

/** What has reached the browser's own functions. */
const asked: unknown[][] = [];

/** Puts a stand-in before the guard is armed, so that no request leaves. */
function standIn(target: object, name: string, answer: unknown): PropertyDescriptor {
  const before = Object.getOwnPropertyDescriptor(target, name)!;
  Object.defineProperty(target, name, {
    ...before,
    value: (...args: unknown[]) => {
      asked.push([name, ...args]);
      return answer;
    },
  });
  return before;
}

const flagsOf = ({ writable, enumerable, configurable }: PropertyDescriptor): unknown => ({
  writable,
  enumerable,
  configurable,
});
describe('armGuard, before functions', () => {
  const originals = new Map<string, PropertyDescriptor>();

  before(() => {
    originals.set('fetch', standIn(globalThis, 'fetch', Promise.resolve(new Response('hello'))));
    originals.set('sendBeacon', standIn(Navigator.prototype, 'sendBeacon', true));
    originals.set('open', standIn(XMLHttpRequest.prototype, 'open', undefined));
    armGuard({
      decide: ({ hostname }) => ({
        choice:
          hostname === 'held.example'
            ? 'unset'
            : hostname === 'refused.example'
              ? 'denied'
              : 'granted',
        of: 'acme',
      }),
      onBlocked: () => {},
    });
  });
  beforeEach(() => {
    asked.length = 0;
  });

  it('answers a fetch that may not leave with 451', async () => {
    const answers = [fetch(REFUSED), fetch(new Request(REFUSED)), fetch(new URL(HELD))];

    const statuses = (await Promise.all(answers)).map(({ status, ok }) => [status, ok]);

    assert.deepEqual(statuses, [
      [451, false],
      [451, false],
      [451, false],
    ]);
    assert.deepEqual(asked, []);
  });

  it('answers a beacon that may not leave with "queued"', () => {
    assert.isTrue(navigator.sendBeacon(REFUSED, 'x'));
    assert.deepEqual(asked, []);
  });

  it('opens nothing for a request that may not leave', () => {
    new XMLHttpRequest().open('POST', REFUSED);

    assert.deepEqual(asked, [['open', 'POST', 'data:,']]);
  });

  it('hands on what may leave with all its arguments', () => {
    const init = { method: 'POST', body: 'x' };
    void fetch('/free', init);
    navigator.sendBeacon('/free', 'body');
    new XMLHttpRequest().open('PUT', '/free', true);

    assert.deepEqual(asked, [
      ['fetch', '/free', init],
      ['sendBeacon', '/free', 'body'],
      ['open', 'PUT', '/free', true],
    ]);
  });

  it('changes nothing of a function’s property but the function', () => {
    const after = new Map([
      ['fetch', Object.getOwnPropertyDescriptor(globalThis, 'fetch')!],
      ['sendBeacon', Object.getOwnPropertyDescriptor(Navigator.prototype, 'sendBeacon')!],
      ['open', Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open')!],
    ]);

    for (const [name, descriptor] of after) {
      assert.deepEqual(flagsOf(descriptor), flagsOf(originals.get(name)!), name);
    }
  });
});
