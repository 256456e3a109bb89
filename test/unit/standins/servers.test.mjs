/** Requests that the stand-ins of the vendors’ servers take, and requests that they refuse with a reason in the journal. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createStandins } from '../../../demo/standins/index.mjs';
import { EMAIL, HASH } from './rules.mjs';

const SNAP = '01234567-89ab-cdef-0123-456789abcdef';
const PAGE = encodeURIComponent('https://shop.example/');

/** Asks one stand-in. @returns the entries of its journal, and what was answered */
function ask(url, { method = 'GET', body = '', call } = {}) {
  const { journal, respond } = createStandins();
  const address = new URL(url);
  if (call) address.searchParams.set('standin_call', JSON.stringify(call));
  const request = { host: address.host, method, url: address.href, headers: {}, body };
  const response = respond(request);
  return { response, entries: journal.entries };
}

/** Addresses that need no more: scripts, images of a noscript. `[address, kind, event]` */
const TAKEN = [
  ['https://bat.bing.com/bat.js', 'script', 'bat.js'],
  ['https://bat.bing.com/action/0?ti=187000000&Ver=2', 'event', 'pageLoad'],
  ['https://bat.bing.com/p/action/187000000.js', 'config', 'config'],
  ['https://snap.licdn.com/li.lms-analytics/insight.min.js', 'script', 'insight.min.js'],
  ['https://px.ads.linkedin.com/collect/?pid=123456&fmt=gif', 'event', 'page view'],
  ['https://px.ads.linkedin.com/collect?pid=123&conversionId=7&fmt=gif', 'event', 'conversion 7'],
  ['https://sc-static.net/scevent.min.js', 'script', 'scevent.min.js'],
  [`https://tr.snapchat.com/p?pid=${SNAP}&ev=PAGE_VIEW&pl=${PAGE}`, 'event', 'PAGE_VIEW'],
  ['https://static.ads-twitter.com/uwt.js', 'script', 'uwt.js'],
  ['https://analytics.twitter.com/i/adsct?txn_id=o1abc&p_id=Twitter', 'event', 'page view'],
  ['https://t.co/1/i/adsct?txn_id=o1abc&p_id=Twitter', 'event', 'page view'],
  ['https://www.redditstatic.com/ads/pixel.js', 'script', 'pixel.js'],
  ['https://alb.reddit.com/rp.gif?id=a2_abcdef&event=PageVisit', 'event', 'PageVisit'],
  ['https://dynamic.criteo.com/js/ld/ld.js?a=12345', 'script', 'ld.js'],
  ['https://gum.criteo.com/syncframe?origin=onetag', 'config', 'syncframe'],
  ['https://tag.partner.example/tag.js', 'script', 'tag.js'],
  ['https://pixel.partner.example/i.gif?event=Purchase&value=5', 'event', 'Purchase'],
  ['https://pixel.partner.example/p.gif?e=Lead&id=e1', 'event', 'Lead'],
];

