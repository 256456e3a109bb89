import { assert } from '@esm-bundle/chai';
import { drawControl } from '../../../src/browser/control.ts';

const host = (): Element | null => document.querySelector('pixelgate-control');
const inside = (selector: string): HTMLElement | null | undefined =>
  host()?.shadowRoot?.querySelector(selector);

describe('drawControl', () => {
  afterEach(() => drawControl('', '', () => {}));

  it('puts one button on the page, with the label of the language or the law', () => {
    drawControl('Your Privacy Choices', '', () => {});

    assert.equal(inside('button')?.textContent, 'Your Privacy Choices');
    assert.isNull(inside('[role=status]'));
    assert.equal(document.querySelectorAll('pixelgate-control').length, 1);
  });

  it('opens the choice at a click', () => {
    let opened = 0;
    drawControl('Privacy', '', () => opened++);

    inside('button')?.click();

    assert.equal(opened, 1);
  });

  it('can be reached by the keyboard', () => {
    drawControl('Privacy', '', () => {});
    const button = inside('button');

    button?.focus();

    assert.equal(host()?.shadowRoot?.activeElement, button);
  });

  it('is large enough for a finger [WCAG 2.5.8]', () => {
    drawControl('Privacy', '', () => {});

    const { width, height } = inside('button')!.getBoundingClientRect();

    assert.isAtLeast(Math.min(width, height), 24);
  });

  it('shows that an opt-out was honoured [11 CCR 7025(c)(6)]', () => {
    drawControl('Privacy', 'Opt-Out Request Honored', () => {});

    assert.equal(inside('[role=status]')?.textContent, 'Opt-Out Request Honored');
  });

  it('shows the status alone where the page has a way back of its own', () => {
    drawControl('', 'Opt-Out Request Honored', () => {});

    assert.isNull(inside('button'));
    assert.ok(inside('[role=status]'));
  });

  it('comes back when an application replaces the body', () => {
    drawControl('Privacy', '', () => {});
    host()?.remove();

    drawControl('Privacy', '', () => {});

    assert.equal(inside('button')?.textContent, 'Privacy');
  });

  it('keeps the button, and its focus, while nothing has changed', () => {
    drawControl('Privacy', '', () => {});
    const button = inside('button');
    button?.focus();

    drawControl('Privacy', '', () => {});

    assert.equal(inside('button'), button);
    assert.equal(host()?.shadowRoot?.activeElement, button);
  });

  it('leaves the page when there is nothing to show', () => {
    drawControl('Privacy', '', () => {});

    drawControl('', '', () => {});

    assert.isNull(host());
  });

  it('moves nothing on the page', () => {
    const height = document.documentElement.scrollHeight;

    drawControl('Privacy', 'Opt-Out Request Honored', () => {});

    assert.equal(document.documentElement.scrollHeight, height);
  });
});
