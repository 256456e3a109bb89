/**
 * Whatever happens, and in whatever order: marketing is on record as granted only if the visitor's own
 * grant came after the last denial and the last signal, or in spite of the signal under a law that
 * lets it yield. It runs only if, beyond that, the grant is fresh, for this policy and given under a
 * law that asks first; or if nothing was denied and the law lets it run until somebody objects.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { REGIMES } from '../../../../src/regimes/index.ts';
import { DAY_MS, openBrowser } from './decision-stage.ts';
import type { Regime } from '../../../../src/core/regime.ts';
import type { Browser, Page } from './decision-stage.ts';

interface Visit {
  /** Id of the law. */
  readonly regime: string;
  readonly gpc: boolean;
  readonly policy: string;
}
interface Act {
  readonly marketing: 'granted' | 'denied' | undefined;
  readonly analytics: 'granted' | 'denied' | undefined;
  readonly confirmed: boolean;
  readonly isActive: boolean;
  readonly source: 'banner' | 'preferences' | 'api';
}
type Step =
  | { readonly visit: Visit }
  | { readonly act: Act }
  | { readonly days: number }
  | { readonly limited: boolean };

/** What the visitor wants, as somebody who looks on would say it. */
type Standing =
  | { readonly kind: 'nothing' | 'denied' }
  | {
      readonly kind: 'granted';
      readonly at: number;
      readonly policy: string;
      readonly isOptIn: boolean;
      readonly isInSpite: boolean;
    };

const LAWS = 'eu-de eu-fr ca-qc br-lgpd strict us-ca us ca-pipeda au-privacy jp-appi'.split(' ');
const answer = fc.constantFrom(
  'granted' as const,
  'granted' as const,
  'denied' as const,
  undefined,
);
const visit: fc.Arbitrary<Visit> = fc.record({
  regime: fc.constantFrom(...LAWS),
  gpc: fc.boolean(),
  policy: fc.constantFrom('1', '1', '1', '2'),
});
const act: fc.Arbitrary<Act> = fc.record({
  marketing: answer,
  analytics: answer,
  confirmed: fc.boolean(),
  isActive: fc.constantFrom(true, true, true, false),
  source: fc.constantFrom('banner', 'preferences', 'api'),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ visit }),
  fc.record({ visit }),
  fc.record({ act }),
  fc.record({ act }),
  fc.record({ days: fc.constantFrom(1, 30, 90, 179, 181, 364, 366) }),
  fc.record({ limited: fc.boolean() }),
);

/** One visitor, and somebody who looks on. */
class Watched {
  private readonly browser: Browser = openBrowser();
  private standing: Standing = { kind: 'nothing' };
  private visit: Visit;
  private page: Page;
  /** How often marketing was seen granted, so that the property cannot hold for want of grants. */
  grants = 0;

  constructor(first: Visit) {
    this.visit = first;
    this.page = this.open(first);
  }

  take(next: Step): void {
    if ('visit' in next) this.page = this.open(next.visit);
    else if ('days' in next) this.wait(next.days);
    else if ('act' in next) this.decide(next.act);
    else this.page.decide({ source: 'preferences', wish: next, isActive: true });
    this.check();
  }

  private get law(): Regime {
    return REGIMES.find(({ id }) => id === this.visit.regime)!;
  }

  private open(given: Visit): Page {
    this.visit = given;
    // a cookie that has run out is forgotten, and its denial with it
    if (!this.browser.stored()) this.standing = { kind: 'nothing' };
    if (given.gpc && !(this.standing.kind === 'granted' && this.standing.isInSpite))
      this.standing = { kind: 'denied' };
    const attributes = { 'policy-version': given.policy };
    const page = this.browser.load({ regime: given.regime, gpc: given.gpc, attributes });
    page.prove('ok');
    return page;
  }

  private wait(days: number): void {
    this.browser.now += days * DAY_MS;
    this.page = this.open(this.visit);
  }

  private decide({ marketing, analytics, confirmed, isActive, source }: Act): void {
    const { gpc, policy } = this.visit;
    const { law } = this;
    const purposes = { ...(marketing && { marketing }), ...(analytics && { analytics }) };
    const was = this.page.consent.record;

    const counted = this.page.decide({ source, wish: { purposes, confirmed }, isActive });

    const isGrant = marketing === 'granted' || analytics === 'granted';
    if (isGrant && !isActive) assert.ok(!counted, 'a grant without a gesture');
    const isTurn = marketing === 'granted' && this.standing.kind === 'denied';
    if (isTurn && law.ui.twoStepOptIn && !confirmed) assert.ok(!counted, 'a turn in one step');
    if (!isGrant) assert.ok(counted, 'a denial always counts');
    if (!counted) return;
    const isInSpite = gpc && law.gpc.yields && (confirmed || was?.source === 'conflict');
    if (marketing === 'denied' || (gpc && !isInSpite)) this.standing = { kind: 'denied' };
    else if (marketing === 'granted') {
      const isOptIn = law.model === 'opt-in';
      this.standing = { kind: 'granted', at: this.browser.now, policy, isOptIn, isInSpite };
    }
  }

  private check(): void {
    const { standing, page, browser, law, visit: now } = this;
    const stored = browser.stored();
    if (stored?.choices.marketing === 'granted') assert.equal(standing.kind, 'granted');
    if (page.consent.state.purposes.marketing !== 'granted') return;

    this.grants++;
    assert.notEqual(standing.kind, 'denied');
    if (law.model !== 'opt-in' && !now.gpc) return;
    assert.ok(standing.kind === 'granted', 'granted by nobody');
    const ageDays = (browser.now - standing.at) / DAY_MS;
    assert.ok(ageDays < law.lifetimes.grantDays, 'a lapsed grant');
    assert.equal(standing.policy, now.policy);
    if (now.gpc) assert.ok(standing.isInSpite && law.gpc.yields, 'a grant against the signal');
    else assert.ok(standing.isOptIn, 'a grant of a law that does not ask');
  }
}

describe('decisions, in any order', () => {
  it('never loosen a denial, and grant marketing by the visitor’s own act alone', () => {
    let grants = 0;
    fc.assert(
      fc.property(visit, fc.array(step, { maxLength: 30 }), (first, steps) => {
        const visitor = new Watched(first);
        for (const each of steps) visitor.take(each);
        grants += visitor.grants;
      }),
      { numRuns: 1500 },
    );
    assert.ok(grants > 1000, `${grants} grants seen`);
  });
});
