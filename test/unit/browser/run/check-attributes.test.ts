import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MORE_RULES, checkAttributes } from '../../../../src/browser/run/check-attributes.ts';
import { RULES } from '../../../../src/config/attributes.ts';
import { ALL_SENDERS } from '../../../../src/vendors/all-senders.ts';
import type { MoreName } from '../../../../src/config/attributes.ts';

interface Checked {
  readonly values: Readonly<Record<MoreName, string>>;
  readonly wrong: readonly unknown[];
}

function check(attributes: Readonly<Record<string, string>>): Checked {
  const wrong: unknown[] = [];
  const report = (...problem: readonly unknown[]): void => void wrong.push(...problem);
  return { values: checkAttributes({ attributes, rules: RULES, report }), wrong };
}

/** What fits, what does not, and the default, which stands in for it. */
const ROWS: Readonly<
  Record<MoreName, { good: readonly string[]; bad: readonly string[]; stands: string }>
> = {
  'privacy-url': {
    good: [
      '/privacy',
      'https://shop.example/p',
      '//cdn.example/p',
      'privacy.html',
      '../p',
      '?p=1',
      '#p',
    ],
    bad: [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'java\tscript:x',
      'vbscript:x',
    ],
    stands: '',
  },
  'google-mode': {
    good: ['advanced', 'ads_data_redaction', 'advanced ads_data_redaction url_passthrough'],
    bad: ['basic', 'advanced,url_passthrough', 'Advanced'],
    stands: '',
  },
  webhook: {
    good: ['/hooks/crm', 'https://crm.example/hook'],
    bad: [
      '//crm.example/hook',
      'http://crm.example/hook',
      'hooks/crm',
      'javascript:alert(1)',
      '/a b',
    ],
    stands: '',
  },
  preset: { good: ['ink', 'paper'], bad: ['Ink', 'nice', '<b>'], stands: 'plain' },
  signals: {
    good: ['uspapi', 'microsoft clarity', 'uspapi microsoft clarity amazon'],
    bad: ['usp', 'uspapi,amazon', 'all'],
    stands: '',
  },
  inspect: {
    good: ['localhost', '127.0.0.1 localhost', '*.staging.example shop.test', '[::1]'],
    bad: ['*', '* localhost', 'https://shop.example', 'shop.example/x', 'a,b'],
    stands: '',
  },
  controller: { good: ['Kiln & Co. “Mugs”', 'Ä'], bad: ['x'.repeat(100), 'a\nb'], stands: '' },
  contact: {
    good: [
      'privacy@shop.example',
      '/contact',
      'https://shop.example/dpo',
      'contact.html',
      '#contact',
    ],
    bad: ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'Kiln & Co.', '@'],
    stands: '',
  },
  lang: {
    good: ['de', 'pt-BR', 'zh-Hans-CN', 'DE'],
    bad: ['german', '1', 'd', '../x', 'de_DE.js'],
    stands: '',
  },
  position: { good: ['bottom', 'center', 'corner'], bad: ['', 'top', 'Bottom'], stands: 'bottom' },
  theme: { good: ['auto', 'light', 'dark'], bad: ['', 'black'], stands: 'auto' },
  'allow-hosts': {
    good: ['maps.example', 'a.example b.example'],
    bad: ['https://maps.example', 'a,b', '*'],
    stands: '',
  },
  'keep-params': {
    good: ['plan', 'plan tier_2', 'meta:plan meta:Purchase:plan'],
    bad: ['a-b', 'a,b', 'a.b'],
    stands: '',
  },
  'hold-limit': {
    good: ['200 30m', '1 1s', '9999 24h'],
    bad: ['', '200', '30m', '-1 30m', '200 30d', '99999 1m'],
    stands: '200 30m',
  },
  'cookie-domain': {
    good: ['shop.example', 'localhost'],
    bad: ['shop.example;secure', 'a b', 'https://x'],
    stands: '',
  },
  // each of their rules is looked at alone, in test/unit/config/retargeting.test.ts
  suppress: { good: ['Purchase 30d', 'Purchase 30d, Lead 14d', 'nonsense'], bad: [], stands: '' },
  cap: { good: ['ViewContent 5/1d', 'nonsense'], bad: [], stands: '' },
  handover: { good: ['', 'ViewContent AddToCart', 'nonsense'], bad: [], stands: 'no' },
  matching: { good: ['off', 'hashed'], bad: ['', 'on', 'Hashed', 'plain'], stands: 'off' },
  config: {
    good: ['#pixelgate-config', '.config', '[data-config]', 'script'],
    bad: ['{"tcf": {}}', ' #a', '>a'],
    stands: '',
  },
};

describe('checkAttributes', () => {
  it('gives the defaults where nothing is said', () => {
    const { values, wrong } = check({});

    for (const [name, { stands }] of Object.entries(ROWS))
      assert.equal(values[name as MoreName], stands, name);
    assert.deepEqual(wrong, []);
  });

  it('is tested for every attribute', () => {
    assert.deepEqual(Object.keys(ROWS).toSorted(), Object.keys(MORE_RULES).toSorted());
  });

  it('shares no attribute with the gate', () => {
    const both = Object.keys(MORE_RULES).filter((name) => Object.hasOwn(RULES, name));

    assert.deepEqual(both, []);
  });

  for (const [name, { good, bad, stands }] of Object.entries(ROWS)) {
    it(`takes data-${name} as ${good.map((value) => `"${value}"`).join(', ')}`, () => {
      for (const value of good) {
        const { values, wrong } = check({ [name]: value });

        assert.equal(values[name as MoreName], value);
        assert.deepEqual(wrong, []);
      }
    });

    it(`puts "${stands}" in the place of a wrong data-${name}, and says so once`, () => {
      for (const value of bad) {
        const { values, wrong } = check({ [name]: value });

        assert.equal(values[name as MoreName], stands, value);
        assert.deepEqual(wrong, ['attribute', name], value);
      }
    });
  }

  it('leaves the gate’s attributes and the vendors’ alone, right or wrong', () => {
    const names = [...Object.keys(RULES), ...ALL_SENDERS.map(({ id }) => id)];

    assert.deepEqual(check(Object.fromEntries(names.map((name) => [name, '?']))).wrong, []);
  });

  for (const name of ['tiktk', 'policy', 'src', '', 'constructor', 'to-string', 'Regime']) {
    it(`names the attribute data-${name}, which there is not`, () => {
      assert.deepEqual(check({ [name]: 'x' }).wrong, ['attribute', name]);
    });
  }

  for (const name of [
    'cfasync',
    'no-optimize',
    'pagespeed-no-defer',
    'turbo-track',
    'v-1a2b3c4d',
    'nscript',
  ]) {
    it(`leaves data-${name} to the tool that it is for`, () => {
      const { values, wrong } = check({ [name]: 'false' });

      assert.deepEqual(wrong, []);
      assert.equal(Reflect.get(values, name), '', 'it has no effect');
    });
  }
});
