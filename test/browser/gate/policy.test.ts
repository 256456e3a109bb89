import { assert } from '@esm-bundle/chai';
import { openPage } from './open-page.ts';
import type { OpenPage } from './open-page.ts';
import type { createPolicy } from '../../../src/browser/policy.ts';
import type { createRevive } from '../../../src/browser/markup/revive.ts';
import type { createScripts } from '../../../src/browser/run/scripts.ts';
import type { onProblem } from '../../../src/browser/report.ts';

interface Modules {
  readonly createPolicy: typeof createPolicy;
  readonly createRevive: typeof createRevive;
  readonly createScripts: typeof createScripts;
  readonly onProblem: typeof onProblem;
}

/** Where a browser does not know Trusted Types the CSP changes nothing, and everything runs. */
const knows = 'trustedTypes' in globalThis;

let ran: string[] = [];
let heard = (): void => {};
Reflect.set(globalThis, 'ran', (name: string) => {
  ran.push(name);
  heard();
});
const ranOnce = (): Promise<void> => new Promise((resolve) => (heard = resolve));

/** The name of what was thrown, by whichever realm; `''` when nothing was. */
function refusal(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return (error as Error).name;
  }
}

describe('createPolicy', () => {
  let page: OpenPage<Modules>;
  const open = async (name: string): Promise<void> => {
    page = await openPage<Modules>(name);
  };
  /** An inline script of the page's own text, as the gate revives it. */
  const revive = (policy: ReturnType<typeof createPolicy>): HTMLScriptElement => {
    const template = page.page.createElement('template');
    const inert = page.page.createElement('script');
    inert.type = 'text/plain';
    inert.append(`parent.ran('inline')`);
    template.content.append(inert);
    return page.modules.createRevive({ policy })(inert);
  };

  beforeEach(() => {
    ran = [];
  });
  afterEach(() => page.close());

  describe('where the CSP requires Trusted Types and allows it', () => {
    beforeEach(() => open('trusted.html'));

    it('lets the gate load a script', async () => {
      const { createPolicy: create, createScripts: scriptsWith } = page.modules;
      const done = ranOnce();

      scriptsWith({ policy: create(), nonce: '' }).load(
        `data:text/javascript,parent.ran('loaded')`,
      );
      await done;

      assert.deepEqual(ran, ['loaded']);
    });

    it('lets the gate revive an inline script', () => {
      const live = revive(page.modules.createPolicy());

      page.page.head.append(live);

      assert.deepEqual(ran, ['inline']);
    });

    it('makes values that the browser knows as trusted, of the same text', () => {
      const policy = page.modules.createPolicy();

      const made = [policy?.createScriptURL('https://a.example/'), policy?.createScript('a()')];

      assert.deepEqual(made.map(String), ['https://a.example/', 'a()']);
      if (knows)
        assert.deepEqual(
          made.map((value) => typeof value),
          ['object', 'object'],
        );
    });

    it('stands between scripts and a plain text, which gets nowhere', () => {
      const plain = { createScriptURL: String, createScript: String };

      assert.equal(
        refusal(() => revive(plain)),
        knows ? 'TypeError' : '',
      );
    });

    it('leaves no second policy of its name to anybody', () => {
      page.modules.createPolicy();

      const second = page.modules.createPolicy();

      assert.equal(second === undefined, knows);
    });
  });

  describe('where the CSP does not allow it', () => {
    beforeEach(() => open('refused.html'));

    it('does not throw, and has none', () => {
      assert.equal(page.modules.createPolicy() === undefined, knows);
    });

    it('gets no script past it', () => {
      const policy = page.modules.createPolicy();

      assert.equal(
        refusal(() => revive(policy)),
        knows ? 'TypeError' : '',
      );
      assert.deepEqual(ran, []);
    });
  });
});
