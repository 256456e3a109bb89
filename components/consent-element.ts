/** What all elements share: the gate's view, words in the right language, and how a decision leaves. */
import type { TemplateResult } from 'lit/html.js';
import type { ConsentRequest, UiView } from '../src/core/api.ts';
import { ConsentRequestEvent, ConsentUiErrorEvent } from './events.ts';
import { viewOf } from './gate.ts';
import type * as OwnFile from './own.ts';
import { RenderedElement } from './rendered-element.ts';
import { said } from './said.ts';
import { shownText } from './shown-text.ts';
import type { FindWords, Words } from './strings/load-strings.ts';
import { wantedLanguages } from './strings/wanted-languages.ts';
import type { Strings } from './strings/strings.ts';

/** Languages written from right to left, by base code. */
const RTL = /^(ar|fa|he|ur)\b/;

/**
 * Renders what the gate says and never writes consent. Without a gate it renders nothing.
 *
 * A first render waits for the words, so nothing is painted twice; `updateComplete` covers the wait.
 */
export abstract class ConsentElement<
  T extends Strings = Strings,
  Content = TemplateResult,
> extends RenderedElement<Content> {
  static observedAttributes: readonly string[] = ['lang', 'theme', 'preset'];

  /**
   * BCP 47 code; empty: the language that the gate picked.
   * @attr lang
   * @reflect
   */
  declare lang: string;

  #words: Words<T> | undefined;
  #isSafe = false;

  /**
   * `auto`, `light` or `dark`; empty: the gate's `data-theme`.
   * @attr theme
   * @reflect
   */
  get theme(): '' | UiView['theme'] {
    return this.textOf('theme') as UiView['theme'];
  }

  set theme(value: '' | UiView['theme']) {
    this.setText('theme', value);
  }

  /**
   * Look of the element by name; empty: the gate's `data-preset`.
   * @attr preset
   * @reflect
   */
  get preset(): string {
    return this.textOf('preset');
  }

  set preset(value: string) {
    this.setText('preset', value);
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
  protected abstract renderView(view: UiView, strings: T): Content;

  /** Finds the words that this element says. */
  protected abstract readonly findWords: FindWords<T>;

  protected override async prepare(): Promise<void> {
    const view = viewOf();
    if (!view) return;
    const wanted = wantedLanguages(this.lang, view.wantedLang);
    this.#isSafe = false;
    const look = this.lookOf(view);
    const [words, own] = await Promise.all([this.findWords(wanted), this.#findOwn(view, look)]);
    if (!words) this.dispatchEvent(new ConsentUiErrorEvent(wanted.find(Boolean) ?? ''));
    const warn = (sentence: string): void => this.warn(sentence);
    this.#isSafe = own?.dress(this.renderRoot, look, warn) ?? false;
    this.#words = words && own ? own.speak(words, this, view, warn) : words;
  }

  protected override render(): Content | undefined {
    const view = viewOf();
    if (!view || !this.#words) return undefined;
    // what is only needed for an answer waits until the question is drawn
    setTimeout(tellShown, 200);
    return this.renderView(view, this.#words.strings);
  }

  /** Value of an attribute, `''` when it is not there. */
  protected textOf(attribute: string): string {
    return this.getAttribute(attribute) ?? '';
  }

  /** Writes an attribute. A framework that takes a property back sets it to nothing, and so the attribute goes. */
  protected setText(attribute: string, value: string | null | undefined): void {
    if (value || value === '') this.setAttribute(attribute, value);
    else this.removeAttribute(attribute);
  }

  /** Theme and preset, for `data-theme` of the root: styles ask for one of the words. */
  protected lookOf({ theme, options }: UiView): string {
    const preset = this.preset || String(options?.['preset'] ?? '');
    return `${this.theme || theme} ${preset}${this.#isSafe ? ' safe' : ''}`.trim();
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
    if (!event.isTrusted) this.warn('a grant needs a real gesture.');
    return event.isTrusted;
  }

  /** Asks the gate to record a decision, with what was on screen when it was made. */
  protected decide(
    choice: Pick<ConsentRequest, 'purposes' | 'vendors' | 'limited' | 'confirmed'>,
    source: ConsentRequest['source'],
  ): void {
    const layer = source === 'banner' ? 1 : 2;
    const shown = { lang: this.shownLang, layer, text: shownText(this.renderRoot) } as const;
    this.dispatchEvent(new ConsentRequestEvent({ ...choice, source, shown }));
  }

  /** Says a problem once, for all elements. */
  protected warn(sentence: string): void {
    if (!said.has(sentence)) console.warn(`pixelgate: ${sentence}`);
    said.add(sentence);
  }

  /** Loads what only who has a look or words of their own needs. Most sites have neither. */
  #findOwn({ options, config }: UiView, look: string): Promise<Own | void> | undefined {
    const style = getComputedStyle(this);
    const isOwn =
      / (?!plain)/.test(look) ||
      config['strings'] ||
      /(^|,)text-/.test(String([...Object.keys(options ?? {}), ...this.getAttributeNames()])) ||
      COLOURS.some((name) => style.getPropertyValue(`--pixelgate-${name}`));
    if (!isOwn) return undefined;
    return import('./own.ts').catch(() => this.warn('pixelgate-own.js did not load.'));
  }

  readonly #refresh = (): void => this.requestUpdate();
}

type Own = typeof OwnFile;

const tellShown = (): boolean => document.dispatchEvent(new Event('consent-ui-shown'));

/** What a site may colour, behind `--pixelgate-`. */
const COLOURS = ['color', 'background', 'accent', 'on-accent'];

/** The last one: a page's own styles may have come. */
const GATE_EVENTS = ['pixelgate:ready', 'pixelgate:consent-changed', 'readystatechange'] as const;
