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

  it('says in words what holds instead', () => {
    assert.match(about('region', 'Germany'), /such as DE or US-CA\. Acting as in an unknown place/);
    assert.match(
      about('lang', 'deutsch'),
      /such as de or pt-BR\. Acting as if it were not there\.$/,
    );
    assert.match(about('position', 'top'), /Use bottom, center, corner\. Acting as "bottom"\.$/);
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
