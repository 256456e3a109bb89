import { assert } from '@esm-bundle/chai';
import { watchPage } from '../../../src/browser/watch-page.ts';
import { aRelease, revive } from './release-cases.ts';

const inline = (id: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    id,
    type: 'text/plain',
    text: `document.documentElement.dataset['ran'] = '${id}'`,
  });

describe('createRelease, under a policy that refuses a script', () => {
  const ignore = (event: PromiseRejectionEvent): void => event.preventDefault();
  before(() => addEventListener('unhandledrejection', ignore));
  after(() => removeEventListener('unhandledrejection', ignore));

  it('goes on with what comes after it', async () => {
    const refusing = (inert: HTMLScriptElement): HTMLScriptElement => {
      // as a browser does that requires Trusted Types and knows no policy
      if (inert.id === 'refused') throw new TypeError('no');
      return revive(inert);
    };
    const release = aRelease({ granted: new Set(['marketing']), revive: refusing });
    watchPage(() => true, release);

    for (const id of ['refused', 'fine']) {
      const script = inline(id);
      script.dataset['purpose'] = 'marketing';
      document.body.append(script);
      await new Promise(requestAnimationFrame);
    }

    assert.equal(document.documentElement.dataset['ran'], 'fine');
  });
});
