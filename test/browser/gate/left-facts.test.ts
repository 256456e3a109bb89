/** Facts that a page has left for the next one, and the keys of what was sent, in a real database. */
import { expect } from '@esm-bundle/chai';
import { createStore, get, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import { connectionOf, leaveFacts, takeFacts } from '../../../src/browser/run/left-facts.ts';
import { changeSent } from '../../../src/browser/run/sent-store.ts';
import type { RawFact } from '../../../src/browser/runner.ts';

let databases = 0;
const open = (): UseStore => createStore(`left-facts-${Date.now()}-${databases++}`, 'log');
const drop = (event: string): RawFact => ({ type: 'event-dropped', vendor: 'meta', event });

describe('facts that a page has left', () => {
  it('come to the next one, once, oldest first', async () => {
    const store = open();
    const database = await connectionOf(store);
    leaveFacts(database, [[1, drop('Lead')]]);
    leaveFacts(database, [[2, drop('Purchase')]]);

    expect((await takeFacts(store)).map(([at]) => at).toSorted()).to.deep.equal([1, 2]);
    expect(await takeFacts(store)).to.deep.equal([]);
  });

  it('leave the log beside them alone', async () => {
    const store = open();
    await set(1, 'an entry', store);
    await set('head', 'the head', store);
    leaveFacts(await connectionOf(store), [[1, drop('Lead')]]);
    await takeFacts(store);

    expect(await get(1, store)).to.equal('an entry');
    expect(await get('head', store)).to.equal('the head');
  });

  it('are passed over where somebody else has written them', async () => {
    const store = open();
    for (const [index, value] of ['text', 7, [7], [[1, {}]], [[1, { type: 'decision' }]]].entries())
      await set(`left ${index}`, value, store);

    expect(await takeFacts(store)).to.deep.equal([]);
  });

  it('are lost without an error when the database is closed', async () => {
    const store = open();
    const database = await connectionOf(store);
    database.close();
    leaveFacts(database, [[1, drop('Lead')]]);
    leaveFacts(undefined, [[1, drop('Lead')]]);
  });
});

describe('keys of what was sent', () => {
  it('are claimed by one of many at the same time', async () => {
    const store = open();
    const claims = await Promise.all(
      Array.from({ length: 20 }, async () => {
        let isFirst = false;
        await changeSent(store, (known) => {
          isFirst = !known.includes('a');
          return { keys: isFirst ? [...known, 'a'] : known };
        });
        return isFirst;
      }),
    );

    expect(claims.filter(Boolean).length).to.equal(1);
  });

  it('are stored together with the rows of the log', async () => {
    const store = open();
    await set('sent', ['a'], store);
    await changeSent(store, (known) => ({ keys: [...known, 'b'], rows: [[1, 'an entry']] }));

    expect(await get('sent', store)).to.deep.equal(['a', 'b']);
    expect(await get(1, store)).to.equal('an entry');
  });

  it('are read from anything', async () => {
    const store = open();
    await set('sent', { a: 1 }, store);
    await changeSent(store, (known) => ({ keys: [...known, 'b'] }));

    expect(await get('sent', store)).to.deep.equal(['b']);
  });

  it('are no more than 500, and the oldest go', async () => {
    const store = open();
    await changeSent(store, () => ({ keys: Array.from({ length: 600 }, (_, at) => String(at)) }));
    const keys = await get<string[]>('sent', store);

    expect([keys?.length, keys?.[0]]).to.deep.equal([500, '100']);
  });
});
