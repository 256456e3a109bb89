import { assert } from '@esm-bundle/chai';
import { onProblem } from '../../../src/browser/report.ts';
import { watchPage } from '../../../src/browser/watch-page.ts';
import { openPage } from './open-page.ts';

const problems: (readonly unknown[])[] = [];
const asked: string[] = [];
let changes = 0;

onProblem((waiting) => problems.push(...waiting.splice(0)));
watchPage(
  (address) => {
    asked.push(address);
    return !address.includes('tracker');
  },
  () => void changes++,
);

const place = document.body.appendChild(document.createElement('div'));
const scriptOf = (src: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { src });

/** Ways by which a script gets its address where no setter can look at it. */
const BY_CODE: readonly (readonly [how: string, bring: (html: string) => HTMLScriptElement[]])[] = [
  [
    'in a fragment',
    (html) => {
      const fragment = document.createRange().createContextualFragment(html);
      const scripts = [...fragment.querySelectorAll('script')];
      place.append(fragment);
      return scripts;
    },
  ],
  [
    'in the copy of a template, with something around it',
    (html) => {
      const template = document.createElement('template');
      // scripts that are set as `innerHTML` never run, nor do their copies
      template.content.append(
        document.createRange().createContextualFragment(`<div>${html}</div>`),
      );
      const copy = document.importNode(template.content, true);
      const scripts = [...copy.querySelectorAll('script')];
      place.append(copy);
      return scripts;
    },
  ],
];

interface Modules {
  readonly onProblem: typeof onProblem;
  readonly watchPage: typeof watchPage;
}

describe('watchPage', () => {
  beforeEach(async () => {
    place.replaceChildren();
    await Promise.resolve();
    for (const list of [problems, asked]) list.length = 0;
    changes = 0;
  });

  it('stops an ordinary script of a tracker’s, which the parser puts in, from running', async () => {
    const ran: string[] = [];
    const { page, modules, close } = await openPage<Modules>('watched.html');
    const freeHasRun = new Promise<void>((resolve) => {
      Reflect.set(globalThis, 'ran', (name: string) => {
        ran.push(name);
        if (name === 'free') resolve();
      });
    });
    page.open();
    modules.watchPage(
      (address) => !address.includes('tracker'),
      () => {},
    );

    // a parser lets observers run between the tags; here that is between two texts
    page.write(`<!doctype html><script src="data:text/javascript,parent.ran('tracker')">`);
    await Promise.resolve();
    page.write(`</script><script src="data:text/javascript,parent.ran('free')"></script>`);
    page.close();
    await freeHasRun;

    assert.deepEqual(ran, ['free']);
    assert.equal(page.scripts.length, 1);
    close();
  });

  it('takes away one that comes later, and says which', async () => {
    const script = scriptOf('data:text/javascript,/*tracker?id=7*/');

    place.append(script);
    await Promise.resolve();

    assert.isFalse(script.isConnected && script.ownerDocument === document);
    assert.deepEqual(problems, [['inline', 'data:text/javascript,/*tracker?id=7*/']]);
  });

  for (const [how, bring] of BY_CODE) {
    it(`stops one from running that comes ${how}`, async () => {
      const ran: string[] = [];
      const last = new Promise<void>((resolve) => {
        Reflect.set(globalThis, 'ran', (name: string) => {
          ran.push(name);
          if (name === 'last') resolve();
        });
      });
      const names = ['tracker', 'free', 'last'];
      const html = names.map(
        (name) => `<script src="data:text/javascript,ran('${name}')"></script>`,
      );

      for (const script of bring(html.join(''))) script.async = false; // they run in their order
      await last;

      assert.deepEqual(ran, ['free', 'last']);
    });
  }

  it('says each once, however often the page changes after it', async () => {
    place.append(scriptOf('data:text/javascript,/*tracker*/'), scriptOf('data:text/javascript,1'));
    await Promise.resolve();
    place.append('more');
    await Promise.resolve();

    assert.equal(asked.length, 2);
    assert.equal(problems.length, 1);
  });

  it('leaves every other script as it is', async () => {
    const [free, inline] = [scriptOf('data:text/javascript,1'), document.createElement('script')];
    inline.text = '/*tracker*/';

    place.append(free, inline);
    await Promise.resolve();

    assert.deepEqual([free.parentNode, inline.parentNode], [place, place]);
    assert.deepEqual(asked, ['data:text/javascript,1']);
    assert.deepEqual(problems, []);
  });

  it('looks at each of several that are added at once', async () => {
    const added = ['tracker1', 'free', 'tracker2'].map((name) =>
      scriptOf(`data:text/javascript,/*${name}*/`),
    );

    place.append(...added);
    await Promise.resolve();

    assert.deepEqual(
      added.map(({ ownerDocument }) => ownerDocument === document),
      [false, true, false],
    );
  });

  it('tells once of each turn in which the page has changed, also when things go', async () => {
    place.append(document.createElement('p'), document.createElement('img'), 'text');
    await Promise.resolve();
    const afterAdding = changes;
    place.replaceChildren();
    await Promise.resolve();

    assert.deepEqual([afterAdding, changes], [1, 2]);
  });

  it('hears of nothing but children', async () => {
    place.setAttribute('class', 'x');
    await Promise.resolve();

    assert.equal(changes, 0);
    place.removeAttribute('class');
  });
});
