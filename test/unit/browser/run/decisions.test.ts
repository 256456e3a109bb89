import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { DAY_MS, START, openBrowser } from './decision-stage.ts';
import type { Source } from '../../../../src/core/api.ts';
import type { Browser, Page } from './decision-stage.ts';

let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});

const YES = { every: 'granted' };
const NO = { every: 'denied' };

/** A decision of a visitor who has just clicked. */
const decide = (page: Page, wish: unknown, source: Source = 'banner', isActive = true): boolean =>
  page.decide({ source, wish, isActive });

/** A page whose log holds. */
function open(...given: Parameters<Browser['load']>): Page {
  const page = browser.load(...given);
  page.prove('ok');
  return page;
}
const lettersOf = (page: Page): string => {
  const { functional, analytics, marketing } = page.consent.state.purposes;
  return [functional, analytics, marketing].map(([letter]) => letter).join('');
};

describe('decisions, what is kept', () => {
  it('writes a cookie that the next page reads', () => {
    assert.ok(decide(open(), YES));

    assert.equal(lettersOf(open()), 'ggg');
    assert.deepEqual(browser.stored(), {
      choices: { functional: 'granted', analytics: 'granted', marketing: 'granted' },
      vendors: { google: 'granted', meta: 'granted' },
      regime: 'eu-de',
      policyVersion: '1',
      at: START,
      source: 'banner',
      gpc: false,
      limited: false,
    });
  });

  it('logs the decision with the choices before it, then tells page and tabs once', () => {
    const page = open();
    let done = 0;
    page.decide({
      source: 'banner',
      wish: { ...NO, shown: { lang: 'de' } },
      isActive: true,
      done: () => done++,
    });

    const [fact, ...more] = page.facts;
    assert.ok(fact?.type === 'decision');
    assert.deepEqual(fact.before, { functional: 'unset', analytics: 'unset', marketing: 'unset' });
    assert.deepEqual([fact.shown, fact.isSignal, fact.regime], [{ lang: 'de' }, false, 'eu-de']);
    assert.deepEqual([more.length, page.counts.announcements, done], [0, 1, 1]);
  });

  it('changes what was named, and keeps the rest', () => {
    const page = open();
    decide(page, {
      purposes: { functional: 'granted', analytics: 'denied', marketing: 'granted' },
    });
    decide(page, { every: 'denied', only: ['marketing'] }, 'api');

    assert.equal(lettersOf(open()), 'gdd');
    assert.equal(browser.stored()?.source, 'api');
  });

  it('reads a wish like any input: what makes no sense is not there', () => {
    const wishes = [
      undefined,
      null,
      7,
      'granted',
      [],
      { every: 'yes' },
      { purposes: ['marketing'] },
    ];
    const more = [
      { every: 'granted', only: ['necessary', 'x'] },
      { purposes: { sale: 'granted' } },
    ];
    const page = open();
    for (const wish of [...wishes, ...more, { vendors: { nobody: 'granted' } }]) decide(page, wish);

    assert.equal(lettersOf(page), 'uuu');
    assert.deepEqual(browser.stored()?.vendors, {}, 'and answers for no vendor');
  });

  it('answers for no vendor by the signal, and for all of them by the first grant', () => {
    const page = open({ gpc: true });
    decide(page, {}, 'gpc', false);
    assert.deepEqual(browser.stored()?.vendors, {});

    decide(page, { purposes: { analytics: 'granted' } });
    assert.deepEqual(browser.stored()?.vendors, { google: 'granted', meta: 'granted' });
  });

  it('keeps a refusal of one vendor until the visitor takes it back', () => {
    const page = open();
    decide(page, { ...YES, vendors: { meta: 'denied' } }, 'preferences');
    decide(page, { purposes: { analytics: 'denied' } }, 'preferences');

    assert.deepEqual(browser.stored()?.vendors, { google: 'granted', meta: 'denied' });
  });

  it('takes an answer about some purposes for none about a vendor that came later', () => {
    decide(open({ attributes: {} }), YES);
    const later = open();
    decide(later, { purposes: { analytics: 'denied' } }, 'preferences');

    assert.deepEqual(browser.stored()?.vendors, { google: 'granted' });
    decide(later, YES);
    assert.deepEqual(browser.stored()?.vendors, { google: 'granted', meta: 'granted' });
  });

  it('keeps the cookie as long as the law keeps a refusal, 400 days at most', () => {
    const days = ['eu-de', 'ca-qc', 'us-ca'].map((regime) => {
      decide(open({ regime }), NO);
      return browser.keptDays();
    });

    assert.deepEqual(days, [180, 365, 400]);
  });

  it('gives an opt-out that stands until it is taken back a new life on each visit', () => {
    decide(open({ regime: 'us-ca' }), NO);
    for (let year = 0; year < 5; year++) {
      browser.now += 365 * DAY_MS;
      open({ regime: 'us-ca' });
    }

    assert.equal(open({ regime: 'us-ca' }).consent.state.purposes.marketing, 'denied');
    assert.equal(browser.stored()?.at, START);
  });

  it('gives no other answer a new life by a visit', () => {
    decide(open(), NO);
    browser.now += 100 * DAY_MS;
    open();
    browser.now += 80 * DAY_MS;

    assert.equal(browser.stored(), undefined);
  });

  it('grants nothing where the browser keeps no cookie, and says so', () => {
    browser.keeps = false;
    const page = open();
    decide(page, YES);

    assert.deepEqual([lettersOf(page), page.consent.proof], ['ddd', 'broken']);
    assert.deepEqual(page.problems, ['no-cookie']);
  });

  it('lets nothing run on the law’s default where an objection could not be kept', () => {
    browser.keeps = false;
    const page = open({ regime: 'us-ca' });

    assert.deepEqual([lettersOf(page), page.problems], ['ddd', ['broken']]);
  });

  it('leaves no cookie behind before anybody has answered', () => {
    for (const regime of ['eu-de', 'us-ca', 'jp-appi']) {
      lettersOf(open({ regime }));
      assert.equal(browser.stored(), undefined);
      assert.ok(!document.cookie.includes('pixelgate'), regime);
    }
  });
});

