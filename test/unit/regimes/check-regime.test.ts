import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkRegime } from '../../../src/regimes/check-regime.ts';
import { strict } from '../../../src/regimes/strict.ts';
import { us } from '../../../src/regimes/us.ts';
import type { Regime, RegimeExample } from '../../../src/core/regime.ts';

/** What a careless hand, or JSON, can bring in; the types would not let it through. */
type Wrong = Readonly<Partial<Record<keyof Regime, unknown>>>;

const law = (wrong: Wrong, base: Regime = strict): Regime => ({ ...base, ...wrong }) as Regime;

const exemption = { purpose: 'analytics', conditions: 'It counts pages.', from: '2026-02-05' };
const example = strict.examples[0] as RegimeExample;

/** What stands in the law, and the one sentence about it. */
const MISTAKES: readonly (readonly [name: string, wrong: Wrong, sentence: string])[] = [
  [
    'an id with capitals',
    { id: 'EU-gdpr' },
    'EU-gdpr: id is "EU-gdpr", allowed is lower-case words joined by hyphens.',
  ],
  ['an empty title', { title: ' ' }, 'strict: title is " ", allowed is a text.'],
  [
    'an unknown model',
    { model: 'opt-maybe' },
    'strict: model is "opt-maybe", allowed is opt-in or opt-out or notice.',
  ],
  [
    'a place that is no ISO code',
    { places: ['DE', 'Germany'] },
    'strict: places is "Germany", allowed is an ISO 3166 code such as DE or US-CA.',
  ],
  [
    'a place in small letters',
    { places: ['us-ca'] },
    'strict: places is "us-ca", allowed is an ISO 3166 code such as DE or US-CA.',
  ],
  [
    'a place named twice',
    { places: ['DE', 'DE'] },
    'strict: places is ["DE","DE"], allowed is each place once.',
  ],
  [
    'something granted where the law asks first',
    { defaults: { ...strict.defaults, analytics: 'granted' } },
    'strict: defaults.analytics is "granted", allowed is denied or unset where the model is opt-in.',
  ],
  [
    'a purpose without a default',
    { defaults: { functional: 'unset', analytics: 'unset' } },
    'strict: defaults.marketing is undefined, allowed is denied or unset where the model is opt-in.',
  ],
  [
    'a prompt that does not ask where the law asks first',
    { ui: { ...strict.ui, prompt: 'link' } },
    'strict: ui.prompt is "link", allowed is banner where the model is opt-in.',
  ],
  [
    'a grant that never begins',
    { lifetimes: { grantDays: 0, refusalDays: 180 } },
    'strict: lifetimes.grantDays is 0, allowed is a whole number above 0.',
  ],
  [
    'a grant that never ends',
    { lifetimes: { grantDays: Infinity, refusalDays: Infinity } },
    'strict: lifetimes.grantDays is Infinity, allowed is a whole number above 0.',
  ],
  [
    'a refusal shorter than a grant',
    { lifetimes: { grantDays: 180, refusalDays: 30 } },
    'strict: lifetimes.refusalDays is 30, allowed is at least lifetimes.grantDays, 180.',
  ],
  [
    'proof that is thrown away',
    { proofRetentionDays: -1 },
    'strict: proofRetentionDays is -1, allowed is a whole number above 0.',
  ],
  [
    'an unknown rule for sensitive data',
    { sensitive: 'never' },
    'strict: sensitive is "never", allowed is opt-in or opt-out or necessary-only.',
  ],
  [
    'GPC for a purpose that does not exist',
    { gpc: { ...strict.gpc, denies: ['sale'] } },
    'strict: gpc.denies is ["sale"], allowed is some of functional, analytics, marketing, each once.',
  ],
  [
    'a day from which nothing is binding',
    { gpc: { ...strict.gpc, bindingFrom: '2025-01-01' } },
    'strict: gpc.bindingFrom is "2025-01-01", allowed is nothing where gpc.binding is false.',
  ],
  [
    'a purpose exempt without its conditions',
    { exempt: ['analytics'] },
    'strict: exempt is ["analytics"], allowed is the purposes of exemptions, [].',
  ],
  [
    'an exemption that the gate does not hear of',
    { exemptions: [exemption] },
    'strict: exempt is [], allowed is the purposes of exemptions, ["analytics"].',
  ],
  [
    'an exemption without conditions',
    { exempt: ['analytics'], exemptions: [{ ...exemption, conditions: '' }] },
    'strict: exemptions[0].conditions is "", allowed is a sentence.',
  ],
  [
    'an exemption from no day',
    { exempt: ['analytics'], exemptions: [{ ...exemption, from: 'soon' }] },
    'strict: exemptions[0].from is "soon", allowed is a day of the calendar as YYYY-MM-DD.',
  ],
  [
    'an unknown way to close',
    { ui: { ...strict.ui, closing: 'accept' } },
    'strict: ui.closing is "accept", allowed is refuse or none.',
  ],
  [
    'an unknown link',
    { ui: { ...strict.ui, links: ['imprint'] } },
    'strict: ui.links is ["imprint"], allowed is some of choices, opt-out, limit, each once.',
  ],
  [
    'the icon beside nothing',
    { ui: { ...strict.ui, icon: true } },
    'strict: ui.icon is true, allowed is false without the link choices.',
  ],
  [
    'an age that is none',
    { minors: { optInBelow: 130 } },
    'strict: minors.optInBelow is 130, allowed is an age from 1 to 21.',
  ],
  [
    'an age in a place of another law',
    { minors: { parentalBelowIn: { FR: 15 } } },
    'strict: minors.parentalBelowIn is "FR", allowed is a place of the law.',
  ],
  [
    'a month that does not exist',
    { effectiveFrom: '2018-13-01' },
    'strict: effectiveFrom is "2018-13-01", allowed is a day of the calendar as YYYY-MM-DD.',
  ],
  [
    'a day that its month does not have',
    { lastReviewed: '2026-02-30' },
    'strict: lastReviewed is "2026-02-30", allowed is a day of the calendar as YYYY-MM-DD.',
  ],
  [
    'an end before the beginning',
    { effectiveTo: '1969-12-31' },
    'strict: effectiveTo is "1969-12-31", allowed is nothing, or a day from effectiveFrom, 1970-01-01, on.',
  ],
  ['no source', { sources: [] }, 'strict: sources is [], allowed is at least one address.'],
  [
    'a source that is not https',
    { sources: ['http://example.org/law'] },
    'strict: sources is "http://example.org/law", allowed is an address that begins with https://.',
  ],
  ['an empty note', { notes: [''] }, 'strict: notes is "", allowed is a text.'],
  [
    'no example',
    { examples: [] },
    'strict: examples is [], allowed is at least one, each with its own name.',
  ],
  [
    'an example on no day',
    { examples: [{ ...example, name: 'one', in: { region: '', now: '2026' } }] },
    'strict: now of “one” is "2026", allowed is a day of the calendar as YYYY-MM-DD.',
  ],
  [
    'an example with a choice for nothing known',
    {
      examples: [{ ...example, name: 'one', in: { ...example.in, choices: { sale: 'denied' } } }],
    },
    'strict: choices of “one” is ["sale"], allowed is some of functional, analytics, marketing, each once.',
  ],
  [
    'an example that leaves a purpose open',
    { examples: [{ ...example, name: 'one', out: { ...example.out, purposes: {} } }] },
    'strict: purposes of “one” is [], allowed is a choice for each of functional, analytics, marketing.',
  ],
];

