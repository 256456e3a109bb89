/** The second layer for people who do not see it, under a strict policy: what is read out, and where the focus goes. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { STRICT_CSP } from './pages.mjs';
import { bannerOf, messages, purposes } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const part = (name) => `consent-preferences >>> [part~=${name}]`;
const BODY = '<main><h1>Shop</h1></main><p><button id="mine" data-consent-open>Cookies</button>';

const isOpen = (tab) =>
  tab.waitFor(() =>
    document.querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog[open]'),
  );
const isClosed = (tab) => tab.waitFor(() => !document.querySelector('consent-preferences'));
const focused = (tab) =>
  tab.eval(() => document.activeElement?.id || document.activeElement?.localName);
const isSaid = (tab, text) =>
  tab.waitFor(
    (words) =>
      document.querySelector('[data-pixelgate=status]')?.shadowRoot.querySelector('[role=status]')
        ?.textContent === words,
    undefined,
    text,
  );

inEachEngine('the preferences, read out', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('say that the choice was saved, and give the focus back to what opened them', async () => {
    const shop = stage.shop({ body: BODY, csp: STRICT_CSP });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await stage.tab.eval(() => document.querySelector('#mine').focus());

    await stage.tab.press('Enter');
    await isOpen(stage.tab);
    await stage.tab.click(part('reject'));
    await isClosed(stage.tab);

    await isSaid(stage.tab, 'Your choice has been saved.');
    assert.equal(await focused(stage.tab), 'mine');
    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    const violations = (await messages(stage.tab)).filter((text) => /polic/i.test(text));
    assert.deepEqual(violations, []);
  });

  it('lead back to the content when the banner that opened them is gone', async () => {
    const shop = stage.shop({ body: BODY });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await stage.tab.click('consent-banner >>> [part~=manage]');
    await isOpen(stage.tab);
    await stage.tab.click(part('save'));
    await isClosed(stage.tab);

    assert.equal(await stage.tab.exists('consent-banner'), false);
    assert.equal(await focused(stage.tab), 'h1');
  });

  it('lead back to the banner when nothing was decided', async () => {
    const shop = stage.shop({ body: BODY });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await stage.tab.click('consent-banner >>> [part~=manage]');
    await isOpen(stage.tab);
    await stage.tab.press('Escape');
    await isClosed(stage.tab);

    const at = await stage.tab.eval(() =>
      document.activeElement?.shadowRoot?.activeElement?.getAttribute('part'),
    );
    assert.equal(at, 'manage');
    assert.equal(await stage.tab.exists('[data-pixelgate=status]'), false);
  });
});

/** Role, name and state of every control, as the browser hands them to a screen reader. */
async function controlsOf(tab) {
  const tree = await tab.raw.accessibility.snapshot({ interestingOnly: true });
  const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
  const dialog = flat(tree).find(({ role }) => role === 'dialog');
  const controls = flat(dialog).filter(({ role }) =>
    /^(switch|checkbox|button|DisclosureTriangle)$/.test(role),
  );
  return controls.map(({ role, name, checked = false }) =>
    /^(switch|checkbox)$/.test(role) ? `${role} ${name} ${checked}` : `button ${name}`,
  );
}

inEachEngine(
  'the preferences, in the accessibility tree',
  (engine) => {
    let stage;
    before(async () => (stage = await Stage.start(engine)));
    after(() => stage.stop());

    it('tell what is on, off, and partly on', async () => {
      const shop = stage.shop();
      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);
      await stage.tab.eval(() => window.pixelgate.open());
      await isOpen(stage.tab);

      await stage.tab.click('consent-preferences >>> input[data-purpose=functional]');
      await stage.tab.click('consent-preferences >>> input[data-vendor=meta]');

      const controls = await controlsOf(stage.tab);
      assert.deepEqual(
        controls.filter((line) => !/receive|^button (Google|Meta|Pinterest|TikTok)/.test(line)),
        [
          'button Close',
          'switch Functional true',
          'checkbox Analytics false',
          'switch Google tag false',
          'checkbox Marketing mixed',
          'switch Google tag false',
          'switch Meta Pixel true',
          'switch Pinterest Tag false',
          'switch TikTok Pixel false',
          'button Accept all',
          'button Reject all',
          'button Save choices',
        ],
      );
      // its name and what else it is for are two things
      const parts = controls.filter((line) => line.startsWith('button Google'));
      assert.match(parts.join(), /^button Google tag ?· ?Also for: Marketing,/);
    });
  },
  ['chromium'],
);
