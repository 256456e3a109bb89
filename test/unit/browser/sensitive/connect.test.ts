/** What is sensitive while the vocabulary is on its way, and which files are fetched for it. No browser. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connect } from '../../../../src/browser/sensitive/connect.ts';
import { FAMILIES } from '../../minimize/sensitive/all-families.ts';
import type { Judge } from '../../../../src/browser/sensitive-env.ts';

interface Page {
  readonly judge: Judge;
  /** Files that were asked for. */
  readonly asked: string[];
  readonly problems: string[];
  /** How often words have come, or not. */
  readonly told: () => number;
  readonly path: (path: string, title?: string) => string | undefined;
}

interface Given {
  readonly sensitive?: unknown;
  isStrict?: boolean;
  /** Files that never come. */
  readonly missing?: readonly string[];
}

async function open(given: Given = {}): Promise<Page> {
  const { sensitive, missing = [] } = given;
  const asked: string[] = [];
  const problems: string[] = [];
  let told = 0;
  const judge = await connect({
    config: { sensitive },
    isStrict: () => given.isStrict ?? true,
    report: (...problem) => void problems.push(problem.join(' ')),
    onWords: () => void (told += 1),
    async bring(file) {
      asked.push(file);
      await Promise.resolve();
      if (missing.includes(file)) throw new Error('404');
      return { words: FAMILIES[file.replace('words-', '')] };
    },
  });
  const path = (address: string, title = ''): string | undefined =>
    judge.ofPage(new URL(address, 'https://shop.example'), title);
  return { judge, asked, problems, told: () => told, path };
}

/** Once nothing is on its way any more. */
async function settled({ pending }: Judge): Promise<void> {
  for (let until = pending(); until; until = pending()) await until;
}

describe('connect', () => {
  it('fetches nothing for a page and a product that are ordinary', async () => {
    const { judge, asked, path } = await open();

    assert.equal(path('/shelf/mugs?sort=price', 'Mugs and cups – Ferry Shop'), undefined);
    assert.equal(judge.ofEvent({ content_name: 'Ferry mug', content_ids: ['MUG-1'] }), undefined);
    assert.equal(judge.ofName('AddToCart'), undefined);
    assert.deepEqual(asked, []);
    assert.equal(judge.pending(), undefined);
  });

  it('does not know until the words have come that a text asks for, and fetches each file once', async () => {
    const { judge, asked, told, path } = await open();

    assert.equal(path('/ratgeber/schwangerschaft'), 'unknown');
    assert.equal(judge.ofEvent({ content_name: 'Schwangerschaftstest' }), 'unknown');
    await settled(judge);
    assert.equal(path('/ratgeber/schwangerschaft'), 'health');
    assert.equal(judge.ofEvent({ content_name: 'Schwangerschaftstest' }), 'health');
    assert.deepEqual(asked, ['words-germanic']);
    assert.equal(told(), 1);
    assert.equal(judge.pending(), undefined);
  });

  it('finds that a text is harmless that has only looked so', async () => {
    const { judge, path } = await open();

    assert.equal(path('/', 'Great Depression, a history'), 'unknown');
    await settled(judge);
    assert.equal(path('/', 'Great Depression, a history'), undefined);
  });

  it('fetches more than one file where a text asks for them', async () => {
    const { judge, asked, path } = await open();

    assert.equal(path('/schulden', 'Депрессия'), 'unknown');
    await settled(judge);
    assert.equal(path('/schulden', 'Депрессия'), 'finance');
    assert.deepEqual(asked.toSorted(), ['words-cyrillic', 'words-germanic']);
  });

  it('stays in doubt about a text whose words never come, says it once, and about no other', async () => {
    const { judge, problems, told, path } = await open({ missing: ['words-germanic'] });

    assert.equal(path('/schwangerschaft'), 'unknown');
    await settled(judge);
    assert.equal(path('/schwangerschaft'), 'unknown');
    assert.equal(path('/schulden'), 'unknown');
    assert.equal(path('/shelf'), undefined);
    assert.equal(judge.pending(), undefined);
    assert.equal(told(), 1);
    assert.deepEqual(problems, ['words-file germanic']);
  });

  it('needs no file for the site’s own words, and none where the vocabulary is off', async () => {
    const { asked, path } = await open({ sensitive: { words: ['tarot'], vocabulary: false } });

    assert.equal(path('/tarot'), 'words');
    assert.equal(path('/schwangerschaft'), undefined);
    assert.deepEqual(asked, []);
  });

  it('knows a text by the site’s own word while others are on their way', async () => {
    const { path } = await open({ sensitive: { words: ['tarot'] } });

    assert.equal(path('/tarot', 'Schwangerschaft'), 'words');
    assert.equal(path('/schwangerschaft', 'tarot'), 'words');
  });

  it('keeps to the topics and exceptions of the config when words come', async () => {
    const { judge, path } = await open({ sensitive: { vocabulary: ['finance'], not: ['debt'] } });

    const ask = (): (string | undefined)[] =>
      ['/diabetes', '/debt', '/mortgage'].map((each) => path(each));
    ask();
    await settled(judge);

    assert.deepEqual(ask(), [undefined, undefined, 'finance']);
  });

  it('begins to look when a visitor limits the use of sensitive data', async () => {
    const given: Given = { isStrict: false };
    const { judge, asked, path } = await open(given);
    assert.equal(path('/diabetes'), undefined);

    given.isStrict = true;
    assert.equal(path('/diabetes'), 'unknown');
    await settled(judge);
    assert.equal(path('/diabetes'), 'health');
    assert.ok(asked.includes('words-common'));
  });

  it('reads the words that a name is made of', async () => {
    const { judge } = await open();
    const names = ['HIVTestBooked', 'hiv_test', 'bookedHivTest', 'MugBooked', 'Purchase'];
    const ask = (): (string | undefined)[] => names.map((name) => judge.ofName(name));
    ask();
    await settled(judge);

    assert.deepEqual(ask(), ['health', 'health', 'health', undefined, undefined]);
  });

  it('takes a rule that cannot be read for one that means everything', async () => {
    const { judge, path } = await open({ sensitive: { pages: ['rooms'] } });

    assert.deepEqual(
      [path('/shelf'), judge.ofEvent({}), judge.ofName('Lead')],
      Array(3).fill('config'),
    );
  });
});
