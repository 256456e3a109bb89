/** Must hold 9: whatever is changed in the log, the verifier names the entry. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { accept, log, messages, settle } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

/** Runs in the page: makes each change to the stored log in turn, asks the verifier, and takes it back. */
async function verdictsOn(kind) {
  const open = () =>
    new Promise((resolve) => {
      const request = indexedDB.open('pixelgate');
      request.onsuccess = () => resolve(request.result);
    });
  const database = await open();
  const all = (method) =>
    new Promise((resolve) => {
      const request = database.transaction('log').objectStore('log')[method]();
      request.onsuccess = () => resolve(request.result);
    });
  const write = (change) =>
    new Promise((resolve) => {
      const transaction = database.transaction('log', 'readwrite');
      change(transaction.objectStore('log'));
      transaction.oncomplete = resolve;
    });

  const [keys, values] = [await all('getAllKeys'), await all('getAll')];
  const rows = keys
    .map((key, index) => [key, values[index]])
    .filter(([key]) => typeof key === 'number');
  /** Another value of the same type, one step away. */
  const other = (value) => {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    if (typeof value === 'string') return value === '' ? 'x' : `${value.slice(0, -1)}\u0001`;
    if (Array.isArray(value))
      return value.length > 0 ? [other(value[0]), ...value.slice(1)] : ['x'];
    const [name] = Object.keys(value);
    return name === undefined ? { x: 1 } : { ...value, [name]: other(value[name]) };
  };

  const cases = [];
  const add = (what, expected, change) => cases.push({ what, expected, change });
  if (kind === 'fields') {
    for (const [key, entry] of rows) {
      for (const name of Object.keys(entry)) {
        add(`${key}.${name} changed`, key, (store) =>
          store.put({ ...entry, [name]: other(entry[name]) }, key),
        );
        const rest = { ...entry };
        delete rest[name];
        add(`${key}.${name} removed`, key, (store) => store.put(rest, key));
      }
      add(`${key} has one more field`, key, (store) => store.put({ ...entry, more: 1 }, key));
    }
  } else {
    for (const [index, [key, entry]] of rows.entries()) {
      add(`${key} removed`, key, (store) => store.delete(key));
      add(`${key} is nothing`, key, (store) => store.put(null, key));
      if (index === 0) continue;
      const [before, first] = rows[index - 1];
      add(
        `${before} and ${key} swapped`,
        before,
        (store) => (store.put(entry, before), store.put(first, key)),
      );
    }
    const [lastKey, last] = rows.at(-1);
    add('a copy at the end', lastKey + 1, (store) =>
      store.put({ ...last, seq: lastKey + 1 }, lastKey + 1),
    );
  }

  const wrong = [];
  for (const { what, expected, change } of cases) {
    await write(change);
    const verdict = await window.pixelgate.audit.verify();
    const names = verdict.ok === false && verdict.entry === expected && verdict.reason.length > 0;
    if (!names) wrong.push({ what, expected, verdict });
    await write((store) => {
      for (const [key, entry] of rows) store.put(entry, key);
      store.delete(rows.at(-1)[0] + 1);
    });
  }
  database.close();
  return { cases: cases.length, wrong, afterwards: await window.pixelgate.audit.verify() };
}

inEachEngine('audit.verify()', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('finds an untouched log whole, and an empty one', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    const empty = await stage.tab.eval(() => window.pixelgate.audit.verify());
    await accept(stage.tab, shop);
    await settle(stage.tab);

    const entries = await log(stage.tab);

    assert.deepEqual(empty, { ok: true, entries: 0 });
    assert.ok(entries.length > 10);
    assert.deepEqual(
      entries.map(({ seq }) => seq),
      entries.map((_, index) => index + 1),
    );
    const verdict = await stage.tab.eval(() => window.pixelgate.audit.verify());
    assert.deepEqual(verdict, { ok: true, entries: entries.length });
  });

  for (const kind of ['fields', 'entries']) {
    it(`names the entry after any change to its ${kind}`, async () => {
      const shop = stage.shop();
      await accept(stage.tab, shop);
      await settle(stage.tab); // nothing is written any more
      await log(stage.tab);

      const { cases, wrong, afterwards } = await stage.tab.eval(verdictsOn, kind);

      assert.deepEqual(wrong, [], `of ${cases} changes`);
      assert.ok(cases > 30);
      assert.equal(afterwards.ok, true);
    });
  }

  it('says that a log is gone although a head is left', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);
    await log(stage.tab);

    const verdict = await stage.tab.eval(async () => {
      await new Promise((resolve) => {
        indexedDB.open('pixelgate').onsuccess = ({ target: { result: database } }) => {
          const transaction = database.transaction('log', 'readwrite');
          transaction.objectStore('log').delete(IDBKeyRange.bound(0, 1e9));
          transaction.oncomplete = () => (database.close(), resolve());
        };
      });
      return window.pixelgate.audit.verify();
    });

    assert.equal(verdict.ok, false);
    assert.equal(verdict.entry, 1);
  });

  it('is as good in an export: the JSON holds every entry and its sums', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);
    const entries = await log(stage.tab);

    const [json, csv] = await stage.tab.eval(() =>
      Promise.all([window.pixelgate.audit.export('json'), window.pixelgate.audit.export('csv')]),
    );

    const text = JSON.stringify(JSON.parse(json));
    for (const { hash } of entries) assert.ok(text.includes(hash) && csv.includes(hash));
    assert.deepEqual(await messages(stage.tab), []);
  });
});
