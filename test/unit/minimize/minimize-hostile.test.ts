import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minimizeEvent } from '../../../src/minimize/minimize-event.ts';
import type { VendorEvent } from '../../../src/core/events.ts';
import type { MinimizeOptions } from '../../../src/minimize/minimize-event.ts';
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

  const refuse = (): never => {
    throw new Error('no');
  };
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  };
  const sparse = (): unknown[] => {
    const list: unknown[] = ['SKU-1'];
    list.length = 4_000_000_000;
    return list;
  };
  const deep = (): object => {
    let tree: object = {};
    for (let depth = 0; depth < 100_000; depth++) tree = { tree };
    return tree;
  };
  const ODD: Readonly<Record<string, unknown>> = {
    'a BigInt': 10n,
    'a symbol': Symbol('jane@shop.example'),
    'a function': refuse,
    'a date': new Date(0),
    'a Map': new Map([['value', 5]]),
    'bytes by the million': new Uint8Array(5_000_000),
    'a text of ten megabytes': 'a@b.example '.repeat(900_000),
    'a text of ten megabytes in an object': Object('x'.repeat(10_000_000)) as object,
    'a lone surrogate': '\uD800',
    'a list with four billion holes': sparse(),
    'a tree without end': deep(),
    'a Proxy that refuses': new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse }),
    'a list that refuses': new Proxy([1], { get: refuse }),
    'a Proxy that is revoked': revoked(),
    'a record that cannot be named': {
      get [Symbol.toStringTag]() {
        return refuse();
      },
    },
    'an object that is no text': { toString: refuse, valueOf: refuse },
    nothing: null,
  };
  for (const [what, odd] of Object.entries(ODD)) {
    it(`comes back from ${what}, wherever it stands`, () => {
      const event = (given: unknown): VendorEvent => given as VendorEvent;
      const params = { value: odd, content_name: odd, content_ids: odd, contents: odd, odd };
      const options = odd as MinimizeOptions;

      const { event: cut } = minimizeEvent(
        { name: 'Purchase', params: { ...params, currency: 'EUR' } },
        'meta',
        { keep: ['odd'] },
      );
      const inItem = minimize({
        contents: [{ id: odd, quantity: odd, item_price: odd, odd }, odd],
      });
      const ids = minimize({ content_ids: [odd] });

      const { content_name: name, contents, ...rest } = cut.params;
      // half a letter is no secret
      assert.ok(name === undefined || name === '\uD800');
      assert.deepEqual(
        Object.keys(rest).filter((key) => key !== 'currency' && rest[key] !== '\uD800'),
        [],
      );
      assert.ok(contents === undefined || Array.isArray(contents));
      assert.ok(!JSON.stringify([inItem, ids]).includes('@'));
      for (const given of [odd, { name: odd }, { params: odd }, { name: 'Lead', eventId: odd }])
        assert.equal(typeof minimizeEvent(event(given), 'meta', options).event.name, 'string');
      minimizeEvent({ name: 'Lead', params: {} }, odd as string);
      minimizeEvent({ name: 'Lead', params: {} }, 'meta', {
        keep: odd,
        actions: odd,
        round: odd,
        purpose: odd,
      } as MinimizeOptions);
    });
  }

  it('tells nothing of a key that is a value', () => {
    const { removed } = minimize({
      'jane@shop.example': 1,
      customer_1000452: 1,
      contents: [{ id: 'A', 'jane@shop.example': 1 }],
    });

    assert.deepEqual(
      removed.map(({ path }) => path),
      ['(other)', '(other)', 'contents[0].(other)'],
    );
  });

  it('lets no list of the page’s change what it takes of it', () => {
    const ids = Object.assign(['SKU-1'], {
      slice: () => ['jane@shop.example'],
      map: () => ['jane@shop.example'],
      [Symbol.iterator]: refuse,
    });

    assert.deepEqual(minimize({ content_ids: ids }).event.params, { content_ids: ['SKU-1'] });
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