describe('decisions, how long', () => {
  it('does not let a grant live longer by a decision about something else', () => {
    decide(open(), { purposes: { functional: 'granted', analytics: 'granted' } });
    browser.now += 100 * DAY_MS;
    decide(open(), { purposes: { analytics: 'denied' } });

    assert.equal(browser.stored()?.at, START);
    browser.now = START + 180 * DAY_MS;
    assert.equal(open().consent.state.purposes.functional, 'unset');
  });

  it('begins anew where everything was answered', () => {
    decide(open(), YES);
    browser.now += 100 * DAY_MS;
    decide(open(), YES);

    assert.equal(browser.stored()?.at, START + 100 * DAY_MS);
  });

  it('does not bring back a grant that has lapsed', () => {
    decide(open(), YES);
    browser.now += 179.9 * DAY_MS;
    const page = open();
    browser.now += DAY_MS;
    page.consent.update();
    decide(page, { purposes: { analytics: 'granted' } });

    assert.equal(lettersOf(page), 'ugu');
  });

  it('does not carry a grant over to another policy', () => {
    decide(open(), YES);
    decide(open({ attributes: { 'policy-version': '2' } }), { purposes: { analytics: 'granted' } });

    assert.equal(lettersOf(open({ attributes: { 'policy-version': '2' } })), 'ugu');
  });

  it('does not carry a default of an opt-out law over to one that asks', () => {
    decide(open({ regime: 'us-ca' }), { purposes: { analytics: 'denied' } });
    const page = open();
    decide(page, { purposes: { functional: 'granted' } });

    assert.equal(lettersOf(page), 'gdu');
  });
});

describe('decisions, gestures', () => {
  it('count a grant only when the browser has just seen one', () => {
    const page = open();

    assert.equal(decide(page, YES, 'api', false), false);
    assert.deepEqual([lettersOf(page), page.problems], ['uuu', ['gesture']]);
    assert.deepEqual([page.facts, browser.stored()], [[], undefined]);
  });

  it('are not needed for a denial', () => {
    const page = open({ regime: 'us-ca' });

    assert.ok(decide(page, NO, 'api', false));
    assert.equal(lettersOf(page), 'ddd');
  });

  it('are not needed where the operator has taken that upon itself', () => {
    const page = open({ attributes: { 'allow-api-grant': '' } });

    assert.ok(decide(page, YES, 'api', false));
    assert.equal(lettersOf(page), 'ggg');
  });

  for (const wish of [
    { vendors: { meta: 'granted' } },
    { limited: false },
    { purposes: { marketing: 'granted', analytics: 'denied' } },
  ]) {
    it(`are needed for ${JSON.stringify(wish)}, which grants something`, () => {
      assert.equal(decide(open(), wish, 'api', false), false);
    });
  }

  it('are needed to make a denial an open question, which a law may fill with its default', () => {
    const page = open({ regime: 'us-ca' });
    decide(page, NO);

    decide(page, { purposes: { marketing: 'unset' } }, 'banner', false);

    assert.equal(page.consent.state.purposes.marketing, 'denied');
  });

  it('are needed to make the refusal of a vendor an open question', () => {
    const page = open();
    decide(page, { ...YES, vendors: { meta: 'denied' } }, 'preferences');

    decide(page, { vendors: { meta: 'unset' } }, 'preferences', false);

    assert.equal(open().consent.state.vendors['meta'], 'denied');
  });
});

describe('decisions, another consent manager', () => {
  const follow = (page: Page, purposes: object): boolean =>
    decide(page, { purposes }, 'cmp', false);

  it('is followed without a gesture, and keeps the answer itself', () => {
    const page = open({ attributes: { 'consent-from': 'tcf' } });

    assert.ok(follow(page, { functional: 'granted', analytics: 'granted', marketing: 'denied' }));
    assert.equal(lettersOf(page), 'ggd');
    assert.ok(!document.cookie.includes('pixelgate'));
  });

  it('is the only one that grants: a click of the visitor here can only deny', () => {
    const page = open({ attributes: { 'consent-from': 'tcf' } });
    follow(page, { functional: 'granted', analytics: 'denied', marketing: 'denied' });

    assert.equal(decide(page, YES, 'preferences'), false);
    assert.equal(lettersOf(page), 'gdd');
    assert.ok(decide(page, { purposes: { functional: 'denied' } }, 'preferences'));
    assert.equal(lettersOf(page), 'ddd');
  });

  it('has said nothing while it leaves everything open', () => {
    const page = open();
    const unset = { functional: 'unset', analytics: 'unset', marketing: 'unset' };

    assert.equal(follow(page, unset), false);
    assert.deepEqual([page.facts, page.consent.record], [[], undefined]);
  });

  it('may take back an answer', () => {
    const page = open();
    follow(page, { marketing: 'granted' });
    follow(page, { marketing: 'unset' });

    assert.equal(lettersOf(page), 'uuu');
  });

  it('does not outweigh the signal', () => {
    const page = open({ gpc: true });
    follow(page, { functional: 'granted', analytics: 'granted', marketing: 'granted' });

    assert.equal(lettersOf(page), 'ggd');
  });
});
