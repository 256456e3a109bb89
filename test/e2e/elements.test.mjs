/** The page about the elements: all that the manifest says has its place there, and every control does what it says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { createDemoApp } from '../../demo/app.mjs';
import { messages } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const demo = (journal) => createDemoApp({ standins: 'direct', journal }).handle;
const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const AXE = file('node_modules/axe-core/axe.min.js');

/** Names by kind, for each element of the manifest. */
const told = Object.fromEntries(
  JSON.parse(file('dist/custom-elements.json'))
    .modules.flatMap(({ declarations }) => declarations)
    .map((element) => {
      const names = (list = []) => list.map(({ name }) => name).toSorted();
      const { attributes, slots, events, cssParts, cssProperties, members } = element;
      return [
        element.tagName,
        {
          attribute: names(attributes),
          slot: names(slots),
          event: names(events),
          part: names(cssParts),
          css: names(cssProperties),
          member: names(members),
        },
      ];
    }),
);

/** Opens the page and waits until all examples are there. */
async function openElements(stage) {
  const { tab } = stage;
  await tab.goto(stage.shop({ app: demo }).url('/elements'));
  await tab.eval(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
  });
  await tab.waitFor(
    () =>
      document.readyState === 'complete' &&
      [...document.querySelectorAll('iframe')].every(
        ({ contentDocument: inner, contentWindow }) =>
          inner?.readyState === 'complete' && contentWindow.example !== undefined,
      ),
  );
  return tab;
}

