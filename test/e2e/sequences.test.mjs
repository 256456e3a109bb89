/** Must hold 10: whatever happens in whatever order, nothing leaves while it is not granted. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import fc from 'fast-check';
import { ACCEPT, REJECT, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const SEED = Number(process.env.SEED ?? Date.now() % 1e9);
const RUNS = Number(process.env.RUNS ?? 10);

/** What a plain reading of the rules says: one visitor, two tabs, an opt-in law, marketing only. */
class Model {
  granted = false;
  signal = false; // Global Privacy Control, as the next page will see it
  tabs = [undefined, undefined];
  at = 0;

  load() {
    this.tabs[this.at] = { signal: this.signal };
    if (this.signal) this.granted = false; // remembered, so that it outlives itself
  }

  accept() {
    this.granted = !this.tabs[this.at].signal;
  }

  deny() {
    this.granted = false;
  }

  maySend(tab) {
    return this.granted && tab !== undefined && !tab.signal;
  }

  get mayAny() {
    return this.tabs.some((tab) => this.maySend(tab));
  }
}

/** What a visitor or a page does; each step needs a loaded page but the first. */
const steps = {
  async load({ model, tab, shop }, number) {
    model.load();
    await tab.goto(shop.url(`/page-${number}${model.signal ? '?with=gpc' : ''}`));
  },
  async reload(run, number) {
    const { model, tab } = run;
    if (model.tabs[model.at]?.signal !== model.signal) return steps.load(run, number);
    model.load();
    return tab.reload();
  },
  async accept({ model, tab }) {
    model.accept();
    await answer(tab, ACCEPT, 'accept');
  },
  async reject({ model, tab }) {
    model.deny();
    await answer(tab, REJECT, 'reject');
  },
  async withdraw({ model, tab }) {
    model.deny();
    await tab.eval(() => window.pixelgate.withdraw());
  },
  async track({ tab, model, shop }, number) {
    const id = `c-${number}`;
    await tab.eval((eventId) => {
      window.pixelgate.track('Contact', {}, { eventId });
      window.fbq('track', 'Lead', {}, { eventID: eventId });
      window.ttq.track('Lead', {}, { event_id: eventId });
      window.pintrk('track', 'lead', { event_id: eventId });
    }, id);
    if (!model.maySend(model.tabs[model.at])) return;
    // the other half of the promise: nothing is lost either
    await until(() =>
      ['meta', 'tiktok', 'pinterest'].every((vendor) =>
        shop.events(vendor).some((event) => event.id === id),
      ),
    );
  },
  signal({ model }) {
    model.signal = !model.signal;
  },
  otherTab({ model }) {
    model.at = 1 - model.at;
  },
};

/** By the banner where it asks, else by the preferences. */
async function answer(tab, inBanner, part) {
  const asks = await tab.eval(() => document.querySelector('consent-banner') !== null);
  if (!asks) await tab.eval(() => window.pixelgate.open());
  await tab.click(asks ? inBanner : `consent-preferences >>> [part~=${part}]`);
  await tab.waitFor(() => !document.querySelector('consent-banner, consent-preferences'));
}

/** Waits until both tabs know, and what is under way has arrived. */
async function calm({ tabs, model, shop }) {
  for (const [index, tab] of tabs.entries()) {
    if (!model.tabs[index]) continue;
    const expected = model.maySend(model.tabs[index]);
    await tab.waitFor(
      (granted) => (window.pixelgate.consent().purposes.marketing === 'granted') === granted,
      undefined,
      expected,
    );
  }
  for (let seen = -1; !model.mayAny && seen !== shop.vendor.length;) {
    seen = shop.vendor.length;
    await settleAll({ tabs, model });
  }
}

const settleAll = ({ tabs, model }) =>
  Promise.all(tabs.map((tab, index) => model.tabs[index] && settle(tab, 2)));

inEachEngine(
  'any sequence',
  (engine) => {
    let stage;
    let tabs;
    before(async () => {
      stage = await Stage.start(engine);
      tabs = [stage.tab, await stage.newTab()];
    });
    after(() => stage.stop());

    it(`sends nothing that is not granted when it is sent (SEED=${SEED})`, async () => {
      const names = fc.array(fc.constantFrom(...Object.keys(steps)), {
        minLength: 6,
        maxLength: 10,
        size: 'max',
      });
      const property = fc.asyncProperty(names, async (sequence) => {
        const shop = stage.shop({ attributes: { 'data-google': null }, noisy: true });
        const model = new Model();
        for (const [number, name] of ['load', ...sequence].entries()) {
          const run = { model, shop, tabs, tab: tabs[model.at] };
          const mightBefore = model.mayAny;
          const already = shop.vendor.length;

          const isFree = name === 'signal' || name === 'otherTab' || name === 'load';
          if (!isFree && !model.tabs[model.at]) await steps.load(run, number);
          await steps[name](run, number);
          await calm(run);
          if (mightBefore || model.mayAny) continue;
          await settleAll(run);
          const leaked = shop.vendor.slice(already).map(({ url }) => url);
          assert.deepEqual(leaked, [], `step ${number} of load,${sequence}`);
        }
        for (const tab of tabs) await tab.goto(shop.url('/plain'));
      });

      await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true });
    });
  },
  ['chromium'],
);