describe('checkRegime', () => {
  it('finds nothing in a sound law', () => {
    assert.deepEqual(checkRegime(strict), []);
    assert.deepEqual(checkRegime(us), []);
  });

  for (const [name, wrong, sentence] of MISTAKES) {
    it(`names ${name}, and nothing else`, () => {
      assert.deepEqual(checkRegime(law(wrong)), [sentence]);
    });
  }

  it('lets an opt-out stand until it is taken back', () => {
    const lifetimes = { grantDays: 365, refusalDays: Infinity };

    assert.deepEqual(checkRegime(law({ lifetimes })), []);
  });

  it('takes each day that there is, and no text that is not one', () => {
    const noInvalidDate = true;
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate }),
        fc.string(),
        (date, text) => {
          const day = date.toISOString().slice(0, 10);

          assert.deepEqual(checkRegime(law({ effectiveFrom: day })), []);
          assert.equal(checkRegime(law({ effectiveFrom: `${day}${text}x` })).length, 1);
        },
      ),
    );
  });

  it('has a sentence for a place of any form but the two of ISO 3166', () => {
    fc.assert(
      fc.property(fc.string(), (place) => {
        const isCode = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place);

        assert.equal(checkRegime(law({ places: [place] })).length, isCode ? 0 : 1);
      }),
    );
  });
});
