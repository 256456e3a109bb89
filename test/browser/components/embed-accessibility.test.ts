/** The audit, in every look and state of an embed. */
import { assert } from '@esm-bundle/chai';
import '../../../components/embed.ts';
import { audit } from './axe.ts';
import { consentOf, fakeGate, reset } from './fake-gate.ts';
import { MAP, POSTER, stage } from './embed-stage.ts';

const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'de'] as const).map((wantedLang) => ({ theme, wantedLang })),
);

describe('accessibility audit of <consent-embed>', () => {
  afterEach(reset);

  for (const look of LOOKS) {
    const name = Object.values(look).join(', ');

    for (const [state, attributes] of [
      ['words', MAP],
      ['a poster', { ...MAP, poster: POSTER }],
      ['a provider', { provider: 'youtube', video: 'aqz-KE-bpKQ', title: 'How it is made' }],
    ] as const)
      it(`finds nothing in one with ${state} (${name}) [EN 301 549]`, async () => {
        const { element } = await stage(look, attributes);

        assert.deepEqual(await audit(element), []);
      });

    it(`finds nothing in a loaded one (${name}) [EN 301 549]`, async () => {
      const { element, change, frame } = await stage(look);
      await change({ consent: consentOf('granted') });

      assert.isNotNull(frame());
      assert.deepEqual(await audit(element), []);
    });
  }

  it('finds nothing in twelve of them', async () => {
    fakeGate();
    const main = document.createElement('main');
    document.body.append(main);
    for (let number = 0; number < 12; number++) {
      const embed = document.createElement('consent-embed');
      for (const [name, value] of Object.entries(MAP)) embed.setAttribute(name, value);
      main.append(embed);
    }
    await Promise.all(
      [...document.querySelectorAll('consent-embed')].map((embed) => embed.updateComplete),
    );

    assert.deepEqual(await audit(main), []);
  });

  it('has a name, and so do its buttons and its frame', async () => {
    const { root, part, button, change, frame } = await stage();

    const group = root.querySelector('[role=group]')!;
    const label = root.getElementById(group.getAttribute('aria-labelledby')!)!;
    assert.equal(label.textContent.trim(), 'Map of Ferry Lane');
    assert.equal(button('once')!.getAttribute('aria-describedby'), 'title');
    assert.equal(part('poster'), null);
    await change({ consent: consentOf('granted') });
    assert.equal(frame()!.title, 'Map of Ferry Lane');
    assert.isFalse(part('once').checkVisibility({ visibilityProperty: true }));
  });
});
