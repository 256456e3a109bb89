/**
 * Whatever a page tells, and whatever a visitor decides meanwhile: each vendor receives each event at most once, in
 * order, never after a withdrawal, never during suppression or above its cap. The real pipeline; two tabs; pages come
 * and go; the clock jumps. Somebody looks on who knows only what was told, decided and heard.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY_MS, eventsOf, openDevice, openTab, settle } from './delivery-stage.ts';
import type { Choice } from '../../../../src/core/purposes.ts';
import type { Device, Heard, Tab } from './delivery-stage.ts';

const CAP = 2;
const CAP_MS = DAY_MS;
const SUPPRESS_MS = 3 * DAY_MS;
const OPTIONS = { suppress: 'Purchase 3d', cap: 'ViewContent 2/1d, Lead 1/1d' };
const CAPS: Readonly<Record<string, number>> = { ViewContent: CAP, Lead: 1 };

const NAMES = ['ViewContent', 'AddToCart', 'Purchase', 'Lead', 'Search'] as const;
type Name = (typeof NAMES)[number];
/** What stops, by what the vendors call it. */
const RETARGETING = /^(view_?content|view_item|add_?to_?cart|search)$/i;

type Step =
  | { readonly track: Name; readonly as: 'random' | 'order' | 'again' }
  | { readonly own: Name; readonly as: 'random' | 'again' }
  | { readonly answer: Choice; readonly vendor?: string }
  | { readonly wait: number }
  | { readonly path: string }
  | { readonly reload: true }
  | { readonly other: Name }
  | { readonly hurry: true }
  | { readonly turn: true };

const name = fc.constantFrom(...NAMES);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      track: name,
      as: fc.constantFrom('random', 'random', 'order', 'again'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ own: name, as: fc.constantFrom('random', 'again') }) },
  { weight: 4, arbitrary: fc.record({ answer: fc.constantFrom('granted', 'granted', 'denied') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      answer: fc.constantFrom('granted', 'denied'),
      vendor: fc.constantFrom('meta', 'google'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ wait: fc.constantFrom(0, 1, 60_000, DAY_MS / 2, DAY_MS, 3 * DAY_MS) }),
  },
  { weight: 1, arbitrary: fc.record({ path: fc.constantFrom('/', '/a', '/b') }) },
  { weight: 1, arbitrary: fc.constant({ reload: true as const }) },
  { weight: 1, arbitrary: fc.record({ other: name }) },
  { weight: 1, arbitrary: fc.constant({ hurry: true as const }) },
  { weight: 4, arbitrary: fc.constant({ turn: true as const }) },
);

const PARAMS = {
  value: 5,
  currency: 'EUR',
  num_items: 1,
  content_ids: ['A'],
  search_string: 'mug',
};

interface Told {
  readonly id: string;
  readonly name: string;
  /** When and in which order the page told it, again and again. */
  readonly times: Telling[];
}
interface Telling {
  readonly order: number;
  readonly bornAt: number;
}

/** One visitor with a tab, and somebody who looks on. */
class Watched {
  private readonly device: Device = openDevice();
  private tab!: Tab;
  private told: Told[] = [];
  private orders = 0;
  private readonly denied = new Set<string>();
  /** `vendor name id` of all that was heard. */
  private readonly had = new Set<string>();
  private readonly lastOrder = new Map<string, number>();
  /** Since the last withdrawal: what the device may remember. */
  private purchases: (readonly Telling[])[] = [];
  private counts: { vendor: string; name: string; at: number }[] = [];
  heard = 0;

  async open(choice: Choice = 'unset'): Promise<void> {
    this.tab = await openTab(this.device, { options: OPTIONS, choice });
    for (const vendor of this.denied) this.tab.answer('denied', vendor);
    this.tab.heard().forEach((heard) => this.check(heard));
  }

