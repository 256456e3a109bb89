import { assert } from '@esm-bundle/chai';
import { createRevive } from '../../../src/browser/markup/revive.ts';
import { createScripts } from '../../../src/browser/run/scripts.ts';

const inertOf = (html: string): HTMLScriptElement => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLScriptElement;
};
/** Marks what has gone through it. */
const passed: string[] = [];
const mark = (text: string): string => (passed.push(text), text);
const policy = { createScriptURL: mark, createScript: mark };
const scripts = createScripts({ policy, nonce: 'gate-nonce' });
const revive = createRevive({ policy });

describe('createScripts', () => {
  it('gives a vendor’s script the nonce of the gate', () => {
    scripts.load('data:text/javascript,');

    const script = document.head.querySelector('script[src="data:text/javascript,"]');
    assert.equal((script as HTMLScriptElement | null)?.nonce, 'gate-nonce');
    script?.remove();
  });
});

describe('createScripts, with a policy', () => {
  beforeEach(() => {
    passed.length = 0;
  });

  it('sends every address and every text of a script through it, and nothing else', () => {
    scripts.load('data:text/javascript,1');
    revive(inertOf('<script type="text/plain" data-src="https://a.example/x.js" id="x"></script>'));
    revive(inertOf('<script type="text/plain">a()</script>'));

    assert.deepEqual(passed, ['data:text/javascript,1', 'https://a.example/x.js', 'a()']);
    document.head.querySelector('script[src="data:text/javascript,1"]')?.remove();
  });
});

describe('revive', () => {
  it('makes a script of the same content', () => {
    const live = revive(inertOf('<script type="text/plain" data-purpose="analytics">a()</script>'));

    assert.equal(live.text, 'a()');
    assert.equal(live.type, '');
    assert.equal(live.dataset['purpose'], 'analytics');
  });

  for (const source of ['data-src', 'src']) {
    it(`takes the address from ${source}`, () => {
      const live = revive(inertOf(`<script type="text/plain" ${source}="https://a.example/x.js">`));

      assert.equal(live.getAttribute('src'), 'https://a.example/x.js');
      assert.isFalse(live.hasAttribute('data-src'));
    });
  }

  it('keeps every other attribute', () => {
    const live = revive(
      inertOf(
        '<script type="text/plain" data-src="/x.js" id="x" crossorigin="anonymous" integrity="sha384-x" referrerpolicy="origin" data-key="k">',
      ),
    );

    const kept = ['id', 'crossorigin', 'integrity', 'referrerpolicy', 'data-key'].map((name) =>
      live.getAttribute(name),
    );
    assert.deepEqual(kept, ['x', 'anonymous', 'sha384-x', 'origin', 'k']);
  });

  it('makes a module of one that says so', () => {
    assert.equal(revive(inertOf('<script type="text/plain" data-type="module">')).type, 'module');
  });

  it('keeps async where it stands, and order where it does not', () => {
    const [first, second] = ['async', ''].map((flag) =>
      revive(inertOf(`<script type="text/plain" data-src="/x.js" ${flag}>`)),
    );

    assert.isTrue(first?.async);
    assert.isFalse(second?.async);
  });

  it('keeps the script’s own nonce and never lends the gate’s', () => {
    const [with_, without] = ['nonce="own"', ''].map((nonce) =>
      revive(inertOf(`<script type="text/plain" ${nonce}>a()</script>`)),
    );

    assert.equal(with_?.nonce, 'own');
    assert.equal(without?.nonce, '');
  });
});
