import { assert } from '@esm-bundle/chai';
import '../../../components/ui.ts';
import de from '../../../components/strings/de.ts';
import en from '../../../components/strings/en.ts';
import { fill } from '../../../components/strings/fill.ts';
import { loadStrings, setStrings } from '../../../components/strings/load-strings.ts';
import { AUDIT_TYPES } from '../../../src/core/api.ts';
import { PURPOSES } from '../../../src/core/purposes.ts';
import { fakeGate, mount, reset } from './fake-gate.ts';

const TABLES = { de, en };
/** Every text of a table by its path. */
const flatten = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));

describe('strings', () => {
  beforeEach(() => {
    setStrings('en', en);
    setStrings('de', de);
  });
  afterEach(reset);

  for (const [lang, table] of Object.entries(TABLES)) {
    it(`are complete in ${lang}`, () => {
      const texts = flatten(table);

      assert.deepEqual(
        texts.map(([path]) => path),
        flatten(en).map(([path]) => path),
      );
      assert.deepEqual(
        texts.filter(([, text]) => text.trim() === '' || text !== text.trim()),
        [],
      );
      assert.lengthOf(table.types, AUDIT_TYPES.length);
      assert.sameMembers(Object.keys(table.purposes), [...PURPOSES]);
    });

    it(`have the same blanks to fill in ${lang}`, () => {
      const blanks = (texts: [string, string][]): unknown =>
        texts.map(([path, text]) => [path, text.match(/\{\w+\}/g)]);

      assert.deepEqual(blanks(flatten(table)), blanks(flatten(en)));
    });

    it(`press nobody in ${lang} [EDPB 03/2022]`, () => {
      const said = flatten(table)
        .map(([, text]) => text)
        .join(' ');

      assert.notMatch(
        said,
        /!|sorry|miss out|hurry|now|best experience|leider|jetzt|verpass|beste[ns]?\b/i,
      );
    });
  }

  it('fall back to the base language, then to English', async () => {
    assert.equal((await loadStrings('de-AT'))?.lang, 'de');
    assert.equal((await loadStrings('xx'))?.lang, 'en');
  });

  it('take a table that a page brings itself', async () => {
    setStrings('nl', { ...en, accept: 'Alles accepteren' });
    fakeGate({ lang: 'nl' });

    const { part } = await mount('consent-banner');

    assert.equal(part('accept').textContent.trim(), 'Alles accepteren');
    assert.equal(part('banner').lang, 'nl');
  });

  it('mark a fallback as what it is [WCAG 3.1.2]', async () => {
    fakeGate({ lang: 'xx' });

    const { part } = await mount('consent-banner');

    assert.equal(part('banner').lang, 'en');
  });

  it('keep a blank that nobody fills', () => {
    assert.equal(fill('{a} and {b}', { a: 1 }), '1 and {b}');
  });
});
