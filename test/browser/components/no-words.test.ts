/** In a file of its own: here nobody has injected a table, and the sources have no `lang/` folder. */
import { assert } from '@esm-bundle/chai';
import { ConsentBanner } from '../../../components/index.ts';
import { define } from '../../../components/define.ts';
import { reset, setPixelgate } from './fake-gate.ts';
import { once } from './gestures.ts';

describe('<consent-banner> without words', () => {
  afterEach(reset);

  it('is not registered by importing its class', () => {
    assert.isUndefined(customElements.get('consent-banner'));
  });

  it('shows nothing and says so, when not even English can be loaded', async () => {
    define('consent-banner', ConsentBanner);
    define('consent-banner', class extends HTMLElement {});
    setPixelgate({ view: () => ({ options: { lang: 'fr' } }) });
    const element = document.createElement('consent-banner');
    const failed = once(document, 'consent-ui-error');

    document.body.append(element);

    assert.equal(((await failed) as CustomEvent<{ lang: string }>).detail.lang, 'fr');
    await element.updateComplete;
    assert.isNull(element.shadowRoot!.querySelector('section'));
  });
});
