/** The log's database is only made under the Web Lock: a page that is left meanwhile must not stand in the way of the next. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { ACCEPT, answer, log, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

/** Made at random, so that tabs claim it. */
const EVENT_ID = '3f0c1f0e-0d63-4c5e-9d0c-2d6f3f5b1a77';

/** Notes on `window.__made` whether the lock was held whenever a database was made. */
const watch = `(${() => {
  const made = [];
  Object.defineProperty(window, '__made', { value: made });
  let held = 0;
  const { request } = LockManager.prototype;
  LockManager.prototype.request = function (name, ...rest) {
    const use = rest.pop();
    return request.call(this, name, ...rest, async (lock) => {
      held += 1;
      try {
        return await use(lock);
      } finally {
        held -= 1;
      }
    });
  };
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    const asked = open.apply(this, args);
    asked.addEventListener('upgradeneeded', () => made.push(held > 0));
    return asked;
  };
}})()`;

inEachEngine('the making of the log', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('only happens under the lock, also where an event is claimed first', async () => {
    const shop = stage.shop({
      before: inline(watch),
      body: inline(`pixelgate.track('Lead', {}, { eventId: '${EVENT_ID}' })`),
    });
    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('meta').some(({ event }) => event === 'Lead'));
    await until(async () => (await log(stage.tab)).some(({ event }) => event === 'Lead'));
    await settle(stage.tab);

    const made = await stage.tab.eval(() => window.__made);
    assert.ok(made.length > 0 && made.every(Boolean), made.join());
  });
});
