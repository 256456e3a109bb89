/** The sentences of the console, as whoever has made the mistake reads them. */
import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { createMessages } from '../../../../src/browser/run/messages.ts';
import { parseAttributes, RULES } from '../../../../src/config/attributes.ts';
import type { Problem } from '../../../../src/browser/report.ts';

/** What the console gets about a tag with these attributes. */
function said(attributes: Readonly<Record<string, string>>, ...problem: Problem): string {
  const warn = mock.method(console, 'warn', () => {});
  try {
    const options = parseAttributes(attributes, () => {});
    createMessages({ attributes, rules: RULES, options })(problem);
    return warn.mock.calls.flatMap(({ arguments: args }) => args).join('\n');
  } finally {
    warn.mock.restore();
  }
}
const about = (name: string, value: string): string => said({ [name]: value }, 'attribute', name);

describe('messages about attributes', () => {
  it('names the one that was meant, and no list of the others', () => {
    assert.equal(
      about('titok', 'C4ABC'),
      'pixelgate: data-titok="C4ABC" is not an attribute. Did you mean data-tiktok?',
    );
  });

  it('lists all of them where none resembles it', () => {
    assert.match(
      about('colour', 'red'),
      /data-colour="red" is not an attribute\. Use data-.*theme/,
    );
  });

  it('knows other words for it', () => {
    assert.match(about('facebook', '123'), /Did you mean data-meta\?$/);
    assert.match(about('privacy-policy', '/p'), /Did you mean data-privacy-url\?$/);
  });

  it('explains by it that a vendor of the page is missing, and does not say that again', () => {
    assert.equal(said({ facebook: '123' }, 'undeclared', 'meta'), '');
    assert.match(said({ id: '123' }, 'undeclared', 'x'), /x is on the page, but not in data-x/);
  });

  it('says in words what holds instead', () => {
    assert.match(about('region', 'Germany'), /such as DE or US-CA\. Acting as in an unknown place/);
    assert.match(
      about('lang', 'deutsch'),
      /such as de or pt-BR\. Acting as if it were not there\.$/,
    );
    assert.match(about('position', 'top'), /Use bottom, center, corner\. Acting as "bottom"\.$/);
  });
});

describe('messages about the config', () => {
  it('name the part that was meant, or all that there are', () => {
    assert.equal(
      said({}, 'config-key', 'webhook'),
      'pixelgate: "webhook" of the config is not known. Did you mean "webhooks"? It has no effect.',
    );
    assert.match(said({}, 'config-key', 'rules'), /Use audiences, caps, .*webhooks\. It has no/);
  });
});

describe('messages about events', () => {
  it('tell a parameter that nobody wrote from one that may not leave', () => {
    assert.equal(
      said({}, 'missing', 'google', 'search', 'search_term'),
      'pixelgate: google: search needs search_term. It is not sent.',
    );
    assert.match(
      said({}, 'missing', 'google', 'search', 'search_term', 'taken'),
      /what the page tells there may not leave: it is personal/,
    );
  });
});

it('does not promise that the gate loads a script that it may not know', () => {
  const sentence = said({}, 'inline', 'https://securepubads.g.doubleclick.net/tag/js/gpt.js');

  assert.match(
    sentence,
    /gpt\.js.*Where the gate loads it, remove it; else write type="text\/plain"/,
  );
});

describe('messages about storage', () => {
  /** @param page - what the browser says of itself */
  function heard(
    page: { isSecureContext: boolean; cookieEnabled: boolean },
    ...all: Problem[]
  ): string[] {
    const warn = mock.method(console, 'warn', () => {});
    const stood = ['isSecureContext', 'navigator'].map(
      (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
    );
    const define = (name: string, value: unknown): void =>
      void Object.defineProperty(globalThis, name, { value, configurable: true });
    define('isSecureContext', page.isSecureContext);
    define('navigator', { cookieEnabled: page.cookieEnabled });
    try {
      all.forEach(
        createMessages({ attributes: {}, rules: RULES, options: parseAttributes({}, () => {}) }),
      );
      return warn.mock.calls.flatMap(({ arguments: args }) => args as unknown[] as string[]);
    } finally {
      warn.mock.restore();
      for (const [name, before] of stood)
        if (before) Object.defineProperty(globalThis, name, before);
        else Reflect.deleteProperty(globalThis, name);
    }
  }
  const usual = { isSecureContext: true, cookieEnabled: true };

  it('are one, whatever meets the cause first', () => {
    for (const [first, second] of [
      ['broken', 'no-cookie'],
      ['no-cookie', 'broken'],
      ['write', 'no-cookie'],
    ] as const) {
      const said = heard(usual, [first], [second]);

      assert.equal(said.length, 1, `${first}: ${said.join()}`);
      assert.match(said[0] ?? '', /Nothing optional runs\.$/);
    }
  });

  it('name what is shut', () => {
    assert.match(
      heard(usual, ['broken'])[0] ?? '',
      /^pixelgate: the browser's database \(IndexedDB\)/,
    );
    assert.match(
      heard({ ...usual, cookieEnabled: false }, ['broken'])[0] ?? '',
      /: cookies and the browser's database/,
    );
    assert.match(heard({ ...usual, isSecureContext: false }, ['broken'])[0] ?? '', /without https/);
  });
});

it('does not repeat what stands behind the question mark of an address', () => {
  const sentence = said({}, 'inline', 'https://t.example/t.js?email=ada@shop.example');

  assert.match(sentence, /^pixelgate: https:\/\/t\.example\/t\.js stands in the page/);
});
