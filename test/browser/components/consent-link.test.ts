import { assert } from '@esm-bundle/chai';
import '../../../components/link.ts';
import type { ConsentIcon } from '../../../components/consent-icon.ts';
import { audit } from './axe.ts';
import { fakeGate, reset, setPixelgate } from './fake-gate.ts';
import { catchWarnings, click, once, press } from './gestures.ts';
import { nth } from './nth.ts';
import { display, focused, iconOf, inCalifornia, place, worded } from './place-link.ts';

describe('<consent-link>', () => {
  afterEach(reset);

  it('passes the accessibility audit', async () => {
    inCalifornia();
    for (const kind of ['choices', 'opt-out', 'limit']) place(kind);

    const found = await audit(document.body);

    assert.deepEqual(found, []);
  });

  it('has the words of the law in the US, whatever the language of the page [11 CCR 7013, 7014, 7015]', () => {
    const gate = inCalifornia();
    gate.view = { ...gate.view, wantedLang: 'de' };

    const links = ['choices', 'opt-out', 'limit'].map((kind) => place(kind, 'Own words'));

    assert.deepEqual(
      links.map(({ button }) => button.textContent),
      [
        'Your Privacy Choices',
        'Do Not Sell or Share My Personal Information',
        'Limit the Use of My Sensitive Personal Information',
      ],
    );
    for (const { element, button } of links) {
      assert.equal(display(button.querySelector('slot')!), 'none', element.kind);
      assert.equal(button.querySelector('span')!.lang, 'en');
    }
  });

  it('has the icon beside the choices, as high as the text, and beside nothing else [11 CCR 7015(b)]', () => {
    inCalifornia();

    const icons = ['choices', 'opt-out', 'limit'].map((kind) => iconOf(place(kind)));

    assert.deepEqual(
      icons.map((icon) => display(icon) !== 'none'),
      [true, false, false],
    );
    const { width, height } = nth(icons).getBoundingClientRect();
    assert.approximately(height, 12, 3);
    assert.approximately(width / height, 30 / 14, 0.1);
  });

  it('looks like the text around it', () => {
    inCalifornia();
    document.body.style.cssText = 'font: italic 19px serif; color: rgb(9, 8, 7)';

    const { button } = place();

    const { fontSize, fontStyle, color, textDecorationLine } = getComputedStyle(button);
    document.body.style.cssText = '';
    assert.deepEqual(
      [fontSize, fontStyle, color, textDecorationLine],
      ['19px', 'italic', 'rgb(9, 8, 7)', 'underline'],
    );
  });

  it('is reached and used by keyboard', async () => {
    const { calls } = inCalifornia();
    const { element } = place();

    await press('Tab');
    const { activeElement } = document;
    await press('Enter');

    assert.equal(activeElement?.localName, 'consent-link');
    assert.equal(focused(element), 'link');
    assert.deepEqual(calls, ['open']);
  });

  it('is no lower than 24 pixels [WCAG 2.5.8]', () => {
    inCalifornia();

    assert.isAtLeast(place('opt-out').button.offsetHeight, 24);
  });

  it('warns once of a kind that it does not know, and takes it for choices', () => {
    inCalifornia();
    const warnings = catchWarnings();

    const links = [place('sell'), place('sell')];

    assert.deepEqual(warnings, [
      'pixelgate: <consent-link kind="sell"> is not valid. Use choices, opt-out, limit.',
    ]);
    assert.deepEqual(
      links.map(({ element, button }) => [element.kind, button.textContent]),
      links.map(() => ['choices', 'Your Privacy Choices']),
    );
  });

  it('changes with its attribute', () => {
    inCalifornia();
    const { element, button } = place('opt-out');

    element.kind = 'limit';

    assert.equal(element.getAttribute('kind'), 'limit');
    assert.include(button.textContent, 'Limit the Use');
  });

  it('shows nothing until there is a gate', () => {
    setPixelgate([]);
    const { element, button } = place();
    const before = display(element);

    inCalifornia();
    document.dispatchEvent(new CustomEvent('pixelgate:ready'));

    assert.equal(before, 'none');
    assert.notEqual(display(element), 'none');
    assert.equal(button.textContent, 'Your Privacy Choices');
  });
});

describe('<consent-link kind="choices"> outside the US', () => {
  afterEach(reset);

  it('has the words of the page in its language, without the icon', async () => {
    fakeGate({ wantedLang: 'de' });

    const link = await worded(place());
    const { button } = link;

    assert.equal(button.textContent, 'Datenschutz-Einstellungen');
    assert.equal(button.querySelector('span')!.lang, 'de');
    assert.equal(display(iconOf(link)), 'none');
  });

  it('shows what the page writes into it, also later', async () => {
    fakeGate();
    const { button, element } = place();
    const slot = button.querySelector('slot')!;
    const changed = once(slot, 'slotchange');

    element.textContent = 'Cookies';
    await changed;

    assert.equal(display(slot), 'contents');
    assert.equal(button.textContent, '');
    assert.isAbove(button.offsetWidth, 20);
  });

  it('takes blanks between its tags for nothing', async () => {
    fakeGate();

    const { button } = await worded(place('choices', '\n  '));

    assert.equal(button.textContent, 'Privacy choices');
    assert.isAbove(button.offsetWidth, 20);
  });

  it('speaks English where there is no file for the language', async () => {
    fakeGate({ wantedLang: 'xx' });
    document.documentElement.lang = 'en';

    const { button } = await worded(place());

    assert.equal(button.textContent, 'Privacy choices');
    assert.equal(button.querySelector('span')!.lang, 'en');
  });

  it('opens the preferences, and keeps the focus to come back to', async () => {
    const { calls, requests } = fakeGate();
    const { button, element } = await worded(place());

    await click(button);

    assert.deepEqual([calls, requests], [['open'], []]);
    assert.equal(focused(element), 'link');
  });
});

describe('<consent-icon>', () => {
  afterEach(reset);

  it('is a picture that assistive technology skips', async () => {
    const icon: ConsentIcon = document.createElement('consent-icon');
    document.body.append(icon);

    const svg = icon.shadowRoot!.querySelector('svg')!;

    assert.equal(svg.getAttribute('aria-hidden'), 'true');
    assert.isAbove(svg.getBoundingClientRect().height, 8);
    assert.deepEqual(await audit(icon), []);
  });
});
