import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decideRequest } from '../../../src/core/decide-request.ts';
import { CHOICES } from '../../../src/core/purposes.ts';
import { VENDORS } from '../../../src/vendors/index.ts';
import type { RequestRules } from '../../../src/core/decide-request.ts';
import type { Choice } from '../../../src/core/purposes.ts';

const PIXEL = 'https://www.facebook.com/tr/?id=1';
const ANALYTICS = 'https://region1.google-analytics.com/g/collect';
const TAG = 'https://www.googletagmanager.com/gtag/js?id=G-1';

/** Marketing as given, analytics denied, for all vendors; a page of shop.example. */
const rulesOf = (
  marketing: Choice = 'denied',
  further: Partial<RequestRules> = {},
): RequestRules => ({
  guard: 'known',
  pageHost: 'www.shop.example',
  allowHosts: [],
  vendors: VENDORS,
  choiceFor: (_, purpose) => (purpose === 'marketing' ? marketing : 'denied'),
  ...further,
});
const decide = (url: string, rules = rulesOf()): string => {
  const { choice, of } = decideRequest(new URL(url), rules);
  return of ? `${choice} of ${of}` : choice;
};

describe('decideRequest, known trackers', () => {
  for (const choice of CHOICES) {
    it(`gives a vendor’s pixel the choice for its purpose: ${choice}`, () => {
      assert.equal(decide(PIXEL, rulesOf(choice)), `${choice} of meta`);
    });
  }

  it('asks for the vendor and the purpose that the address needs', () => {
    const asked: string[] = [];
    const choiceFor = (vendor: string, purpose: string): Choice => {
      asked.push(`${vendor} ${purpose}`);
      return 'denied';
    };

    decide(ANALYTICS, rulesOf('denied', { choiceFor }));

    assert.deepEqual(asked, ['google analytics']);
  });

  it('needs one of the vendor’s purposes for a script that serves several', () => {
    assert.equal(decide(TAG, rulesOf('granted')), 'granted of google');
    assert.equal(decide(TAG, rulesOf('unset')), 'unset of google');
    assert.equal(decide(TAG, rulesOf('denied')), 'denied of google');
  });

  it('is not satisfied by a purpose that is none of the vendor’s', () => {
    const choiceFor = (_: string, purpose: string): Choice =>
      purpose === 'functional' ? 'granted' : 'denied';

    assert.equal(decide(TAG, rulesOf('denied', { choiceFor })), 'denied of google');
  });

  for (const url of [
    'wss://mon.tiktok.com/socket',
    'http://www.facebook.com/tr',
    'https://WWW.FACEBOOK.COM/tr',
    'https://user:secret@www.facebook.com/tr',
    'https://www.facebook.com:8443/tr',
    'https://www.facebook.com/x/../tr',
  ]) {
    it(`knows ${url}`, () => {
      assert.match(decide(url), /^denied of/);
    });
  }

  it('sees through the dot that may end the name of a host', () => {
    assert.equal(decide('https://www.facebook.com./tr'), 'denied of meta');
  });
});

describe('decideRequest, everything else', () => {
  for (const url of [
    'https://www.shop.example/cart',
    'https://cdn.example/lib.js',
    'https://www.facebook.com/plugins/like.php',
    'data:text/plain,hello',
    'blob:https://shop.example/0d6c',
    'about:blank',
    'ftp://files.example/a',
    'chrome-extension://abc/x.js',
  ]) {
    it(`lets ${url} pass while only known trackers wait`, () => {
      assert.equal(decide(url), 'granted');
    });
  }

  it('lets everything pass when the guard is off', () => {
    assert.equal(decide(PIXEL, rulesOf('denied', { guard: 'off' })), 'granted');
  });

  it('lets a host pass that the operator allows, with all below it', () => {
    const rules = rulesOf('denied', { allowHosts: ['facebook.com'] });

    assert.equal(decide(PIXEL, rules), 'granted');
    assert.equal(decide('https://connect.facebook.net/signals/1', rules), 'denied of meta');
  });

  it('does not take a longer name for an allowed host', () => {
    const rules = rulesOf('denied', { guard: 'strict', allowHosts: ['maps.example'] });

    assert.equal(decide('https://evilmaps.example/a', rules), 'denied');
    assert.equal(decide('https://maps.example.evil/a', rules), 'denied');
    assert.equal(decide('https://maps.example/a', rules), 'granted');
    assert.equal(decide('https://a.b.maps.example/a', rules), 'granted');
  });
});

describe('decideRequest, strict guard', () => {
  const strict = (further: Partial<RequestRules> = {}): RequestRules =>
    rulesOf('denied', { guard: 'strict', ...further });

  it('gives a host that nobody knows the choice for marketing', () => {
    for (const choice of CHOICES) {
      const rules = rulesOf(choice, { guard: 'strict' });

      assert.equal(decide('https://cdn.tracker.example/a.js', rules), choice);
    }
  });

  for (const [page, url] of [
    ['shop.example', 'https://shop.example/a.js'],
    ['shop.example', 'https://static.shop.example/a.js'],
    ['localhost', 'http://localhost:8000/a.js'],
    ['127.0.0.1', 'http://127.0.0.1:8000/a.js'],
    ['shop.co.uk', 'https://static.shop.co.uk/a.js'],
  ] as const) {
    it(`takes ${url} for the own site of ${page}`, () => {
      assert.equal(decide(url, strict({ pageHost: page })), 'granted');
    });
  }

  for (const [page, url] of [
    ['shop.example', 'https://othershop.example/a.js'],
    // nobody here knows where a site ends: the operator lists its other hosts
    ['www.shop.example', 'https://shop.example/a.js'],
    ['a.shop.example', 'https://b.shop.example/a.js'],
    ['shop.example', 'https://shop.example.evil/a.js'],
    ['shop.co.uk', 'https://tracker.co.uk/a.js'],
    ['shop.com.au', 'https://tracker.com.au/a.js'],
    ['127.0.0.1', 'http://10.0.0.1/a.js'],
  ] as const) {
    it(`takes ${url} for a stranger on ${page}`, () => {
      assert.equal(decide(url, strict({ pageHost: page })), 'denied');
    });
  }

  it('holds a vendor’s own address on the own site, too', () => {
    const rules = strict({ pageHost: 'www.facebook.com' });

    assert.equal(decide(PIXEL, rules), 'denied of meta');
  });
});

describe('decideRequest, for every address', () => {
  it('lets a known tracker out only with a choice, an allowed host or the guard off', () => {
    const choices = fc.constantFrom(...CHOICES);
    const guards = fc.constantFrom('known', 'strict', 'nonsense');

    fc.assert(
      fc.property(choices, guards, fc.webPath(), fc.domain(), (choice, guard, path, pageHost) => {
        const rules = rulesOf(choice, { guard, pageHost });

        assert.equal(
          decide(`https://ct.pinterest.com${path || '/'}`, rules),
          `${choice} of pinterest`,
        );
      }),
    );
  });
});
