/** Must hold 7: storage that fails. The page works, nothing optional runs, one message says why. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { ACCEPT, accept, bannerOf, forgetLeft, log, messages, settle } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const track = inline(`pixelgate.track('Contact');`);

/** A button of the page's own, and nothing that the page did not throw itself. */
async function assertPageWorks(tab) {
  await tab.click('#own');
  assert.equal(await tab.eval(() => document.title), 'clicked');
}

inEachEngine('storage that fails', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const faults = {
    'no-cookies': /^pixelgate: .*keeps no cookie/,
    'no-indexeddb': /^pixelgate: .*cannot be proved/,
    'indexeddb-throws': /^pixelgate: .*cannot be proved/,
    'indexeddb-fails': /^pixelgate: .*cannot be proved/,
  };
  for (const [fault, message] of Object.entries(faults)) {
    it(`lets nothing run with ${fault}, even after Accept, and says so once`, async () => {
      const shop = stage.shop({ body: track });

      await stage.tab.goto(shop.url(`/?with=${fault}`));
      await bannerOf(stage.tab);
      await stage.tab.click(ACCEPT);
      await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
      await settle(stage.tab);

      assert.deepEqual(shop.vendor, []);
      const said = await messages(stage.tab);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0], message);
      await assertPageWorks(stage.tab);
    });

    it(`lets nothing run in California either with ${fault}`, async () => {
      const shop = stage.shop({ body: track, attributes: { 'data-region': 'US-CA' } });

      await stage.tab.goto(shop.url(`/?with=${fault}`));
      await stage.tab.waitFor(() => window.__seen.messages.length > 0);
      await settle(stage.tab);

      assert.deepEqual(shop.vendor, []);
      const said = await messages(stage.tab);
      assert.equal(said.length, 1, said.join('\n'));
      await assertPageWorks(stage.tab);
    });
  }

  it('says one thing where cookies and the database are both blocked', async () => {
    const shop = stage.shop({ body: track });

    await stage.tab.goto(shop.url('/?with=no-cookies,no-indexeddb'));
    await bannerOf(stage.tab);
    await stage.tab.waitFor(() => window.__seen.messages.length > 0);
    await stage.tab.click(ACCEPT);
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    await settle(stage.tab);

    const said = await messages(stage.tab);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /^pixelgate: .*database.*nothing can be stored.*cannot be proved/);
    assert.deepEqual(shop.vendor, []);
  });

  for (const value of [
    'garbage',
    '1~eu-gdpr~1~9999999999999~ggg~banner~meta',
    '2~~~~~~',
    '%',
    'ggg',
  ]) {
    it(`asks again when the cookie says "${value}"`, async () => {
      const shop = stage.shop({ body: track });
      await stage.tab.goto(shop.url());
      await stage.tab.eval((text) => {
        document.cookie = `pixelgate=${text};path=/;secure`;
      }, value);

      await stage.tab.reload();
      await bannerOf(stage.tab);
      await stage.tab.waitFor(() => window.__seen.messages.length > 0);
      await settle(stage.tab);

      assert.deepEqual(shop.vendor, []);
      const said = await messages(stage.tab);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0], /^pixelgate: the consent cookie cannot be read/);
      await assertPageWorks(stage.tab);
    });
  }

  const changes = {
    'a changed entry': (store) => store.put({ ...store.last, at: 1 }, store.key),
    'a removed entry': (store) => store.delete(store.key),
    'a head that is gone': (store) => store.delete('head'),
    'a head that lies': (store) => store.put({ last: 1, tip: 'x', start: 1 }, 'head'),
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`asks again and lets nothing run when the log has ${name}`, async () => {
      const shop = stage.shop({ body: track });
      await accept(stage.tab, shop);
      await log(stage.tab);
      await stage.tab.goto(shop.url('/plain')); // so that no script writes meanwhile
      await forgetLeft(stage.tab, shop);
      await tamper(stage.tab, change);

      await stage.tab.goto(shop.url('/back'));
      await bannerOf(stage.tab);
      await stage.tab.waitFor(() => window.__seen.messages.length > 0);
      await settle(stage.tab);

      assert.deepEqual(
        shop.journal.filter(({ kind }) => kind !== 'script'),
        [],
      );
      const said = await messages(stage.tab);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0], /^pixelgate: the log of earlier decisions does not hold/);
      await assertPageWorks(stage.tab);
    });
  }
});

/** Changes the third entry behind the gate's back. */
const tamper = (tab, change) =>
  tab.eval(
    `new Promise((resolve, reject) => {
      const open = indexedDB.open('pixelgate');
      open.onsuccess = () => {
        const transaction = open.result.transaction('log', 'readwrite');
        const store = transaction.objectStore('log');
        store.key = 3;
        store.get(3).onsuccess = ({ target }) => {
          store.last = target.result;
          (${change})(store);
        };
        transaction.oncomplete = () => { open.result.close(); resolve(true); };
        transaction.onerror = () => reject(transaction.error);
      };
    })`,
  );
