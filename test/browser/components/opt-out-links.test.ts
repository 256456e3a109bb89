import { assert } from '@esm-bundle/chai';
import '../../../components/link.ts';
import { fakeGate, reset } from './fake-gate.ts';
import { click } from './gestures.ts';
import { nth } from './nth.ts';
import { display, focused, honour, inCalifornia, place, STATUS } from './place-link.ts';

describe('<consent-link kind="opt-out">', () => {
  afterEach(reset);

  for (const [who, act] of [
    ['a person', click],
    ['a script', async (button: HTMLElement) => button.click()],
  ] as const)
    it(`opts out at once when ${who} clicks [11 CCR 7026]`, async () => {
      const { requests, calls } = inCalifornia();
      const { button } = place('opt-out');

      await act(button);

      assert.deepEqual(requests, [
        {
          purposes: { marketing: 'denied' },
          source: 'preferences',
          shown: { lang: 'en', layer: 1, text: 'Do Not Sell or Share My Personal Information' },
        },
      ]);
      assert.deepEqual(calls, []);
    });

  it('then says beside it that the opt-out was honoured, without losing the focus [11 CCR 7026(g)]', async () => {
    const gate = inCalifornia();
    const { element, button, status } = place('opt-out');
    await click(button);
    const before = status.textContent;

    honour(gate);

    assert.deepEqual([before, status.textContent, status.role], ['', STATUS, 'status']);
    assert.include(button.textContent, 'Do Not Sell');
    assert.equal(focused(element), 'link');
  });

  it('opens the preferences where the opt-out holds, and says that it does', async () => {
    const gate = inCalifornia();
    honour(gate);
    const { button, status } = place('opt-out');

    await click(button);

    assert.deepEqual([button.textContent, status.textContent], [STATUS, '']);
    assert.deepEqual([gate.calls, gate.requests], [['open'], []]);
  });

  it('follows what is decided elsewhere', () => {
    const gate = inCalifornia();
    const links = [place('opt-out'), place('opt-out')];

    honour(gate);
    const during = links.map(({ button }) => button.textContent);
    gate.view = { ...gate.view, optOutStatus: '' };
    gate.tell('consent-changed');

    assert.deepEqual(during, [STATUS, STATUS]);
    for (const { button } of links) assert.include(button.textContent, 'Do Not Sell');
  });

  it('stops following when it leaves the page', () => {
    const gate = inCalifornia();
    const { element, button } = place('opt-out');
    element.remove();

    honour(gate);

    assert.include(button.textContent, 'Do Not Sell');
  });
});

describe('<consent-link kind="limit">', () => {
  afterEach(reset);

  it('limits the use of sensitive data at once, and nothing else [11 CCR 7027]', async () => {
    const { requests } = inCalifornia();
    const { button } = place('limit');

    await click(button);

    const { purposes, limited, source } = nth(requests);
    assert.deepEqual(
      { purposes, limited, source },
      {
        purposes: {},
        limited: true,
        source: 'preferences',
      },
    );
  });

  it('then says that it is limited', async () => {
    const gate = inCalifornia();
    const { button, status } = place('limit');
    const answer = (): void => {
      gate.view = { ...gate.view, consent: { ...gate.view.consent, limited: true } };
    };
    document.addEventListener('consent-request', answer, { once: true });

    await click(button);

    assert.equal(status.textContent, 'Limit Request Honored');
    assert.include(button.textContent, 'Limit the Use');
  });

  it('opens the preferences where the use is limited, and says that it is', async () => {
    const gate = inCalifornia();
    gate.view = { ...gate.view, consent: { ...gate.view.consent, limited: true } };
    const { button } = place('limit');

    await click(button);

    assert.equal(button.textContent, 'Limit Request Honored');
    assert.deepEqual([gate.calls, gate.requests], [['open'], []]);
  });
});

describe('<consent-link> of the US, elsewhere', () => {
  afterEach(reset);

  for (const kind of ['opt-out', 'limit'])
    it(`does not show kind ${kind}, also where the page gives links a display`, () => {
      fakeGate();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('consent-link { display: inline-block }');
      document.adoptedStyleSheets.push(sheet);

      const { element } = place(kind);

      assert.equal(display(element), 'none');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });
});