  async take(next: Step): Promise<void> {
    const { device, tab } = this;
    // what went out by itself since the last step went out as things stood then
    this.look();
    if ('track' in next)
      this.tell(next.track, next.as, (event) => tab.track(event.name, PARAMS, event.id));
    else if ('own' in next)
      this.tell(next.own, next.as, ({ id }) =>
        tab.call('fbq', 'track', next.own, PARAMS, { eventID: id }),
      );
    else if ('answer' in next) this.answer(next.answer, next.vendor);
    else if ('wait' in next) {
      // days do not pass while an event is on its way to its vendor
      if (next.wait > 60_000) {
        await settle();
        this.look();
      }
      device.now += next.wait;
    } else if ('path' in next) tab.go(next.path);
    else if ('other' in next) device.sent.add('of another tab');
    else if ('hurry' in next) tab.sender.hurry();
    else if ('reload' in next) {
      await settle();
      this.look();
      await this.open(tab.choice());
    } else await settle();
    this.look();
  }

  /** What every vendor has heard since it was last looked at. */
  look(): void {
    for (const heard of this.tab.heard()) this.check(heard);
  }

  private tell(event: Name, as: string, act: (event: Told) => void): void {
    const before = as === 'again' ? this.told.findLast((each) => each.name === event) : undefined;
    const order = this.orders++;
    const id = as === 'order' ? `order-${order}` : crypto.randomUUID();
    const told = before ?? { id, name: event, times: [] };
    told.times.push({ order, bornAt: this.device.now });
    if (!before) this.told.push(told);
    act(told);
  }

  private answer(choice: Choice, vendor?: string): void {
    this.tab.answer(choice, vendor);
    if (vendor === undefined) {
      if (choice === 'granted') return;
      this.purchases = [];
      this.counts = [];
    } else if (choice === 'denied') this.denied.add(vendor);
    else this.denied.delete(vendor);
  }

  private check({ vendor, call }: Heard): void {
    const [event] = eventsOf([{ vendor, call }]);
    if (!event) return;
    this.heard++;
    const { now } = this.device;
    const about = `${vendor} ${event.name} ${event.id}`;
    assert.equal(this.tab.choice(), 'granted', `${about} without consent`);
    assert.ok(!this.denied.has(vendor), `${about}: the vendor is denied`);
    const told = this.told.find(({ id }) => id === event.id);
    const key = `${vendor} ${event.name} ${event.id}`;
    // Google carries an id on purchases only
    if (event.id !== 'undefined') {
      assert.ok(!this.had.has(key), `${about} twice`);
      this.had.add(key);
    }
    if (!told) return;
    const after = this.lastOrder.get(vendor) ?? -1;
    const times = told.times.filter(({ order }) => order > after);
    assert.ok(times[0], `${about} out of order`);
    this.lastOrder.set(vendor, times[0].order);
    this.checkRules(vendor, { ...told, times }, now, event.name, about);
  }

  private checkRules(vendor: string, told: Told, now: number, own: string, about: string): void {
    if (RETARGETING.test(own)) {
      const isSuppressed = ({ bornAt, order }: Telling): boolean =>
        this.purchases.some((purchase) =>
          purchase.every((time) => order > time.order && bornAt - time.bornAt < SUPPRESS_MS),
        );
      assert.ok(!told.times.every(isSuppressed), `${about} during suppression`);
    }
    const cap = CAPS[told.name];
    if (cap !== undefined) {
      this.counts.push({ vendor, name: told.name, at: now });
      const inWindow = this.counts.filter(
        (each) => each.vendor === vendor && each.name === told.name && now - each.at < CAP_MS,
      );
      assert.ok(inWindow.length <= cap, `${about} above its cap`);
    }
    // which telling went out is not to be seen
    if (told.name === 'Purchase') this.purchases.push(told.times);
  }
}

describe('delivery', () => {
  it('sends each event at most once, in order, with consent, outside suppression and below caps', async () => {
    let heard = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const watched = new Watched();
        await watched.open();
        for (const each of steps) await watched.take(each);
        await settle();
        watched.look();
        heard += watched.heard;
        runs++;
      }),
      { numRuns: 2000 },
    );
    // the property must not hold for want of events
    assert.ok(heard > 5 * runs, `${heard} events in ${runs} runs`);
  });
});
