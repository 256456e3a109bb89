/** Keys of what was sent: which of them the next page knows, in a real database. */
import { expect } from '@esm-bundle/chai';
import { createStore, get, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import { keepKeys } from '../../../src/browser/run/keep-keys.ts';
import {
  connectionOf,
  leaveFacts,
  readKeys,
  takeFacts,
} from '../../../src/browser/run/left-facts.ts';
import type { KeptKeys } from '../../../src/browser/run/keep-keys.ts';

let databases = 0;
const open = (): UseStore => createStore(`left-keys-${Date.now()}-${databases++}`, 'log');
const stored = async (store: UseStore): Promise<unknown> =>
  (await get<unknown>('sent', store)) ?? [];

describe('keys that a page keeps', () => {
  it('are stored once a vendor has taken what they stand for', async () => {
    const store = open();
    let behind = 0;
    const keys = keepKeys(store, () => void behind++);
    keys.sent.add('a').add('b');
    await keys.store();
    expect(await stored(store)).to.deep.equal([]);

    keys.keep(['a']);
    expect([behind, keys.isBehind()]).to.deep.equal([1, true]);
    await keys.store([[1, 'an entry']]);

    expect(await stored(store)).to.deep.equal(['a']);
    expect(await get(1, store)).to.equal('an entry');
    expect(keys.isBehind()).to.equal(false);
  });

  it('lose none that other tabs have stored, and learn them', async () => {
    const store = open();
    const keys = keepKeys(store, () => {});
    await set('sent', ['theirs'], store);
    keys.keep(['ours']);
    await keys.store();

    expect(await stored(store)).to.deep.equal(['theirs', 'ours']);
    expect(keys.sent.has('theirs')).to.equal(true);
  });

  it('are claimed by one, and free again when they are released', async () => {
    const store = open();
    const [one, other] = [keepKeys(store, () => {}), keepKeys(store, () => {})];
    expect([await one.claim('a'), await other.claim('a')]).to.deep.equal([true, false]);

    one.release('a');

    expect(await other.claim('a')).to.equal(true);
  });

  it('stay claimed when who was too late releases them', async () => {
    const store = open();
    const [one, other] = [keepKeys(store, () => {}), keepKeys(store, () => {})];
    await one.claim('a');
    await other.claim('a');

    other.release('a');

    expect(await stored(store)).to.deep.equal(['a']);
  });
});

describe('keys that a page has left', () => {
  const leave = async (store: UseStore, keys: KeptKeys): Promise<void> =>
    leaveFacts(await connectionOf(store), [], keys.left());

  it('count as sent on the next page when a vendor had taken it, and else do not', async () => {
    const store = open();
    const keys = keepKeys(store, () => {});
    await keys.claim('claimed and gone');
    await keys.claim('claimed and taken');
    keys.keep(['claimed and taken', 'taken']);
    await leave(store, keys);

    expect(await readKeys(store)).to.have.members(['claimed and taken', 'taken']);
    expect(await takeFacts(store)).to.deep.equal([]);
    expect(await stored(store)).to.have.members(['claimed and taken', 'taken']);
  });

  it('are read from anything', async () => {
    const store = open();
    for (const [at, value] of [{ sent: 7 }, { unsent: 'x' }, {}, 'text', [[1, {}]]].entries())
      await set(`left ${at} keys`, value, store);
    await set('sent', ['a'], store);

    expect(await readKeys(store)).to.deep.equal(['a']);
  });
});
