/** Global Privacy Control, the second step of an opt-in, limited data, and a log that does not hold. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { DAY_MS, openBrowser } from './decision-stage.ts';
import type { Browser, Load, Page } from './decision-stage.ts';

let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});

const YES = { every: 'granted' };
const NO = { every: 'denied' };
const decide = (page: Page, wish: unknown): boolean =>
  page.decide({ source: 'preferences', wish, isActive: true });

function open(load: Load): Page {
  const page = browser.load(load);
  page.prove('ok');
  return page;
}
const marketingOf = ({ consent }: Page): string => consent.state.purposes.marketing;
const typesOf = ({ facts }: Page): readonly string[] => facts.map(({ type }) => type);

describe('decisions, two steps [11 CCR 7028]', () => {
  for (const regime of ['us-ca', 'us-tx', 'us']) {
    it(`are needed to grant under ${regime} what was denied`, () => {
      const page = open({ regime });
      decide(page, NO);

      assert.equal(decide(page, YES), false);
      assert.deepEqual([marketingOf(page), page.problems], ['denied', ['two-steps']]);
      assert.ok(decide(page, { ...YES, confirmed: true }));
      assert.equal(marketingOf(page), 'granted');
    });
  }

  it('are needed after an opt-out by the signal too', () => {
    open({ regime: 'us-ca', gpc: true });
    const page = open({ regime: 'us-ca' });

    assert.equal(decide(page, YES), false);
    assert.equal(marketingOf(page), 'denied');
  });

  it('are not needed where nothing was denied', () => {
    assert.ok(decide(open({ regime: 'us-ca' }), YES));
  });

  it('are not needed under a law that asks for none', () => {
    for (const regime of ['eu-de', 'ca-pipeda', 'jp-appi']) {
      const page = open({ regime });
      decide(page, NO);

      assert.ok(decide(page, YES), regime);
      assert.equal(marketingOf(page), 'granted', regime);
    }
  });

  it('take a word of truth only: not a text, not a number', () => {
    const page = open({ regime: 'us-ca' });
    decide(page, NO);

    for (const confirmed of ['true', 1, {}])
      assert.equal(decide(page, { ...YES, confirmed }), false);
  });
});

describe('decisions, Global Privacy Control', () => {
  it('is remembered, and outlives itself', () => {
    const page = open({ regime: 'us-ca', gpc: true });

    assert.deepEqual([browser.stored()?.source, browser.stored()?.gpc], ['gpc', true]);
    assert.deepEqual(typesOf(page), ['decision']);
    assert.equal(marketingOf(open({ regime: 'us-ca' })), 'denied');
  });

  it('is written down once, and again when it has gone', () => {
    open({ gpc: true });

    assert.deepEqual(typesOf(open({ gpc: true })), []);
    assert.deepEqual(typesOf(open({ gpc: false })), ['decision']);
    assert.deepEqual(typesOf(open({ gpc: false })), []);
  });

  it('is no answer: the rest may still be asked', () => {
    for (const regime of ['eu-de', 'ca-pipeda', 'jp-appi']) {
      browser = openBrowser();
      open({ regime, gpc: true });
      const { state } = open({ regime, gpc: true }).consent;

      assert.deepEqual(
        [state.ask, state.asked.purposes],
        [true, ['functional', 'analytics']],
        regime,
      );
    }
  });

  it('is no answer to a new policy', () => {
    const attributes = { 'policy-version': '2' };
    decide(open({}), NO);
    open({ gpc: true, attributes });

    assert.equal(open({ gpc: true, attributes }).consent.state.ask, true);
  });

  it('leaves an answer of the visitor’s that says the same the visitor’s', () => {
    decide(open({}), NO);
    open({ gpc: true });

    assert.deepEqual([browser.stored()?.source, browser.stored()?.gpc], ['preferences', true]);
  });

  it('is the source where it takes back a grant, and so outlives the lifetime of an answer', () => {
    decide(open({}), YES);
    open({ gpc: true });

    assert.equal(browser.stored()?.choices.marketing, 'denied');
    assert.equal(browser.stored()?.source, 'gpc');
  });

  it('outweighs a click under a law that does not let it yield', () => {
    for (const regime of ['eu-de', 'ca-pipeda', 'strict']) {
      const page = open({ regime, gpc: true });
      decide(page, { ...YES, confirmed: true });

      assert.equal(marketingOf(page), 'denied', regime);
      assert.equal(browser.stored()?.choices.analytics, 'granted', regime);
    }
  });

  it('brings nothing back when it goes', () => {
    for (const regime of ['eu-de', 'us-ca', 'ca-pipeda']) {
      browser = openBrowser();
      decide(open({ regime }), YES);
      open({ regime, gpc: true });

      assert.equal(marketingOf(open({ regime })), 'denied', regime);
    }
  });
});

describe('decisions, a grant in spite of the signal [11 CCR 7025(c)(3)]', () => {
  const load = { regime: 'us-ca', gpc: true };

  it('takes the second step, is called a conflict, and stands while the signal does', () => {
    const page = open(load);

    assert.equal(decide(page, YES), false);
    assert.ok(decide(page, { ...YES, confirmed: true }));
    assert.deepEqual([marketingOf(page), browser.stored()?.source], ['granted', 'conflict']);
    assert.equal(marketingOf(open(load)), 'granted');
  });

  it('stays one when something else is decided', () => {
    decide(open(load), { ...YES, confirmed: true });
    decide(open(load), { purposes: { analytics: 'denied' } });

    assert.deepEqual([marketingOf(open(load)), browser.stored()?.source], ['granted', 'conflict']);
  });

  it('ends with a denial, and does not come back', () => {
    decide(open(load), { ...YES, confirmed: true });
    decide(open(load), { purposes: { marketing: 'denied' } });

    assert.equal(marketingOf(open(load)), 'denied');
    assert.equal(decide(open(load), YES), false);
    assert.equal(marketingOf(open({ regime: 'us-ca' })), 'denied');
  });

  it('lapses after a year, while the signal stands', () => {
    decide(open(load), { ...YES, confirmed: true });
    browser.now += 365 * DAY_MS;

    assert.equal(marketingOf(open(load)), 'denied');
  });

  it('is none under a law where the signal does not yield', () => {
    decide(open(load), { ...YES, confirmed: true });

    assert.equal(marketingOf(open({ regime: 'eu-de', gpc: true })), 'denied');
    assert.equal(marketingOf(open({ regime: 'ca-pipeda', gpc: true })), 'denied');
  });

  it('counts for the policy for which it was given, also after the signal was away', () => {
    decide(open({ ...load, attributes: { 'policy-version': '2' } }), { ...YES, confirmed: true });
    open({ regime: 'us-ca' });

    assert.equal(marketingOf(open(load)), 'denied');
  });

  it('is not made of a grant that was there before the signal', () => {
    decide(open({ regime: 'us-ca' }), YES);

    assert.equal(marketingOf(open(load)), 'denied');
    assert.notEqual(browser.stored()?.source, 'conflict');
  });
});

describe('decisions, limited data', () => {
  it('are kept until they are taken back, whatever else is decided', () => {
    const page = open({ regime: 'us-ca' });
    decide(page, { limited: true });
    decide(page, { purposes: { analytics: 'denied' } });

    assert.equal(browser.stored()?.limited, true);
    assert.equal(marketingOf(page), 'granted');
  });

  it('take two steps back where an opt-in does', () => {
    const page = open({ regime: 'us-ca' });
    decide(page, { limited: true });

    assert.equal(decide(page, { limited: false }), false);
    assert.equal(browser.stored()?.limited, true);
    assert.ok(decide(page, { limited: false, confirmed: true }));
    assert.equal(browser.stored()?.limited, false);
  });

  it('take a truth value only', () => {
    const page = open({ regime: 'us-ca' });
    for (const limited of ['yes', 1, null]) decide(page, { limited });

    assert.equal(browser.stored()?.limited, false);
  });
});

describe('decisions, a log that does not hold', () => {
  it('takes the earlier grants away, and asks', () => {
    decide(open({}), YES);
    const page = browser.load();
    page.prove('log-broken');

    assert.deepEqual([marketingOf(page), page.consent.state.ask], ['unset', true]);
    assert.equal(page.takeRestart(), false);
  });

  it('begins a new chain with the next answer, which counts alone', () => {
    decide(open({}), YES);
    const page = browser.load();
    page.prove('log-broken');
    decide(page, { purposes: { analytics: 'granted' } });

    assert.deepEqual(typesOf(page), ['log-restarted', 'decision']);
    assert.deepEqual([page.takeRestart(), page.takeRestart()], [true, false]);
    assert.deepEqual(page.consent.state.purposes, {
      necessary: 'granted',
      functional: 'unset',
      analytics: 'granted',
      marketing: 'unset',
    });
  });

  it('begins a new chain with an answer that came first', () => {
    const page = browser.load();
    decide(page, YES);
    page.prove('log-broken');

    assert.deepEqual(
      [page.takeRestart(), page.consent.proof, marketingOf(page)],
      [true, 'ok', 'granted'],
    );
  });

  it('carries no earlier grant over with an answer that came first', () => {
    decide(open({}), YES);
    const page = browser.load();
    decide(page, { purposes: { analytics: 'denied' } });
    page.prove('log-broken');

    assert.notEqual(marketingOf(page), 'granted');
  });

  it('is not taken for restarted by the signal, which is no answer', () => {
    const page = open({ gpc: true });
    page.prove('log-broken');

    assert.deepEqual([page.consent.proof, page.takeRestart()], ['log-broken', false]);
  });

  it('cannot be proved any more once nothing can be stored', () => {
    const page = browser.load();
    page.prove('broken');
    page.prove('ok');

    assert.deepEqual([page.consent.proof, marketingOf(page)], ['broken', 'denied']);
  });
});
