import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minimizeEvent } from '../../../src/minimize/minimize-event.ts';
import type { Params } from '../../../src/core/param-types.ts';
import type { MinimizedEvent } from '../../../src/minimize/cut-event.ts';

const minimize = (params: Params): MinimizedEvent =>
  minimizeEvent({ name: 'Purchase', params }, 'meta');

describe('minimizeEvent, against a page that is out to get it', () => {
  it('leaves out what cannot be read', () => {
    const params = {
      value: 5,
      get content_name(): string {
        throw new Error('no');
      },
    };

    assert.deepEqual(minimize(params).event.params, { value: 5 });
  });

  it('takes nothing from an object that cannot be looked at', () => {
    const refuse = (): never => {
      throw new Error('no');
    };
    const closed = new Proxy({}, { ownKeys: refuse, get: refuse });

    assert.deepEqual(minimize(closed).event.params, {});
    assert.deepEqual(minimize({ contents: [closed] }).event.params, { contents: [{}] });
  });

  it('reads a value once, so that what was checked is what leaves', () => {
    const answers = ['Mug', 'jane@shop.example', 'jane@shop.example'];
    const params = {
      get content_name(): string {
        return answers.shift() ?? '';
      },
    };

    assert.deepEqual(minimize(params).event.params, { content_name: 'Mug' });
  });

  it('comes back from cycles', () => {
    const params: Record<string, unknown> = { value: 5 };
    params['contents'] = [params];
    params['content_ids'] = [params];
    params['self'] = params;

    assert.deepEqual(minimize(params).event.params, { value: 5, contents: [{}] });
  });

  it('looks at own parameters only', () => {
    const params = Object.assign(Object.create({ content_name: 'inherited' }) as object, {
      value: 5,
    });

    assert.deepEqual(minimize(params as Params).event.params, { value: 5 });
  });

  it('gives nobody another prototype', () => {
    const params = JSON.parse(
      '{"__proto__": {"admin": true}, "contents": [{"__proto__": {"admin": true}, "id": "A"}]}',
    ) as Params;

    const { event } = minimize(params);

    assert.equal(Reflect.get(event.params, 'admin'), undefined);
    assert.equal(Reflect.get({}, 'admin'), undefined);
    assert.deepEqual(event.params, { contents: [{ id: 'A' }] });
  });

  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    it(`takes an event that is called ${name} for one like any other`, () => {
      const { event } = minimizeEvent({ name, params: { value: 5, x: 1 } }, 'meta');

      assert.deepEqual(event, { name, params: { value: 5 }, eventId: undefined });
    });
  }

  it('lets no address out in the name of an event', () => {
    const { event } = minimizeEvent({ name: 'Lead jane@shop.example', params: {} }, 'meta');

    assert.ok(!event.name.includes('@'), event.name);
  });

  it('takes an order number that is a number for an event id', () => {
    const eventId = 1000452 as unknown as string;

    const { event } = minimizeEvent({ name: 'Purchase', params: {}, eventId }, 'meta');

    assert.equal(String(event.eventId), '1000452');
  });

  it('stands ten thousand parameters', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`p${index}`, 1]));

    const { event, removed } = minimize({ ...many, value: 5 });

    assert.deepEqual(event.params, { value: 5 });
    assert.equal(removed.length, 10_000);
  });

  it('cuts paths short that a page has made long', () => {
    const { removed } = minimize({ ['x'.repeat(1e6)]: 1 });

    assert.ok(removed[0]!.path.length < 100);
  });

  it('says that a list was too long, and lets its beginning through', () => {
    const contents = Array.from({ length: 300 }, (_, index) => ({ id: `SKU-${index}` }));

    const { event, removed } = minimize({ contents });

    assert.equal((event.params['contents'] as unknown[]).length, 200);
    assert.ok(removed.length > 0);
  });

  it('says that an entry of a list was no product', () => {
    const { removed } = minimize({ contents: ['SKU-1'] });

    assert.ok(removed.length > 0);
  });
});
