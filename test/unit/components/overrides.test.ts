import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import en, { more } from '../../../components/strings/en.ts';
import { type OverridePlaces, withOverrides } from '../../../components/strings/overrides.ts';

const NOTHING: OverridePlaces = { element: {}, tag: {}, config: undefined };

/** Lays `places` over English. */
function lay(places: Partial<OverridePlaces>) {
  const wrong: string[] = [];
  const strings = withOverrides(
    { ...en, ...more },
    { ...NOTHING, ...places },
    { lang: 'en', onWrong: (place, problem) => void wrong.push(`${place} ${problem}`) },
  );
  return { strings, wrong };
}

describe('withOverrides', () => {
  it('takes a word from the gate’s tag, from the element, and from the config', () => {
    assert.equal(lay({ tag: { 'text-accept': 'Yes' } }).strings.accept, 'Yes');
    assert.equal(
      lay({ element: { 'text-necessary-line': 'Must be.' } }).strings.necessaryLine,
      'Must be.',
    );
    assert.equal(lay({ config: { accept: 'All' } }).strings.accept, 'All');
    assert.equal(
      lay({ config: { en: { accept: 'All' }, de: { accept: 'Alle' } } }).strings.accept,
      'All',
    );
  });

  it('prefers the element to the tag, the tag to the config, and there the language to all', () => {
    const config = { accept: '1st', en: { accept: '2nd' } };
    const tag = { 'text-accept': '3rd' };

    assert.equal(lay({ config }).strings.accept, '2nd');
    assert.equal(lay({ config, tag }).strings.accept, '3rd');
    assert.equal(lay({ config, tag, element: { 'text-accept': '4th' } }).strings.accept, '4th');
  });

  it('replaces all forms of a text that counts, or some', () => {
    assert.deepEqual(lay({ tag: { 'text-parties': 'Parties: {n}' } }).strings.parties, {
      other: 'Parties: {n}',
    });
    assert.deepEqual(lay({ config: { parties: { one: 'one, {n}' } } }).strings.parties, {
      ...en.parties,
      one: 'one, {n}',
    });
  });

  it('reaches the words for types of entries', () => {
    const { types } = lay({ config: { types: { granted: 'Yes' } } }).strings;

    assert.deepEqual(types, { ...more.types, granted: 'Yes' });
  });

  const WRONG: readonly (readonly [name: string, value: unknown, told: RegExp])[] = [
    ['reject', '', /^strings\.reject has no letter$/],
    ['reject', ' . ', /has no letter/],
    ['reject', 7, /is no text/],
    ['reject', null, /is no text/],
    ['reject', { one: 'x' }, /is no text/],
    ['types', 'x', /is no text/],
    ['dataKinds', 'x', /is no text/],
    ['intro', 'We want data', /must contain \{who\}/],
    ['rejekt', 'No', /strings\.rejekt there is no such text/],
    ['__proto__', 'No', /there is no such text/],
    ['constructor', 'No', /there is no such text/],
  ];
  for (const [name, value, told] of WRONG) {
    it(`keeps ours and tells ${name}: ${JSON.stringify(value)}`, () => {
      const { strings, wrong } = lay({ config: Object.fromEntries([[name, value]]) });

      assert.deepEqual(strings, { ...en, ...more });
      assert.equal(wrong.length, 1);
      assert.match(wrong[0] ?? '', told);
    });
  }

  it('says nothing of a word that the first layer does not have', () => {
    const wrong: string[] = [];
    const config = { save: 'Store', de: { save: 'Ablegen' } };
    const strings = withOverrides(
      en,
      { ...NOTHING, config },
      { lang: 'en', onWrong: (place) => void wrong.push(place) },
    );

    assert.deepEqual(strings, en);
    assert.deepEqual(wrong, []);
  });

  it('never takes the word for refusing away, whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (config, text) => {
        const { strings } = lay({
          config,
          tag: { 'text-reject': text },
          element: { 'text-opt-out': text },
        });

        assert.match(strings.reject, /\p{L}/u);
        assert.match(strings.optOut, /\p{L}/u);
      }),
    );
  });
});
