import { assert } from '@esm-bundle/chai';
import { inParts } from '../../../src/browser/run/in-parts.ts';
import { knowSender } from '../../../src/browser/run/sender-of.ts';
import { meta, metaSender } from '../../../src/vendors/meta.ts';
import { microsoft, microsoftSender } from '../../../src/vendors/microsoft.ts';
import type { Item, Outlet } from '../../../src/browser/runner.ts';
import type { VendorAdapter } from '../../../src/core/vendor.ts';

for (const sender of [metaSender, microsoftSender]) knowSender(sender);

const outletOf = (vendor: VendorAdapter): Outlet =>
  ({ vendor, door: { own: [], delivering: undefined } }) as unknown as Outlet;
const itemOf = (...args: unknown[]): Item => ({
  args,
  tag: undefined,
  unified: undefined,
  at: 1,
  href: location.href,
});
const TWO = ['event', 'x', { a: 1 }, 'event', 'y'];

function setUp(worth: (name: unknown) => boolean = () => true) {
  const acts: unknown[][] = [];
  const parts: Item[] = [];
  const sender = inParts({
    send: (_, { args, isHeld }) => void acts.push(['send', ...args, isHeld]),
    drop: (_, { args }, reason) => void acts.push(['drop', args[1], reason]),
    hold(_, part) {
      parts.push(part);
      return worth(part.args[1]);
    },
    viewPage: () => {},
    forgetView() {},
    hurry: () => {},
  });
  return { sender, acts, parts };
}

describe('inParts', () => {
  it('sends and drops each call of a push on its own', () => {
    const { sender, acts } = setUp();
    const outlet = outletOf(microsoft);

    sender.send(outlet, itemOf(...TWO), []);
    sender.drop(outlet, itemOf(...TWO), 'denied');

    assert.deepEqual(acts, [
      ['send', 'event', 'x', { a: 1 }, false],
      ['send', 'event', 'y', false],
      ['drop', 'x', 'denied'],
      ['drop', 'y', 'denied'],
    ]);
  });

  it('knows the parts of a push again, and that they were held', () => {
    const { sender, acts, parts } = setUp();
    const [outlet, item] = [outletOf(microsoft), itemOf(...TWO)];

    sender.hold(outlet, item);
    sender.hold(outlet, item);
    item.isHeld = true;
    sender.send(outlet, item, []);

    assert.equal(new Set(parts).size, 2);
    assert.deepEqual(
      acts.map((act) => act.at(-1)),
      [true, true],
    );
  });

  it('keeps a push while one part is worth it, and has looked at all of them', () => {
    const { sender, parts } = setUp((name) => name === 'x');
    const outlet = outletOf(microsoft);

    assert.equal(sender.hold(outlet, itemOf(...TWO)), true);
    assert.equal(sender.hold(outlet, itemOf('event', 'y')), false);
    assert.equal(parts.length, 3);
  });

  it('puts into the queue what a script around it hands back, and sends nothing twice', () => {
    const { sender, acts } = setUp();
    const outlet = outletOf(microsoft);
    outlet.door.delivering = TWO;

    sender.send(outlet, itemOf(...TWO), []);

    assert.deepEqual(acts, []);
    assert.deepEqual(Array.from(outlet.door.own as unknown as unknown[]), TWO);
  });

  it('leaves the calls of other vendors whole', () => {
    const { sender, acts } = setUp();

    sender.send(outletOf(meta), itemOf('track', 'x'), []);

    assert.deepEqual(acts, [['send', 'track', 'x', undefined]]);
  });
});
