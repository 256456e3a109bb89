import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  GROUPS,
  joinRequests,
  pick,
  titleOf,
} from '../../../components/inspector/timeline-model.ts';
import { vendorRows, type VendorsOf } from '../../../components/inspector/vendor-model.ts';
import { sentenceOf } from '../../../components/inspector/words.ts';
import type { InspectEntry } from '../../../src/core/inspect.ts';
import { anEntry } from './a-page.ts';

const row = (change: Partial<VendorsOf>): ReturnType<typeof vendorRows>[number] =>
  vendorRows({
    tags: { meta: ['1'] },
    choices: { meta: 'unset' },
    entries: [],
    stored: [],
    ...change,
  })[0]!;
const meta = (...entries: Partial<InspectEntry>[]): InspectEntry[] =>
  entries.map((entry, at) => anEntry({ n: at, vendor: 'meta', ...entry }));

describe('vendorRows', () => {
  it('tells the four states of a vendor apart', () => {
    const loaded = { kind: 'vendor', name: 'vendor-loaded' } as const;
    const failed = { kind: 'vendor', name: 'script-failed' } as const;
    const choices = { meta: 'granted' } as const;

    assert.equal(row({}).status, 'waiting');
    assert.equal(row({ choices: { meta: 'denied' } }).status, 'refused');
    assert.equal(row({ choices, entries: meta(loaded) }).status, 'loaded');
    assert.equal(row({ choices, entries: meta(loaded, failed) }).status, 'failed');
  });

  it('counts events by what became of them', () => {
    const { sent, held, dropped, requests, blocked } = row({
      entries: meta(
        { verdict: 'hold', isHeld: true },
        { verdict: 'hold', isHeld: true },
        { verdict: 'redact', isHeld: true },
        { verdict: 'allow' },
        { verdict: 'block', reason: 'duplicate' },
        { reason: 'ignored' },
        { kind: 'request', verdict: 'allow' },
        { kind: 'request', verdict: 'block' },
      ),
    });

    assert.deepEqual(
      { sent, held, dropped, requests, blocked },
      { sent: 2, held: 1, dropped: 1, requests: 1, blocked: 1 },
    );
  });

  it('lists what a vendor keeps on the device, and nobody else’s', () => {
    assert.deepEqual(row({ stored: ['_fbp', '_ga', 'basket'] }).stored, ['_fbp']);
  });
});

describe('joinRequests', () => {
  const request = (n: number, entry: Partial<InspectEntry>): InspectEntry =>
    anEntry({ n, kind: 'request', vendor: 'meta', name: 'www.facebook.com/tr', ...entry });
  const query = [{ path: 'dl', reason: 'query' }] as const;
  const mail = [{ path: 'cd[note]', reason: 'email' }] as const;

  it('makes one line of a request that was cut down and left, with all that was removed', () => {
    const lines = joinRequests([
      request(1, { verdict: 'redact', removed: query }),
      request(2, { verdict: 'redact', removed: mail }),
      request(3, { verdict: 'allow', reason: 'granted', url: 'https://www.facebook.com/tr?id=1' }),
      request(4, { verdict: 'allow', reason: 'granted' }),
    ]);

    assert.deepEqual(
      lines.map(({ n, verdict, removed }) => [n, verdict, removed]),
      [
        [3, 'redact', [...query, ...mail]],
        [4, 'allow', undefined],
      ],
    );
    assert.equal(lines[0]?.url, 'https://www.facebook.com/tr?id=1');
  });

  it('keeps what was cut down and never listed, what was blocked, and other vendors’ requests', () => {
    const entries = [
      request(1, { verdict: 'redact', removed: query }),
      request(2, { verdict: 'block', reason: 'denied' }),
      request(3, { verdict: 'allow', vendor: 'google', name: 'www.google.com/ccm' }),
      anEntry({ n: 4, vendor: 'meta', verdict: 'allow', name: 'www.facebook.com/tr' }),
    ];

    assert.deepEqual(joinRequests(entries), entries);
  });
});

describe('pick', () => {
  const entries = [
    anEntry({ n: 1, name: 'Purchase', vendor: 'meta', verdict: 'allow' }),
    anEntry({ n: 2, kind: 'request', name: 'x.example/a', url: 'https://x.example/a?q=Needle' }),
    anEntry({ n: 3, kind: 'problem', name: 'late', text: 'the script came late' }),
  ];

  it('puts the newest first', () => {
    assert.deepEqual(
      pick(entries, { group: '', text: '' }).map(({ n }) => n),
      [3, 2, 1],
    );
  });

  it('finds all words, in names, vendors, addresses and sentences', () => {
    const found = (text: string): number[] => pick(entries, { group: '', text }).map(({ n }) => n);

    assert.deepEqual(found('meta PURCH'), [1]);
    assert.deepEqual(found('needle'), [2]);
    assert.deepEqual(found('came late'), [3]);
    assert.deepEqual(found('meta needle'), []);
  });

  it('shows every kind in exactly one group', () => {
    const kinds = Object.values(GROUPS).flat();
    assert.equal(new Set(kinds).size, kinds.length);
    assert.equal(kinds.length, 7);
  });
});

describe('titleOf', () => {
  it('is the name of an event, also where the language knows it', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      assert.equal(titleOf(anEntry({ kind: 'event', name })), name);
  });

  it('says what happened in words', () => {
    assert.equal(
      titleOf(anEntry({ kind: 'consent', name: 'decision' })),
      'The visitor has decided',
    );
    assert.equal(
      titleOf(anEntry({ kind: 'request', name: 'a.example/x', via: 'img' })),
      'a.example/x · img',
    );
  });
});

describe('sentenceOf', () => {
  it('explains rules, missing parameters, and gives back what it does not know', () => {
    assert.match(sentenceOf('gpc'), /Global Privacy Control/);
    assert.match(sentenceOf('missing-currency'), /without currency/);
    assert.equal(sentenceOf('new-rule'), 'new-rule');
  });
});
