import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findProblems } from '../../../components/inspector/problems/find-problems.ts';
import { SEVERITIES } from '../../../components/inspector/problems/problem.ts';
import { VENDORS } from '../../../src/vendors/index.ts';
import { aPage, anEntry, aScript, THE_GATE } from './a-page.ts';
import { attribute, META_CODE, MISTAKES } from './mistakes.ts';
import { TRACES } from './traces.ts';

describe('findProblems', () => {
  it('finds nothing on a page without mistakes', () => {
    assert.deepEqual(findProblems(aPage()), []);
  });

  for (const { name, page, id, severity, says, code } of MISTAKES)
    it(`explains ${name}, and nothing else`, () => {
      const found = findProblems(aPage(page));

      assert.deepEqual(
        found.map((problem) => problem.id),
        [id],
      );
      const [problem] = found;
      assert.equal(problem!.severity, severity);
      assert.match([problem!.title, ...problem!.found].join('\n'), says);
      assert.ok(problem!.why && problem!.fix);
      if (code) assert.match(problem!.code ?? '', code);
    });

  it('names what made events sensitive, once for each', () => {
    const event = { kind: 'event', name: 'ViewContent', vendor: 'meta' } as const;
    const entries = ['health', 'health', 'pages'].map((why) =>
      anEntry({ ...event, text: `sensitive: ${why}` }),
    );

    const found = findProblems(aPage({ entries }));

    assert.deepEqual(
      found.map(({ id, title, found: where }) => [id, title, where]),
      [
        ['sensitive', 'Sensitive by the vocabulary: health', ['meta ViewContent']],
        ['sensitive', 'Sensitive by pages', ['meta ViewContent']],
      ],
    );
    assert.match(found[0]?.code ?? '', /"not":/);
  });

  // one address, one stored name and one line of base code for each vendor
  for (const [vendor, address, name, text, tag] of TRACES) {
    const traces = {
      resources: [address],
      stored: [name],
      scripts: [THE_GATE, aScript({ src: address })],
    };

    it(`takes ${vendor} for the gate’s own where the tag names it`, () => {
      const page = aPage({
        ...traces,
        tags: { [vendor]: [tag] },
        vendors: { [vendor]: 'granted' },
      });

      assert.deepEqual(
        findProblems(page).map(({ id }) => id),
        [],
      );
    });

    it(`asks for data-${vendor} where it does not, with the id from its base code`, () => {
      const scripts = [...traces.scripts, aScript({ text })];
      const [first, ...more] = findProblems(aPage({ ...traces, scripts, tags: {} }));

      assert.deepEqual([first?.id, more.length], ['undeclared-vendor', 0]);
      assert.match(first?.code ?? '', new RegExp(`data-${vendor}="${tag}"`));
    });

    it(`finds the base code of ${vendor} beside the gate`, () => {
      const scripts = [THE_GATE, aScript({ text })];
      const found = findProblems(aPage({ scripts, tags: { [vendor]: [tag] } }));

      assert.deepEqual(
        found.map(({ id }) => id),
        ['duplicate-pixel'],
      );
    });
  }

  it('has traces of every vendor', () => {
    assert.deepEqual(
      TRACES.map(([vendor]) => vendor),
      VENDORS.map(({ id }) => id),
    );
  });

  it('puts the worst first', () => {
    const found = findProblems(
      aPage({
        ...attribute('guard', 'off'),
        noscripts: ['<img src="https://www.facebook.com/tr?id=1">'],
        versions: {},
      }),
    );

    const ranks = found.map(({ severity }) => SEVERITIES.indexOf(severity));
    assert.equal(ranks.length, 2);
    assert.deepEqual(ranks, ranks.toSorted());
  });

  it('leaves inert scripts, held images and the site’s own scripts alone', () => {
    const scripts = [
      aScript({ src: 'https://shop.example/own.js', isAbove: true }),
      THE_GATE,
      aScript({ text: META_CODE, isInert: true, type: 'text/plain' }),
    ];

    assert.deepEqual(findProblems(aPage({ scripts, gate: 1 })), []);
  });

  it('takes a link for a privacy policy in other languages', () => {
    for (const link of ['Datenschutz /ds', 'Politique de confidentialité /c', 'プライバシー /p'])
      assert.deepEqual(findProblems(aPage({ attributes: { meta: '1' }, links: [link] })), []);
  });

  it('does not take what base code inserts above the gate for a script of the page’s', () => {
    const scripts = [
      aScript({ src: 'https://connect.facebook.net/en_US/fbevents.js', isAbove: true }),
      THE_GATE,
      aScript({ text: META_CODE }),
    ];

    const ids = findProblems(aPage({ scripts, gate: 1 })).map(({ id }) => id);
    assert.deepEqual(ids, ['duplicate-pixel']);
  });
});
