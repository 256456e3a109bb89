/** What comes after the banner, with the words of every language, where room is scarcest. */
import { assert } from '@esm-bundle/chai';
import { MAP } from './embed-stage.ts';
import { consentOf, reset } from './fake-gate.ts';
import { allTables, openFrame, speak, type FramedPage } from './in-frame.ts';
import { entriesOf } from './log-entries.ts';
import { until } from './log-stage.ts';
import { cutText } from './looks.ts';

/** The frame has the banner and the preferences; this brings the rest. */
async function openPhone(size: number): Promise<FramedPage> {
  const page = await openFrame(320, 700);
  const { document, window } = page;
  document.documentElement.style.fontSize = `${size}%`;
  document.body.style.margin = '0';
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = `import '/components/embed.ts'; import '/components/log.ts'; dispatchEvent(new Event('rest'));`;
  const ready = new Promise((resolve) => window.addEventListener('rest', resolve));
  document.head.append(script);
  await ready;
  for (const [lang, words] of await allTables()) page.setStrings(lang, words);
  return page;
}

/** Firefox counts as much more in lines that run from right to left; nothing of it is seen. CSS pixels. */
const SLACK = 2;

const scrolls = ({ scrollWidth, clientWidth }: HTMLElement): string[] =>
  scrollWidth > clientWidth + SLACK ? [`scrolls ${scrollWidth - clientWidth} px sideways`] : [];

describe('every language at 320 px and 200 % text', () => {
  afterEach(reset);

  it('has room in an embed', async () => {
    const page = await openPhone(200);
    page.fakeGate();
    const embed = await page.mount('consent-embed', MAP);
    const problems: string[] = [];

    for (const [lang] of await allTables()) {
      await speak(embed, lang);
      problems.push(...scrolls(embed.part('panel')).map((line) => `${lang}: ${line}`));
    }

    assert.isTrue(embed.root.querySelector("[part='always']") !== null);
    assert.deepEqual(problems, []);
  }).timeout(30_000);

  for (const mode of ['', 'audit'])
    it(`has room in the log${mode && ' for auditors'}`, async () => {
      const page = await openPhone(200);
      page.fakeGate({ consent: consentOf('granted') }).entries = entriesOf(13);
      const log = await page.mount('consent-log', { mode });
      await until(() => log.root.querySelector(mode ? '#found' : "[part='withdraw']") !== null);
      const problems: string[] = [];

      for (const [lang] of await allTables()) {
        await speak(log, lang);
        const section = log.root.querySelector('section')!;
        // a word of fourteen letters may be broken here, but stays in its box
        const found = [...cutText(section, { breakable: true }), ...scrolls(section)];
        problems.push(...found.map((line) => `${lang}: ${line}`));
      }

      assert.deepEqual(problems, []);
    }).timeout(30_000);
});
