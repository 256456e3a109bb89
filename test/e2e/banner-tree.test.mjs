/** What assistive technology is told about the first layer, by the one engine that tells tests. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { bannerOf } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const TEXT = /^(StaticText|InlineTextBox|none|generic)/;

/** `role: name`, and the level of headings, in the order in which it is read. */
const lines = ({ role, name = '', level, children = [] }) => [
  `${role}${level ? ` ${level}` : ''}: ${name.trim()}`,
  ...children.flatMap(lines),
];

inEachEngine(
  'the accessibility tree',
  (engine) => {
    let stage;
    before(async () => (stage = await Stage.start(engine)));
    after(() => stage.stop());

    /** The region of the banner as it is read out, without plain text. */
    async function read(attributes) {
      const shop = stage.shop({ attributes: { 'data-privacy-url': '/privacy', ...attributes } });
      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);
      const tree = await stage.tab.raw.accessibility.snapshot();
      const region = tree.children.find(({ role }) => role === 'region');
      return lines(region).filter((line) => !TEXT.test(line));
    }

    for (const position of ['bottom', 'corner', 'center'])
      it(`is a named region first in the page: heading, links, three buttons (${position})`, async () => {
        assert.deepEqual(await read({ 'data-position': position }), [
          'region: Your privacy choices',
          'heading 2: Your privacy choices',
          'button: 4 third parties receive data',
          'link: Privacy policy',
          'button: Accept all',
          'button: Reject all',
          'button: Choose',
        ]);
      });

    it('says what the X does [Garante 2021, n. 231]', async () => {
      const [, , close, ...rest] = await read({ 'data-region': 'IT' });

      assert.equal(close, 'button: Reject all');
      assert.equal(rest.length, 5);
    });

    it('is in the language of its words', async () => {
      const [region, ...rest] = await read({ 'data-lang': 'de' });

      assert.equal(region, 'region: Datenschutz-Einstellungen');
      assert.ok(rest.includes('button: Alle ablehnen'));
    });
  },
  ['chromium'],
);