/** Fills in a control as a visitor would. */
const set = (tab, selector, value) =>
  tab.eval(
    (name, wanted) => {
      const control = document.querySelector(name);
      if (typeof wanted === 'boolean') control.checked = wanted;
      else control.value = wanted;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );

/** Waits until something holds for the element of an example. @param holds - function of the element */
const untilExample = (tab, tag, holds) =>
  tab.waitFor(
    `Boolean((${holds})(document.querySelector('#${tag} iframe').contentWindow.example))`,
  );

async function assertQuiet(tab) {
  assert.deepEqual(await tab.eval(() => window.__seen.violations), []);
  assert.deepEqual(await messages(tab), []);
  const inside = await tab.eval(() =>
    [...document.querySelectorAll('iframe')].flatMap(
      ({ contentWindow }) => contentWindow.__seen?.violations ?? [],
    ),
  );
  assert.deepEqual(inside, []);
}

inEachEngine('the page about the elements', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('has a place for everything that the manifest tells', async () => {
    const tab = await openElements(stage);

    const shown = await tab.eval(() => {
      const namesIn = (section, kind) =>
        [...section.querySelectorAll(`[data-${kind}]`)].map(({ dataset }) => dataset[kind]).sort();
      return Object.fromEntries(
        [...document.querySelectorAll('.element')].map((section) => [
          section.id,
          {
            ...Object.fromEntries(
              ['attribute', 'slot', 'event', 'part', 'css'].map((kind) => [
                kind,
                namesIn(section, kind),
              ]),
            ),
            member: [...section.querySelectorAll('[id*=-properties-], [id*=-methods-]')]
              .map(({ textContent }) => textContent)
              .sort(),
          },
        ]),
      );
    });

    assert.deepEqual(shown, told);
    await assertQuiet(tab);
  });

  it('writes every attribute, slot, property and part as its control says', async () => {
    const tab = await openElements(stage);

    const wrong = await tab.eval(() => {
      const problems = [];
      const wish = (control) => {
        if (control.type === 'checkbox') control.checked = true;
        else if (control.localName === 'select') control.selectedIndex = control.length - 1;
        else control.value = control.value === 'own' ? 'other' : 'own';
        control.dispatchEvent(new Event('input', { bubbles: true }));
        return control.type === 'checkbox' ? '' : control.value;
      };
      for (const section of document.querySelectorAll('.element')) {
        const { contentWindow, contentDocument } = section.querySelector('iframe');
        const { example } = contentWindow;
        const source = section.querySelector('[data-source]');
        const each = (kind, isDone) => {
          for (const control of section.querySelectorAll(`[data-${kind}]`)) {
            const name = control.dataset[kind];
            const value = wish(control);
            if (!isDone(name, value)) problems.push(`${section.id}: ${kind} ${name}`);
            if (!source.textContent.includes(kind === 'slot' ? value : name))
              problems.push(`${section.id}: ${kind} ${name} is not in the source`);
          }
        };
        each('attribute', (name, value) => example.getAttribute(name) === value);
        each('css', (name, value) => example.style.getPropertyValue(name) === value);
        each('slot', (name, value) =>
          [...example.children].some((child) => child.slot === name && child.textContent === value),
        );
        const rules = () => [...contentDocument.adoptedStyleSheets[0].cssRules];
        each('part', (name) =>
          rules().some(({ selectorText }) => selectorText.includes(`(${name})`)),
        );
      }
      return problems;
    });

    assert.deepEqual(wrong, []);
  });

  it('changes the banner: its place, colours, words, language and outline', async () => {
    const tab = await openElements(stage);
    const part = '(element) => element.shadowRoot.querySelector';

    await set(tab, '#consent-banner [data-attribute=position]', 'corner');
    await untilExample(tab, 'consent-banner', `${part}('.root')?.dataset.position === 'corner'`);
    await set(tab, '#consent-banner [data-attribute=lang]', 'de');
    await untilExample(
      tab,
      'consent-banner',
      `${part}('[part=accept]')?.textContent.trim() === 'Alle akzeptieren'`,
    );
    await set(tab, '#consent-banner [data-slot=heading]', 'Own heading');
    await set(tab, '#consent-banner [data-css="--pixelgate-accent"]', 'rgb(0, 80, 40)');
    await set(tab, '#consent-banner [data-part=reject]', true);

    const reject = await tab.eval(() => {
      const { example, getComputedStyle: style } =
        document.querySelector('#consent-banner iframe').contentWindow;
      const { backgroundColor, outlineStyle } = style(
        example.shadowRoot.querySelector('[part=reject]'),
      );
      return { backgroundColor, outlineStyle };
    });
    assert.deepEqual(reject, { backgroundColor: 'rgb(0, 80, 40)', outlineStyle: 'solid' });
    const source = await tab.read('#consent-banner [data-source]', (code) => code.textContent);
    assert.match(source, /position="corner"[^]*lang="de"[^]*<span slot="heading">Own heading/);
    await assertQuiet(tab);
  });

  it('plays other visitors, and keeps what the controls say', async () => {
    const tab = await openElements(stage);
    await set(tab, '#consent-link [data-attribute=kind]', 'opt-out');
    const text = '(element) => element?.shadowRoot?.querySelector("[part=link]").textContent';
    await untilExample(tab, 'consent-link', `${text}.includes('Do Not Sell')`);

    await set(tab, '#consent-link [data-visitor]', 'california-gpc');

    await untilExample(tab, 'consent-link', `${text}.includes('Honored')`);
    await assertQuiet(tab);
  });

  it('counts what an element tells, and keeps nothing of it', async () => {
    const tab = await openElements(stage);
    await untilExample(
      tab,
      'consent-banner',
      `(element) => element.shadowRoot?.querySelector('[part=reject]')`,
    );

    await tab.eval(() => {
      const { example } = document.querySelector('#consent-banner iframe').contentWindow;
      example.shadowRoot.querySelector('[part=reject]').click();
    });

    const heard = await tab.read('#consent-banner', (section) => ({
      count: section.querySelector('[data-event=consent-request]').textContent,
      entry: section.querySelector('[data-heard] li').textContent,
      isGone: !section.querySelector('iframe').contentWindow.example.isConnected,
    }));
    assert.equal(heard.count, '1');
    assert.match(heard.entry, /^consent-request .*"marketing":"denied"/);
    assert.ok(heard.isGone);
    const stored = await tab.eval(async () => ({
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      items: localStorage.length,
    }));
    assert.deepEqual(stored, { cookie: '', databases: 0, items: 0 });
  });

  it('shows the living element, also of what takes over a page, and takes no focus for it', async () => {
    const tab = await openElements(stage);
    const dialog = 'element.shadowRoot.querySelector("dialog")';

    await untilExample(tab, 'consent-preferences', `(element) => ${dialog}?.open`);
    await untilExample(
      tab,
      'consent-inspector',
      `(element) => element.shadowRoot.querySelector('.body')?.textContent.includes('ViewContent')`,
    );

    const held = await tab.eval(() => [document.activeElement.localName, Math.round(scrollY)]);
    assert.deepEqual(held, ['body', 0]);
    await assertQuiet(tab);
  });

  it('brings back what was closed', async () => {
    const tab = await openElements(stage);
    const dialog = 'element.shadowRoot.querySelector("dialog")';
    await untilExample(tab, 'consent-preferences', `(element) => ${dialog}?.open`);

    await untilExample(
      tab,
      'consent-preferences',
      `(element) => (${dialog}?.querySelector('[part=close]').click(), !element.isConnected)`,
    );
    await tab.waitFor(() => {
      const { contentDocument: inner } = document.querySelector('#consent-preferences iframe');
      const again = inner.getElementById('again');
      if (again.hidden) return false;
      again.click();
      return true;
    });

    await untilExample(tab, 'consent-preferences', `(element) => ${dialog}?.open`);
    await assertQuiet(tab);
  });

  it('is linked from the shop', async () => {
    const { tab } = stage;
    await tab.goto(stage.shop({ app: demo }).url('/advice?region=DE&panel=closed'));

    assert.ok(await tab.exists('.site-footer a[href="/elements"]'));
  });
});

inEachEngine(
  'the page about the elements, audited',
  (engine) => {
    let stage;
    before(async () => (stage = await Stage.start(engine)));
    after(() => stage.stop());

    for (const width of [1280, 320])
      it(`gives axe nothing to find, and nothing sticks out, ${width} px wide`, async () => {
        await stage.tab.resize(width, 900);
        const tab = await openElements(stage);

        const found = await tab.eval(`(async () => {
          { const module = undefined; ${AXE} }
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { runOnly: tags });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target));
        })()`);

        assert.deepEqual(found, []);
        assert.ok(await tab.eval(() => document.documentElement.scrollWidth <= innerWidth));
      });
  },
  ['chromium'],
);
