/** Vendors that document no way to be told to stop: after a withdrawal they are silent all the same, and forgotten. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { FIXTURES } from './page-calls.mjs';
import { gateTag, inline } from './pages.mjs';
import { ACCEPT, answer, settle, stored, until, withdraw } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const MORE = ['criteo', 'linkedin', 'microsoft', 'reddit', 'snapchat', 'x'];

/** What they keep, cookies and storage. */
const KEPT = /^(_uet|li_|ln_or|_sc|_tw|_rdt|cto_)/;

const gate = gateTag(
  Object.fromEntries(
    Object.entries(FIXTURES).map(([vendor, { ids }]) => [
      `data-${vendor}`,
      MORE.includes(vendor) ? ids : null,
    ]),
  ),
);
const head = inline(MORE.map((vendor) => FIXTURES[vendor].code).join('\n'));

inEachEngine('the vendors that fewer sites have', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const names = async () => {
    const { cookies, local, session } = await stored(stage.tab);
    return [...cookies, ...local, ...session].filter((name) => KEPT.test(name));
  };

  it('keep and report things once they may, and nothing after a withdrawal, nor when the page is left', async () => {
    const shop = stage.shop({ gate, vendors: false, head, noisy: true });
    await answer(stage.tab, shop.url(), ACCEPT);
    const isReporting = (vendor) =>
      shop.journal.some((entry) => entry.vendor === vendor && entry.kind === 'heartbeat');
    await until(() => MORE.every(isReporting));
    const keptBefore = await names();

    const sent = await withdraw(stage.tab, shop);
    await settle(stage.tab, 10);
    const keptAfter = await names();
    await stage.tab.goto(shop.url('/plain'));
    await settle(stage.tab);

    assert.ok(sent > MORE.length);
    assert.ok(keptBefore.length >= MORE.length, keptBefore.join());
    assert.deepEqual(keptAfter, []);
    assert.deepEqual(
      shop.vendor.map(({ url }) => url),
      [],
    );
  });
});
