import { assert } from '@esm-bundle/chai';
import '../../../components/ui.ts';
import de, { more as moreDe } from '../../../components/strings/de.ts';
import en from '../../../components/strings/en.ts';
import { fill } from '../../../components/strings/fill.ts';
import { loadStrings, setStrings } from '../../../components/strings/load-strings.ts';
import { fakeGate, mount, reset } from './fake-gate.ts';

describe('strings', () => {
  beforeEach(() => {
    setStrings('en', en);
    setStrings('de', de);
  });
  afterEach(reset);

  it('fall back to the base language, then to English', async () => {
    assert.equal((await loadStrings(['de-AT']))?.lang, 'de');
    assert.equal((await loadStrings(['xx']))?.lang, 'en');
  });

  it('take a table that a page brings itself', async () => {
    setStrings('nl', { ...en, accept: 'Alles accepteren' });
    fakeGate({ wantedLang: 'nl' });

    const { part } = await mount('consent-banner');

    assert.equal(part('accept').textContent.trim(), 'Alles accepteren');
    assert.equal(part('banner').lang, 'nl');
  });

  it('are English where a table lacks one, and the page is told once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (sentence: string) => void said.push(sentence);
    setStrings('xy', { accept: 'Qapla' });
    fakeGate({ wantedLang: 'xy' });

    const { part } = await mount('consent-banner');
    await mount('consent-banner');
    console.warn = warn;

    assert.equal(part('accept').textContent.trim(), 'Qapla');
    assert.equal(part('reject').textContent.trim(), 'Reject all');
    assert.lengthOf(said, 1, said.join());
    assert.match(said[0] ?? '', /^pixelgate: lang\/xy\.js lacks .*reject.*English/);
  });

  it('are English where a whole table lacks the word for refusing', async () => {
    const rest = Object.entries({ ...de, ...moreDe }).filter(([name]) => name !== 'reject');
    setStrings('xz', Object.fromEntries(rest));
    fakeGate({ wantedLang: 'xz' });

    const { part } = await mount('consent-banner');

    assert.equal(part('reject').textContent.trim(), 'Reject all');
  });

  it('can be the operator’s own, by tag, element and config', async () => {
    fakeGate({
      options: { 'text-accept': 'Allow', 'text-reject': 'Deny' },
      config: { strings: { en: { choose: 'Details' } } },
    });

    const { part } = await mount('consent-banner', { 'text-accept': 'Agree' });

    assert.deepEqual(
      ['accept', 'reject', 'manage'].map((name) => part(name).textContent.trim()),
      ['Agree', 'Deny', 'Details'],
    );
  });

  it('stay ours where the operator’s would hide the way to refuse', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (sentence: string) => void said.push(sentence);
    fakeGate({ options: { 'text-reject': ' ' } });

    const { part } = await mount('consent-banner');
    console.warn = warn;

    assert.equal(part('reject').textContent.trim(), 'Reject all');
    assert.deepEqual(said, ['pixelgate: data-text-reject has no letter; the text of en stands.']);
  });

  it('mark a fallback as what it is [WCAG 3.1.2]', async () => {
    fakeGate({ wantedLang: 'xx' });

    const { part } = await mount('consent-banner');

    assert.equal(part('banner').lang, 'en');
  });

  it('keep a blank that nobody fills', () => {
    assert.equal(fill('{a} and {b}', { a: 1 }), '1 and {b}');
  });
});
