/** What `track` is told before the second file comes: how much of it is kept, for whom, and as it was told. */
import { assert } from '@esm-bundle/chai';
import { createApi } from '../../../src/browser/api.ts';
import { createGate } from '../../../src/browser/gate.ts';
import { createOutlet } from '../../../src/browser/outlet.ts';
import { onProblem } from '../../../src/browser/report.ts';
import type { ApiEnv } from '../../../src/browser/api.ts';
import type { Gate, GateEnv } from '../../../src/browser/gate.ts';
import type { GivenEnv, Told } from '../../../src/browser/runner.ts';
import type { VendorAdapter } from '../../../src/core/vendor.ts';
import type { View } from '../../../src/browser/view.ts';

const DENIED = { functional: 'denied', analytics: 'denied', marketing: 'denied' };

/** A gate whose second file hands on what it is given, and is never ready. */
function setUp(
  purposes: object,
  ask: boolean,
): { gate: Gate; kept: () => Promise<readonly Told[]> } {
  let given: GivenEnv | undefined;
  const gate = createGate({
    consent: {
      state: { purposes: { necessary: 'granted', ...purposes }, ask },
      regime: {},
      read() {},
      update() {},
    },
    options: { tags: {}, guard: 'off' },
    signalFiles: [],
    bring: () =>
      Promise.resolve({
        connect(env: GivenEnv) {
          given = env;
          return new Promise(() => {});
        },
      }),
    onChange() {},
  } as unknown as GateEnv);
  return {
    gate,
    async kept() {
      void gate.runner();
      await new Promise((resolve) => setTimeout(resolve));
      return given!.told;
    },
  };
}
const told = (eventId: string): Told => ({
  unified: { name: 'Lead', params: {}, eventId },
  vendors: undefined,
  at: 1,
  href: location.href,
});

describe('what track was told', () => {
  it('is kept up to a limit while somebody is asked', async () => {
    const { gate, kept } = setUp({}, true);
    for (let at = 0; at < 501; at += 1) gate.keep(told(String(at)));

    assert.equal((await kept()).length, 500);
  });

  it('is kept while something is granted', async () => {
    const { gate, kept } = setUp({ ...DENIED, functional: 'granted' }, false);
    gate.keep(told('1'));

    assert.equal((await kept()).length, 1);
  });

  it('is not kept where all is denied', async () => {
    const { gate, kept } = setUp(DENIED, false);
    gate.keep(told('1'));

    assert.deepEqual(await kept(), []);
  });

  it('is what it was at that moment', () => {
    const kept: Told[] = [];
    const gate = { outlets: [], keep: (each: Told) => void kept.push(each) } as unknown as Gate;
    const api = createApi(gate, {} as View, { place: {}, options: {} } as unknown as ApiEnv);
    const params = { contents: [{ id: 'A' }] };

    api.track('Lead', params, { eventId: '1' });
    params.contents[0]!.id = 'B';

    assert.deepEqual(kept[0]!.unified, {
      name: 'Lead',
      params: { contents: [{ id: 'A' }] },
      eventId: '1',
    });
  });
});

describe('a call with a callback', () => {
  it('brings the second file, which calls it; others do not', () => {
    const seen: unknown[] = [];
    onProblem((waiting) => seen.push(...waiting.splice(0)));
    const vendor = {
      id: 'google',
      purposes: ['analytics'],
      guard: {},
      style: 'data-layer',
      globals: ['toldLayer'],
    } as unknown as VendorAdapter;
    const outlet = createOutlet(vendor, ['G-1'], {
      choiceFor: () => 'denied',
      runner: () => undefined,
      isComing: () => false,
      holdLimit: 9,
    });

    outlet.push(['event', 'view_item', { value: 1 }]);
    assert.deepEqual(seen, []);
    outlet.push(['event', 'view_item', { event_callback: () => {} }]);

    assert.deepEqual(seen, [['run']]);
  });
});
