import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCall } from '../../../src/core/read-call.ts';
import { senderOf } from './a-sender.ts';

const acme = senderOf();
const routed = senderOf({ calls: { event: [1, 2] }, idIn: 'params', route: 'send_to' });

describe('readCall', () => {
  it('reads name, parameters and event id where the vendor has them', () => {
    const found = readCall(acme, ['track', 'bought', { value: 1 }, { eid: 'x' }]);

    assert.deepEqual(found?.event, { name: 'bought', params: { value: 1 }, eventId: 'x' });
    assert.deepEqual(found.tags, []);
  });

  it('reads the tag that a call names', () => {
    assert.deepEqual(readCall(acme, ['trackOn', 'A-1', 'bought'])?.tags, ['A-1']);
  });

  it('reads the tags that parameters name, without their labels', () => {
    const tagsOf = (to: unknown): readonly string[] | undefined =>
      readCall(routed, ['event', 'bought', { send_to: to }])?.tags;

    assert.deepEqual(tagsOf('AW-1/label'), ['AW-1']);
    assert.deepEqual(tagsOf(['AW-1/label', 'G-2']), ['AW-1', 'G-2']);
    assert.deepEqual(tagsOf(undefined), []);
  });

  it('reads the event id among the parameters where the vendor keeps it there', () => {
    assert.equal(readCall(routed, ['event', 'bought', { eid: 'x' }])?.event.eventId, 'x');
  });

  it('takes nothing but a text or a whole number for an event id', () => {
    for (const eid of [0.5, Number.NaN, Infinity, true, {}, null, ['x']]) {
      assert.equal(readCall(acme, ['track', 'bought', {}, { eid }])?.event.eventId, undefined);
    }
    const found = readCall(acme, ['track', 'bought', {}, { eid: 7 }]);

    assert.equal(found?.event.eventId, '7');
    assert.deepEqual(found.rebuild(found.event), ['track', 'bought', {}, { eid: '7' }]);
  });

  it('finds the event id under its other names, and not on the prototype', () => {
    const aliased = senderOf({
      idIn: 'params',
      calls: { track: [1, 2] },
      idAliases: 'eventID toString',
    });
    const idOf = (params: object): string | undefined =>
      readCall(aliased, ['track', 'bought', params])?.event.eventId;

    assert.equal(idOf({ eventID: 'x' }), 'x');
    assert.equal(idOf({ eid: 'a', eventID: 'x' }), 'a');
    assert.equal(idOf({}), undefined);
  });

  it('takes the word for all tags for no tag', () => {
    const all = senderOf({ calls: { event: [1, 2] }, route: 'send_to', everyTag: 'default' });
    const tagsOf = (to: unknown): unknown =>
      readCall(all, ['event', 'bought', { send_to: to }])?.tags;

    assert.deepEqual(tagsOf('default'), []);
    assert.deepEqual(tagsOf(['G-1', 'default']), []);
    assert.deepEqual(tagsOf('agency'), ['agency']);
  });

  it('reads a method that stands for an event', () => {
    const found = readCall(acme, ['page']);

    assert.deepEqual(found?.event, { name: 'seen', params: {} });
    assert.deepEqual(found.rebuild(found.event), ['track', 'seen', {}, { eid: undefined }]);
  });

  it('reads an object of a data layer, and only what is traded in it', () => {
    const given = [{ event: 'bought', user: { id: 7 }, ecommerce: { value: 5 } }];

    const found = readCall(senderOf({ objects: true }), given);

    assert.deepEqual(found?.event, { name: 'bought', params: { value: 5 } });
    assert.deepEqual(found.rebuild(found.event), [{ event: 'bought', ecommerce: { value: 5 } }]);
  });

  it('reads no event in an object where the vendor has none', () => {
    assert.equal(readCall(acme, [{ event: 'bought', ecommerce: {} }]), undefined);
    assert.equal(readCall(senderOf({ objects: true }), [{ ecommerce: {} }]), undefined);
  });

  const NOTHING: readonly (readonly unknown[])[] = [
    [],
    [undefined],
    ['init', 'A-1'],
    ['constructor', 'bought'],
    ['__proto__', 'bought'],
    ['toString'],
    ['track'],
    ['track', 5],
    ['track', { name: 'bought' }],
    ['late', 'bought'],
  ];
  for (const args of NOTHING) {
    it(`reads no event in ${JSON.stringify(args)}`, () => {
      assert.equal(readCall(acme, args), undefined);
    });
  }

  it('writes the call again, with nothing but the minimized event in it', () => {
    const given = ['trackOn', 'A-1', 'bought', { secret: 1 }, { eid: 'x', more: 2 }, 'tail'];
    const found = readCall(acme, given);

    const written = found?.rebuild({ name: 'bought', params: { value: 1 }, eventId: 'x' });

    assert.deepEqual(written, ['trackOn', 'A-1', 'bought', { value: 1 }, { eid: 'x' }]);
  });

  it('writes the name of the minimized event, since the page’s may hold more', () => {
    const found = readCall(acme, ['track', 'Lead jane@shop.example', {}]);

    const written = found?.rebuild({ name: 'other', params: {} });

    assert.deepEqual(written, ['track', 'other', {}]);
  });

  it('does not throw over an object that is no text', () => {
    const bare: unknown = Object.create(null);

    assert.doesNotThrow(() => readCall(acme, [bare, 'bought']));
    assert.doesNotThrow(() => readCall(acme, ['trackOn', bare, 'bought']));
  });

  describe('of a vendor whose events are named by a parameter', () => {
    const nameless = senderOf({
      calls: { track: [1, 1] },
      nameKey: 'number',
      idIn: 'params',
      events: { PageView: 'view' },
      send: ({ name, params, eventId }) => ['track', { number: name, ...params, eventId }],
    });

    it('takes it for the name, and writes the call as the vendor’s file does', () => {
      const found = readCall(nameless, ['track', { number: 7, value: 1, eid: 'x' }]);

      assert.deepEqual(found?.event, {
        name: '7',
        params: { value: 1, eid: 'x' },
        eventId: 'x',
      });
      assert.deepEqual(found.rebuild({ name: '7', params: { value: 1 }, eventId: 'x' }), [
        'track',
        { number: '7', value: 1, eventId: 'x' },
      ]);
    });

    it('takes a call without one for a page view', () => {
      assert.equal(readCall(nameless, ['track'])?.event.name, 'view');
      assert.equal(readCall(nameless, ['track', 'text'])?.event.name, 'view');
    });

    it('reads no event in any other call', () => {
      assert.equal(readCall(nameless, ['setUserData', { number: 7 }]), undefined);
    });
  });

  it('keeps the function that the page wants called afterwards, and no other argument', () => {
    const after = (): void => {};
    const written = (...tail: unknown[]): unknown =>
      readCall(acme, ['track', 'bought', {}, {}, ...tail])
        ?.rebuild({ name: 'bought', params: {} })
        .slice(4);

    assert.deepEqual(written(after, after), [after]);
    assert.deepEqual(written('text', after), []);
  });

  it('adds no arguments that the page did not give', () => {
    const found = readCall(acme, ['track', 'bought']);

    assert.deepEqual(found?.rebuild(found.event), ['track', 'bought']);
  });

  it('takes what is no object for no parameters', () => {
    for (const params of ['text', 5, null, [1], undefined]) {
      assert.deepEqual(readCall(acme, ['track', 'bought', params])?.event.params, {});
    }
  });

  it('never throws, and never lets the page’s own objects through', () => {
    const methods = fc.constantFrom('track', 'trackOn', 'page', 'late', 'other');
    const args = fc.array(fc.anything(), { maxLength: 6 });
    fc.assert(
      fc.property(methods, args, (method, rest) => {
        const found = readCall(acme, [method, ...rest]);
        const written = found?.rebuild({ name: found.event.name, params: {} }) ?? [];

        const theirs = written.slice(1).filter((arg) => Object(arg) === arg && rest.includes(arg));
        assert.ok(method === 'trackOn' || theirs.length === 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readCall, of a vendor with older names', () => {
  const old = senderOf({
    calls: { event: [1, 2] },
    idIn: 'params',
    aliases: ['ea', { gv: 'value', ec: 'constructor' }],
    nameless: 'retail',
  });

  it('reads an object that is pushed alone, under the names of today', () => {
    const found = readCall(old, [{ ea: 'order', gv: 5, note: 1 }]);

    assert.deepEqual(found?.event, { name: 'order', params: { value: 5, note: 1 } });
    assert.equal(found.rebuild(found.event)[1], 'order');
  });

  it('takes an object without a name for no event', () => {
    assert.equal(readCall(old, [{ gv: 5 }]), undefined);
  });

  it('names an event that the vendor documents without a name, and writes it without one again', () => {
    const found = readCall(old, ['event', '', { value: 5 }]);

    assert.equal(found?.event.name, 'retail');
    assert.deepEqual(found.rebuild(found.event), ['event', '', { value: 5 }]);
  });
});

describe('readCall, of a vendor with a queue of objects', () => {
  const queued = senderOf({
    idKey: 'id',
    idIn: 'params',
    entries: {
      nameIn: 'event',
      account: ['setAccount', 'account'],
      settings: { setType: ['type', /^[dm]$/] },
      isSetting: /^set/,
      head: () => [],
    },
  });
  const read = (...entries: unknown[]): ReturnType<typeof readCall> => readCall(queued, entries);

  it('reads the last as the event, and the accounts as its tags', () => {
    const account = { event: 'setAccount', account: [1, '2'] };

    const found = read(account, { event: 'bought', id: 7, item: ['A'] });

    assert.deepEqual(found?.event, {
      name: 'bought',
      params: { id: 7, item: ['A'] },
      eventId: '7',
    });
    assert.deepEqual(found.tags, ['1', '2']);
    assert.deepEqual(found.rebuild({ name: 'bought', params: { id: 7 } }), [
      { event: 'bought', id: 7 },
    ]);
  });

  it('keeps what may be set, in the documented form and no further field of it', () => {
    const found = read({ event: 'setType', type: 'm', note: 1 }, { event: 'seen' });

    assert.deepEqual(found?.rebuild(found.event), [
      { event: 'setType', type: 'm' },
      { event: 'seen' },
    ]);
  });

  it('shows everything else that was set among the parameters, where it is removed', () => {
    const mail = { event: 'setEmail', email: 'x' };
    const type = { event: 'setType', type: 'x' };

    const found = read(mail, type, { event: 'seen' });

    assert.deepEqual(found?.event.params, { setEmail: mail, setType: type });
  });

  it('reads no event where the last only sets something, or is none', () => {
    for (const last of [{ event: 'setEmail' }, { item: 1 }, 'seen', undefined])
      assert.equal(read(last), undefined);
  });
});
