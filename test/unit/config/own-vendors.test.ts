import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readOwnVendors } from '../../../src/config/own-vendors.ts';
import { EVENT_PARAMS, EVENTS } from '../../../src/core/events.ts';
import type { OwnVendor } from '../../../src/config/own-vendors.ts';

const PAGE = 'https://shop.example/a/b?c=d';
const PIXEL = {
  id: 'affiliate',
  kind: 'image',
  url: 'https://pixel.partner.example/p.gif?e={event}&v={value}&id={event_id}&r={cachebuster}',
  events: ['Purchase'],
  params: ['value'],
};
const HOOK = { id: 'crm', url: '/hooks/crm', events: ['Lead'], params: ['value'] };

function read(
  config: unknown,
  webhook = '',
): { readonly found: readonly OwnVendor[]; readonly problems: string[] } {
  const problems: string[] = [];
  const found = readOwnVendors(config, webhook, PAGE, (sentence) => problems.push(sentence));
  return { found, problems };
}

describe('readOwnVendors', () => {
  it('tells visitors that products leave where one of several parameters is about products', () => {
    const dataOf = (...params: string[]): readonly string[] | undefined =>
      read({ webhooks: [{ ...HOOK, params }] }).found[0]?.about.data;

    assert.deepEqual(dataOf('value', 'contents'), ['products']);
    assert.deepEqual(dataOf('value', 'currency'), []);
  });

  it('reads a pixel, under marketing unless it says otherwise', () => {
    const { found, problems } = read({ pixels: [PIXEL] });

    assert.deepEqual(problems, []);
    assert.equal(found[0]?.purpose, 'marketing');
    assert.equal(found[0]?.url, PIXEL.url);
    assert.deepEqual(found[0]?.about, {
      name: 'affiliate',
      company: '',
      policyUrl: '',
      data: ['device', 'network'],
      countries: [],
      cookies: [],
    });
  });

  it('reads a webhook of the site, and makes its address absolute', () => {
    const { found, problems } = read({ webhooks: [{ ...HOOK, purpose: 'functional' }] });

    assert.deepEqual(problems, []);
    assert.equal(found[0]?.url, 'https://shop.example/hooks/crm');
    assert.deepEqual([found[0]?.kind, found[0]?.purpose], ['webhook', 'functional']);
  });

  it('gives data-webhook every event and parameter, under marketing', () => {
    const { found } = read({}, '/hooks/all');

    assert.deepEqual(found[0]?.events, EVENTS);
    assert.deepEqual(found[0]?.params, EVENT_PARAMS);
    assert.equal(found[0]?.purpose, 'marketing');
  });

  it('takes a script without events, which is only loaded', () => {
    const script = { id: 'widget', kind: 'script', url: 'https://cdn.partner.example/w.js' };

    assert.deepEqual(read({ pixels: [script] }).problems, []);
  });

  const wrong: readonly (readonly [part: string, list: string, entry: unknown])[] = [
    ['.url is missing', 'pixels', { id: 'a', kind: 'image' }],
    ['.kind="gif" is not valid. Write "image" or "script"', 'pixels', { ...PIXEL, kind: 'gif' }],
    ['.id="Aff" is not valid', 'pixels', { ...PIXEL, id: 'Aff' }],
    ['.id="tiktok" is taken', 'pixels', { ...PIXEL, id: 'tiktok' }],
    ['.purpose="ads" is not valid', 'pixels', { ...PIXEL, purpose: 'ads' }],
    ['.events=["Purchasse"] is not valid', 'pixels', { ...PIXEL, events: ['Purchasse'] }],
    ['.events=[] is not valid', 'pixels', { ...PIXEL, events: [] }],
    ['.events is missing', 'pixels', { ...PIXEL, events: undefined }],
    ['.params=["email"] is not valid', 'pixels', { ...PIXEL, params: ['email'] }],
    ['.evnts is not known', 'pixels', { ...PIXEL, evnts: [] }],
    ['has no https', 'pixels', { ...PIXEL, url: 'http://pixel.partner.example/' }],
    ['has no https', 'pixels', { ...PIXEL, url: 'data:image/gif,' }],
    ['has no https', 'pixels', { ...PIXEL, url: 'javascript:alert(1)' }],
    ['names a user', 'pixels', { ...PIXEL, url: 'https://a:b@pixel.partner.example/' }],
    ['holds {currency}', 'pixels', { ...PIXEL, url: 'https://p.example/?c={currency}' }],
    ['holds {email}', 'pixels', { ...PIXEL, url: 'https://p.example/?m={email}' }],
    [
      'holds {contents}',
      'pixels',
      { ...PIXEL, params: ['contents'], url: 'https://p.example/?c={contents}' },
    ],
    [
      'has a place to fill in before its path',
      'pixels',
      { ...PIXEL, url: 'https://{value}.partner.example/p.gif' },
    ],
    ['holds personal data', 'pixels', { ...PIXEL, url: 'https://p.example/?m=ada@shop.example' }],
    ['has no https', 'webhooks', { ...HOOK, url: 'http://crm.example/hook' }],
    ['has no https', 'webhooks', { ...HOOK, url: 'javascript:alert(1)' }],
    ['has places to fill in', 'webhooks', { ...HOOK, url: '/hooks/{event}' }],
    ['.kind is not known', 'webhooks', { ...HOOK, kind: 'image' }],
    ['.policyUrl=', 'webhooks', { ...HOOK, policyUrl: 'javascript:alert(1)' }],
    ['.cookies=', 'pixels', { ...PIXEL, cookies: [{ name: 'pixelgate', maxAgeDays: 1 }] }],
    ['is no object', 'pixels', 'affiliate'],
  ];
  for (const [part, list, entry] of wrong) {
    it(`says that ${list} with ${JSON.stringify(entry).slice(0, 90)} ${part}, and reads the rest`, () => {
      const { found, problems } = read({ [list]: [entry, { ...HOOK, ...PIXEL, id: 'good' }] });
      const good = read({ [list]: [entry], pixels: list === 'pixels' ? [entry, PIXEL] : [PIXEL] });

      assert.ok(problems[0]?.startsWith(`${list}[0]`) && problems[0].includes(part), problems[0]);
      assert.match(problems[0] ?? '', /It is left out\.$/);
      assert.deepEqual(
        found.filter(({ id }) => id !== 'good'),
        [],
      );
      assert.deepEqual(
        good.found.map(({ id }) => id),
        ['affiliate'],
      );
    });
  }

  it('says that an id stands there twice', () => {
    const { found, problems } = read({ pixels: [PIXEL], webhooks: [{ ...HOOK, id: 'affiliate' }] });

    assert.equal(found.length, 1);
    assert.match(problems.join(), /webhooks\[0\]\.id="affiliate" is taken/);
  });

  it('says that a list is no list', () => {
    assert.match(read({ webhooks: HOOK }).problems.join(), /webhooks of the config is no list/);
  });

  it('never throws, and never lets an entry through without https or a purpose of ours', () => {
    const entry = fc.dictionary(
      fc.constantFrom('id', 'kind', 'url', 'purpose', 'events', 'params', 'global', 'cookies'),
      fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(PIXEL), ...Object.values(HOOK))),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(entry), fc.array(entry), (any, pixels, webhooks) => {
        read(any);
        for (const { url, purpose, params } of read({ pixels, webhooks }).found) {
          assert.match(url, /^https:/);
          assert.match(purpose, /^(functional|analytics|marketing)$/);
          assert.ok(params.every((name) => EVENT_PARAMS.includes(name)));
        }
      }),
    );
  });
});
