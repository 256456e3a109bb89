/** In a file of its own: here nobody has injected a table, and the sources have no `lang/` folder. */
import { assert } from '@esm-bundle/chai';
import { ConsentBanner, ConsentPreferences } from '../../../components/index.ts';
import { define } from '../../../components/define.ts';
import { fakeGate, mount, reset, setPixelgate } from './fake-gate.ts';
import { once } from './gestures.ts';

describe('elements without a table', () => {
  afterEach(reset);

  it('is not registered by importing its class', () => {
    assert.isUndefined(customElements.get('consent-banner'));
  });

  it('show nothing and say so, when not even English has the words', async () => {
    define('consent-preferences', ConsentPreferences);
    setPixelgate({ view: () => ({ options: { lang: 'fr' } }) });
    const element = document.createElement('consent-preferences');
    const failed = once(document, 'consent-ui-error');

    document.body.append(element);

    assert.equal(((await failed) as CustomEvent<{ lang: string }>).detail.lang, 'fr');
    await element.updateComplete;
    assert.isNull(element.shadowRoot!.querySelector('dialog'));
  });

  it('ask in English, when no language can be loaded', async () => {
    define('consent-banner', ConsentBanner);
    define('consent-banner', class extends HTMLElement {});
    fakeGate({ wantedLang: 'fr' });

    const { part } = await mount('consent-banner');

    assert.equal(part('reject').textContent.trim(), 'Reject all');
    assert.equal(part('banner').lang, 'en');
  });
});
