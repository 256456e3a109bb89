import { assert } from '@esm-bundle/chai';
import { html, render, type TemplateResult } from 'lit/html.js';
import { css } from '../../../components/css.ts';
import { RenderedElement } from '../../../components/rendered-element.ts';
import { reset } from './fake-gate.ts';

/** Shows its attribute `word`, once `ready` lets it. */
class Sample extends RenderedElement {
  static observedAttributes = ['word'];
  static override styles = [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
    css`
      p {
        opacity: 0.5;
      }
    `,
  ];

  readonly shown: string[] = [];
  ready: Promise<unknown> = Promise.resolve();
  fails = false;

  get word(): string {
    return this.getAttribute('word') ?? '';
  }

  set word(value: string) {
    this.setAttribute('word', value);
  }

  get paragraph(): HTMLElement {
    return this.renderRoot.querySelector('p')!;
  }

  protected override async prepare(): Promise<void> {
    await this.ready;
  }

  protected override readonly paint: typeof render = render;

  protected override render(): TemplateResult {
    if (this.fails) throw new Error('no words');
    return html`<p>${this.word}</p>`;
  }

  protected override updated(): void {
    this.shown.push(this.word);
  }
}
customElements.define('sample-element', Sample);

const place = (): Sample => {
  const element = new Sample();
  document.body.append(element);
  return element;
};

describe('RenderedElement', () => {
  afterEach(reset);

  it('renders once for many changes in a row', async () => {
    const element = place();

    element.word = 'a';
    element.word = 'b';
    element.setAttribute('word', 'c');
    await element.updateComplete;

    assert.deepEqual(element.shown, ['c']);
    assert.equal(element.paragraph.textContent, 'c');
  });

  it('shows what changed while something was awaited, last', async () => {
    const element = place();
    let go = (_?: unknown): void => {};
    element.ready = new Promise((resolve) => {
      go = resolve;
    });
    element.word = 'first';
    await Promise.resolve();
    element.word = 'second';

    go();
    await element.updateComplete;

    assert.equal(element.shown.at(-1), 'second');
  });

  it('does not render out of the document, and catches up when it comes back', async () => {
    const element = place();
    await element.updateComplete;
    element.remove();
    element.word = 'outside';
    await element.updateComplete;
    const outside = [...element.shown];

    document.body.append(element);
    await element.updateComplete;

    assert.deepEqual(outside, ['']);
    assert.deepEqual(element.shown, ['', 'outside']);
  });

  it('renders again after a render that failed', async () => {
    const element = place();
    element.fails = true;
    const problem = await element.updateComplete.catch((error: Error) => error.message);

    element.fails = false;
    element.word = 'again';
    await element.updateComplete;

    assert.equal(problem, 'no words');
    assert.deepEqual(element.shown, ['again']);
  });

  it('adopts its styles, in their order and without style elements [CSP style-src]', async () => {
    const element = place();
    await element.updateComplete;

    const { color, opacity } = getComputedStyle(element.paragraph);

    assert.deepEqual([color, opacity], ['rgb(1, 2, 3)', '0.5']);
    assert.isNull(element.shadowRoot!.querySelector('style'));
  });

  it('takes over a property that was set before its class was there', async () => {
    const early = Object.assign(document.createElement('sample-late'), { word: 'early' });
    document.body.append(early);

    customElements.define('sample-late', class extends Sample {});
    await (early as unknown as Sample).updateComplete;

    assert.equal(early.getAttribute('word'), 'early');
    assert.equal(early.shadowRoot!.textContent.trim(), 'early');
  });
});
