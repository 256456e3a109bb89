/** What all elements share: the gate's view, words in the right language, and how a decision leaves. */
import { nothing, type TemplateResult } from 'lit/html.js';
import type { ConsentRequest, UiView } from '../src/core/api.ts';
import { ConsentRequestEvent, ConsentUiErrorEvent } from './events.ts';
import { viewOf } from './gate.ts';
import { RenderedElement } from './rendered-element.ts';
import { shownText } from './shown-text.ts';
import { loadStrings, type Words } from './strings/load-strings.ts';
import type { Strings } from './strings/strings.ts';

/** Languages written from right to left, by base code. */
const RTL = /^(ar|fa|he|ur)\b/;

/**
 * Renders what the gate says and never writes consent. Without a gate it renders nothing.
 *
 * A first render waits for the words, so nothing is painted twice; `updateComplete` covers the wait.
 */
export abstract class ConsentElement extends RenderedElement {
  static observedAttributes: readonly string[] = ['lang', 'theme'];

  /**
   * BCP 47 code; empty: the language that the gate picked.
   * @attr lang
   * @reflect
   */
  declare lang: string;

  #words: Words | undefined;
  #warned = false;

  /**
   * `auto`, `light` or `dark`; empty: the gate's `data-theme`.
   * @attr theme
   * @reflect
   */
  get theme(): '' | UiView['theme'] {
    return this.textOf('theme') as UiView['theme'];
  }

  set theme(value: '' | UiView['theme']) {
    this.setAttribute('theme', value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of GATE_EVENTS) document.addEventListener(type, this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of GATE_EVENTS) document.removeEventListener(type, this.#refresh);
  }

  /** Renders the element; only called when there is a gate and there are words. */
  protected abstract renderView(view: UiView, strings: Strings): TemplateResult;

  protected override async prepare(): Promise<void> {
    const view = viewOf();
    if (!view) return;
    const wanted = this.lang || view.lang;
    this.#words = await loadStrings(wanted);
    if (!this.#words) this.dispatchEvent(new ConsentUiErrorEvent(wanted));
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = viewOf();
    return view && this.#words ? this.renderView(view, this.#words.strings) : nothing;
  }

  /** Value of an attribute, `''` when it is not there. */
  protected textOf(attribute: string): string {
    return this.getAttribute(attribute) ?? '';
  }

  /** Language of the words on screen. */
  protected get shownLang(): string {
    return this.#words?.lang ?? 'en';
  }

  /** Writing direction of the words on screen, unless the page wrote a `dir`. */
  protected get shownDir(): string {
    return this.dir || (RTL.test(this.shownLang) ? 'rtl' : 'ltr');
  }

  /** Whether a person did this. A grant needs one; a script's click is refused with one warning. */
  protected isGesture(event: Event): boolean {
    if (!event.isTrusted && !this.#warned) {
      this.#warned = true;
      console.warn('pixelgate: a grant needs a real gesture.');
    }
    return event.isTrusted;
  }

  /** Asks the gate to record a decision, with what was on screen when it was made. */
  protected decide(
    choice: Pick<ConsentRequest, 'purposes' | 'vendors' | 'confirmed'>,
    source: ConsentRequest['source'],
  ): void {
    const layer = source === 'banner' ? 1 : 2;
    const shown = { lang: this.shownLang, layer, text: shownText(this.renderRoot) } as const;
    this.dispatchEvent(new ConsentRequestEvent({ ...choice, source, shown }));
  }

  readonly #refresh = (): void => this.requestUpdate();
}

const GATE_EVENTS = ['pixelgate:ready', 'pixelgate:consent-changed'] as const;
