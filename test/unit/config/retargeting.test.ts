import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRetargeting } from '../../../src/config/retargeting.ts';
import type { RetargetSource } from '../../../src/config/retargeting.ts';
import type { RetargetRules } from '../../../src/core/retarget/rules.ts';

const DAY_MS = 864e5;
const NONE: RetargetSource = { suppress: '', cap: '', handover: 'no', webhook: '', config: {} };

function parse(source: Partial<RetargetSource>): { rules: RetargetRules; said: string[] } {
  const said: string[] = [];
  const rules = parseRetargeting({ ...NONE, ...source }, (sentence) => said.push(sentence));
  return { rules, said };
}

describe('rules for retargeting', () => {
  it('are none where nothing is said', () => {
    const { rules, said } = parse({});

    assert.deepEqual(rules, { suppress: [], caps: [], audiences: [], handOver: undefined });
    assert.deepEqual(said, []);
  });

  it('read data-suppress and data-cap', () => {
    const { rules, said } = parse({
      suppress: 'Purchase 30d, Lead 12h',
      cap: 'ViewContent 5/1d,AddToCart 10/7d',
    });

    assert.deepEqual(rules.suppress, [
      { after: 'Purchase', forMs: 30 * DAY_MS },
      { after: 'Lead', forMs: DAY_MS / 2 },
    ]);
    assert.deepEqual(rules.caps, [
      { event: 'ViewContent', max: 5, withinMs: DAY_MS },
      { event: 'AddToCart', max: 10, withinMs: 7 * DAY_MS },
    ]);
    assert.deepEqual(said, []);
  });

  it('read the config beside them', () => {
    const { rules, said } = parse({
      config: {
        suppress: [{ after: 'Purchase', days: 30, instead: 'CustomerExclusion', stop: ['Search'] }],
        caps: [{ event: 'Engaged', max: 1, within: '7d', vendors: ['meta'] }],
        audiences: [
          {
            name: 'Engaged',
            when: { visits: { min: 3, within: '7d' }, lastSeen: { min: '1d' } },
            once: '14d',
          },
        ],
        handOver: { stop: ['ViewContent'] },
      },
    });

    assert.deepEqual(said, []);
    assert.deepEqual(rules.suppress, [
      { after: 'Purchase', forMs: 30 * DAY_MS, stop: ['Search'], instead: 'CustomerExclusion' },
    ]);
    assert.deepEqual(rules.caps, [
      { event: 'Engaged', max: 1, withinMs: 7 * DAY_MS, vendors: ['meta'] },
    ]);
    assert.deepEqual(rules.audiences[0]?.when.visits, { min: 3, withinMs: 7 * DAY_MS });
    assert.equal(rules.audiences[0]?.onceMs, 14 * DAY_MS);
    assert.deepEqual(rules.handOver, { stop: ['ViewContent'] });
  });

  for (const [source, told] of [
    [{ suppress: 'Purchase' }, /"Purchase" is not valid.*Purchase 30d/],
    [{ suppress: 'Bought 30d' }, /Bought 30d/],
    [{ suppress: 'Purchase 30 d' }, /Purchase 30 d/],
    [{ suppress: 'Purchase 0d' }, /Purchase 0d/],
    [{ suppress: 'Purchase 9999d' }, /9999d/],
    [{ cap: 'ViewContent 5' }, /ViewContent 5\/1d/],
    [{ cap: 'ViewContent 0/1d' }, /0\/1d/],
    [{ cap: 'Look 1/1d' }, /Look 1\/1d/],
    [{ config: { suppress: {} } }, /Use a list/],
    [{ config: { suppress: [{ after: 'Purchase', days: '30' }] } }, /"days": 1 to 400/],
    [{ config: { suppress: [{ after: 'Purchase', days: 30, until: 1 }] } }, /"until":1/],
    [{ config: { suppress: [{ after: 'Purchase', days: 30, instead: 'a b' }] } }, /instead/],
    [{ config: { caps: [7] } }, /caps: 7 is not valid/],
    [{ config: { caps: [{ event: 'Lead', max: 1, within: '1d', vendors: ['metta'] }] } }, /metta/],
    [{ config: { audiences: [null] } }, /audiences: null/],
    [{ config: { audiences: [{ name: 'Purchase', when: { event: 'Lead' } }] } }, /no standard/],
    [{ config: { audiences: [{ name: 'A1', when: {} }] } }, /when says nothing/],
    [{ config: { audiences: [{ name: 'A1', when: { event: 'Look' } }] } }, /"Look" is not an ev/],
    [{ config: { audiences: [{ name: 'A1', when: { visits: 3 } }] } }, /visits is 3/],
    [{ config: { audiences: [{ name: 'A1', when: { visits: { min: 0 } } }] } }, /visits is/],
    [{ config: { audiences: [{ name: 'A1', when: { pages: { min: 1 } } }] } }, /pages.path/],
    [{ config: { audiences: [{ name: 'A1', when: { visit: { min: 1 } } }] } }, /"visit"/],
    [{ config: { audiences: [{ name: 'A1', when: { event: 'Lead' }, once: 7 }] } }, /once is 7/],
    [{ config: { audiences: [{ name: 'A1', when: { event: 'Lead' }, vendors: ['x1'] }] } }, /x1/],
  ] as const) {
    it(`say what is wrong with ${JSON.stringify(source)}, once, and leave it out`, () => {
      const good = { suppress: 'Lead 1d', ...source };
      const suppress = source === good ? '' : ['Lead 1d', Reflect.get(source, 'suppress')];

      const { rules, said } = parse({
        ...source,
        suppress: [suppress].flat().filter(Boolean).join(),
      });

      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', told);
      assert.equal(rules.suppress.length, 1);
      assert.equal(rules.caps.length + rules.audiences.length, 0);
    });
  }

  it('may name the operator’s own pixels and webhooks', () => {
    const caps = [{ event: 'Lead', max: 1, within: '1d', vendors: ['meta', 'crm', 'webhook'] }];
    const own = { webhooks: [{ id: 'crm' }], pixels: [null, { id: 'partner' }] };
    const audiences = [{ name: 'A1', when: { event: 'Lead' }, vendors: ['partner'] }];

    const { rules, said } = parse({ webhook: '/hook', config: { ...own, caps, audiences } });
    assert.deepEqual(said, []);
    assert.deepEqual(rules.caps[0]?.vendors, ['meta', 'crm', 'webhook']);
    assert.deepEqual(rules.audiences[0]?.vendors, ['partner']);
    const [without] = parse({ config: { ...own, caps } }).said;
    assert.match(without ?? '', /"webhook".*a list of .*tiktok, x, partner, crm, only/);
  });

  it('stop everything where the hand-over cannot be read', () => {
    for (const source of [{ handover: 'Look' }, { config: { handOver: 7 } }]) {
      const { rules, said } = parse(source);

      assert.deepEqual(rules.handOver, {});
      assert.equal(said.length, 1);
    }
    assert.deepEqual(parse({ handover: '' }).rules.handOver, {});
    assert.deepEqual(parse({ handover: 'Search AddToCart' }).rules.handOver, {
      stop: ['Search', 'AddToCart'],
    });
  });

  it('never throw', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('Purchase 30d', 'ViewContent 5/1d', 'no'));
    const config = fc.record({
      suppress: fc.anything(),
      caps: fc.anything(),
      audiences: fc.oneof(
        fc.anything(),
        fc.array(fc.record({ name: fc.string(), when: fc.anything() })),
      ),
      handOver: fc.anything(),
    });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.oneof(config, fc.anything()),
        (suppress, cap, handover, all) => {
          parse({ suppress, cap, handover, config: all });
        },
      ),
    );
  });
});