/** `[address, part of the reason, options]` */
const REFUSED = [
  ['https://bat.bing.com/action/0?ti=x&Ver=2', 'no tag has this id'],
  ['https://bat.bing.com/action/0?ti=187000000&Ver=1', 'Ver must be 2'],
  ['https://bat.bing.com/action/0?ti=187000000&Ver=2&asc=D&vid=1', 'although ad_storage is denied'],
  ['https://bat.bing.com/action/0?ti=187000000&Ver=2&evt=pageLoad', 'p must be the address'],
  [`https://bat.bing.com/action/0?ti=187000000&Ver=2&p=https://a.example/?m=${EMAIL}`, 'personal'],
  ['https://bat.bing.com/other', 'no such address'],
  ['https://px.ads.linkedin.com/collect?pid=x&fmt=gif', 'no partner has this id'],
  ['https://px.ads.linkedin.com/collect?pid=123', 'url must be the address'],
  [`https://tr.snapchat.com/p?pid=1&ev=PAGE_VIEW&pl=${PAGE}`, 'no pixel has this id'],
  [`https://tr.snapchat.com/p?pid=${SNAP}&u_hem=${EMAIL}&pl=${PAGE}`, 'u_hem must be hashed'],
  ['https://t.co/i/adsct?txn_id=O1-ABC&p_id=Twitter', 'no pixel has this id'],
  ['https://t.co/i/adsct?txn_id=o1abc', 'p_id must be Twitter'],
  ['https://t.co/a-short-link', 'no such address'],
  ['https://alb.reddit.com/rp.gif?id=1&event=PageVisit', 'no pixel has this id'],
  ['https://alb.reddit.com/rp.gif?id=a2_abcdef', 'event is missing'],
  [`https://alb.reddit.com/rp.gif?id=a2_abcdef&event=Lead&em=${EMAIL}`, 'em must be hashed'],
  ['https://dynamic.criteo.com/js/ld/ld.js', 'no partner has this id'],
  [`https://sslwidget.criteo.com/event?a=12345&fu=${PAGE}`, 'the push is empty'],
  ['https://pixel.partner.example/i.gif?order={order_id}', '{order_id} was not filled in'],
  [`https://pixel.partner.example/i.gif?who=${EMAIL}`, 'personal data'],
  [`https://pixel.partner.example/i.gif?long=${'x'.repeat(2000)}`, 'longer than'],
  ['https://hooks.crm.example/events', 'only POST'],
  ['https://hooks.crm.example/events', 'JSON object', { method: 'POST', body: 'event=Lead' }],
  ['https://hooks.crm.example/events', 'event must be', { method: 'POST', body: '{}' }],
  [
    'https://hooks.crm.example/events',
    'value must be a number',
    { method: 'POST', body: '{"event":"Lead","params":{"value":"5"}}' },
  ],
  [
    'https://hooks.crm.example/events',
    'personal data',
    { method: 'POST', body: `{"event":"Lead","params":{"mail":"${EMAIL}"}}` },
  ],
  [
    `https://t.co/i/adsct?txn_id=o1abc&p_id=Twitter&tw_document_href=${PAGE}`,
    'value must be a number',
    { call: ['event', 'tw-o1abc-p2def', { value: '5' }] },
  ],
  [
    `https://px.ads.linkedin.com/collect?pid=123&url=${PAGE}`,
    'number of a conversion',
    { call: ['track', { conversion_id: 'Purchase' }] },
  ],
];

describe('stand-ins', () => {
  for (const [url, kind, event] of TAKEN) {
    it(`take ${url}`, () => {
      const { entries, response } = ask(url);

      assert.equal(response.status < 300, true);
      assert.deepEqual(
        entries.map((entry) => [entry.kind, entry.event, entry.status]),
        [[kind, event, 'accepted']],
      );
    });
  }

  for (const [url, reason, options] of REFUSED) {
    it(`refuse ${url.slice(0, 90)} ${JSON.stringify(options ?? '')}: ${reason}`, () => {
      const { entries, response } = ask(url, options);

      assert.equal(response.status >= 400, true);
      assert.ok(entries[0].reason.includes(reason), entries[0].reason);
      assert.equal(entries[0].status, 'refused');
    });
  }

  it('take an event of a webhook with its id and parameters', () => {
    const body = JSON.stringify({
      event: 'Lead',
      event_id: 'e1',
      params: { value: 5, currency: 'EUR' },
    });

    const { entries } = ask('https://hooks.crm.example/events', { method: 'POST', body });

    const [{ event, id, params, status }] = entries;
    assert.deepEqual([event, id, status], ['Lead', 'e1', 'accepted']);
    assert.deepEqual(params, { value: 5, currency: 'EUR' });
  });

  it('give each thing of a push of Criteo’s an entry of its own', () => {
    const call = [
      { event: 'setAccount', account: '12345' },
      { event: 'setSiteType', type: 'd' },
      { event: 'setEmail', email: HASH, hash_method: 'sha256' },
      { event: 'viewPage' },
      { event: 'trackTransaction', id: '7', item: [{ id: 'A', price: 5, quantity: 1 }] },
    ];

    const { entries } = ask(`https://sslwidget.criteo.com/event?a=12345&fu=${PAGE}`, { call });

    assert.deepEqual(
      entries.map(({ event, id, status }) => [event, id, status]),
      [
        ['viewPage', '', 'accepted'],
        ['trackTransaction', '7', 'accepted'],
      ],
    );
  });

  it('tell an event from what a script reports by itself', () => {
    const address = `https://t.co/i/adsct?txn_id=o1abc&p_id=Twitter&standin_unasked=`;

    const kinds = ['engagement', 'leave'].map((word) => ask(address + word).entries[0].kind);

    assert.deepEqual(kinds, ['heartbeat', 'leave']);
  });

  it('do not stand for one host twice', async () => {
    const folder = new URL('../../../demo/standins/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
    const modules = await Promise.all(files.map((name) => import(new URL(name, folder).href)));

    const all = modules.flatMap(({ hosts = [] }) => hosts);

    assert.deepEqual(all.toSorted(), createStandins().hosts.toSorted());
  });
});
