/** The first layer as an element: what it reads, what it tells, and what a click means. */
import type { UiView } from '../src/core/api.ts';
import { answerTo } from './asked.ts';
import { bannerStyles } from './banner-styles.ts';
import { ConsentElement } from './consent-element.ts';
import { draw, type Drawing } from './draw.ts';
import { gate, viewOf } from './gate.ts';
import { renderBanner, type Banner } from './render-banner.ts';
import type { Settled } from './settle.ts';
import { loadStrings, type FindWords } from './strings/load-strings.ts';
import type { Strings } from './strings/strings.ts';
import { themeStyles } from './theme-styles.ts';

/**
 * The gate adds it by itself; a page that writes its own places and configures it. It names and decides
 * what is asked now, and nothing else. It has no way to be closed but an answer, and the gate takes it
 * out of the document after one.
 *
 * @summary Asks for consent: a region that leaves the page usable and moves no focus.
 *
 * Its children named `title`, `asks`, `accept`, `reject` and `manage` are its own: it
 * writes them, so that tools that refuse for visitors find ordinary text.
 *
 * @slot - further information, under the text
 * @slot heading - replaces the heading
 * @slot intro - replaces the sentence above the purposes
 *
 * @event {ConsentRequestEvent} consent-request - the visitor accepts or rejects all that is asked
 * @event {ConsentUiErrorEvent} consent-ui-error - there are no words, so nothing is shown
 *
 * @csspart banner - the region
 * @csspart text - heading, text and purposes
 * @csspart heading - the heading
 * @csspart close - the X that denies like `reject`, where the law wants one
 * @csspart status - what the visitor should know about signal and storage
 * @csspart parties - opens the list of third parties
 * @csspart policy - the link to the privacy policy
 * @csspart actions - the row of buttons
 * @csspart accept - grants all that is asked
 * @csspart reject - denies all that is asked
 * @csspart manage - opens the preferences
 *
 * @cssproperty --pixelgate-color - text
 * @cssproperty --pixelgate-background - surface
 * @cssproperty --pixelgate-accent - buttons and switches
 * @cssproperty --pixelgate-on-accent - text on the accent
 * @cssproperty --pixelgate-radius - corners, 12px
 * @cssproperty --pixelgate-font - font family
 * @cssproperty --pixelgate-max-width - widest line of content in a bar, 1120px
 * @cssproperty --pixelgate-z-index - 2147483000
 *
 * @attr {string} lang - language of the text
 * @attr {'auto' | 'light' | 'dark'} theme - colours
 * @attr {'bottom' | 'center' | 'corner'} position - where it stands; a sheet at the bottom on phones
 * @attr {string} controller - who asks
 * @attr {string} privacy-url - link to the privacy policy, http(s) or relative
 */
export class ConsentBanner extends ConsentElement<Strings, readonly Drawing[]> {
  static override observedAttributes: readonly string[] = [
    ...ConsentElement.observedAttributes,
    'position',
    'controller',
    'privacy-url',
  ];
  static override styles: readonly string[] = [themeStyles, bannerStyles];

  #banner: Banner | undefined;
  #settled: Settled | undefined;
  #settling: Promise<void> | undefined;

  /**
   * `bottom`, `center` or `corner`; empty: the gate's `data-position`.
   * @attr position
   * @reflect
   */
  get position(): '' | UiView['position'] {
    return this.textOf('position') as UiView['position'];
  }

  set position(value: '' | UiView['position']) {
    this.setText('position', value);
  }

  /**
   * Who asks; empty: the gate's `data-controller`, or the host name.
   * @attr controller
   * @reflect
   */
  get controller(): string {
    return this.textOf('controller');
  }

  set controller(value: string) {
    this.setText('controller', value);
  }

  /**
   * Link to the privacy policy; empty: the gate's `data-privacy-url`.
   * @attr privacy-url
   * @reflect
   */
  get privacyUrl(): string {
    return this.textOf('privacy-url');
  }

  set privacyUrl(value: string) {
    this.setText('privacy-url', value);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#settled?.release();
    this.#settled = this.#settling = undefined;
  }

  /** Resolves when it is also settled in the page. */
  override get updateComplete(): Promise<void> {
    return super.updateComplete.then(() => this.#settling);
  }

  protected override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.root');
    // for the box around it, which is this element
    if (bar) this.setAttribute('layout', `${bar.dataset['position']} ${bar.dir}`);
    if (bar) this.#settling ??= this.#settle(bar);
    this.#settled?.update(bar ? this.#banner : undefined);
  }

  /** Once it is painted. Without that file, no style of a part counts. */
  async #settle(bar: HTMLElement): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const file = await import('./settle.ts').catch(() => undefined);
    if (!file) for (const part of bar.querySelectorAll('[part]')) part.removeAttribute('part');
    if (this.#settled || !this.isConnected) return;
    this.#settled = file?.settle(this, bar, (sentence) => this.warn(sentence));
    this.#settled?.update(this.#banner);
  }

  protected override readonly findWords: FindWords = loadStrings;

  protected override readonly paint = (
    content: readonly Drawing[] | undefined,
    root: ShadowRoot,
  ): void => draw(root, content ?? []);

  protected override renderView(view: UiView, t: Strings): readonly Drawing[] {
    const banner = {
      view,
      t,
      lang: this.shownLang,
      dir: this.shownDir,
      look: this.lookOf(view),
      position: this.position,
      controller: this.controller,
      privacyUrl: this.privacyUrl,
      onAccept: this.#onAccept,
      onReject: this.#onReject,
      onManage: this.#onManage,
    };
    this.#banner = banner;
    return [renderBanner(banner)];
  }

  readonly #onAccept = (event: Event): void => {
    if (this.isGesture(event)) this.#answer('granted');
  };

  readonly #onReject = (): void => this.#answer('denied');

  #answer(choice: 'granted' | 'denied'): void {
    const view = viewOf();
    if (view) this.decide(answerTo(view, choice), 'banner');
  }

  /** Safari does not focus a button on click: without focus there would be no way back to it. */
  readonly #onManage = (event: Event): void => {
    (event.currentTarget as HTMLElement).focus();
    // lit, on its way beside the preferences, which say so if it does not come
    import('./render-notes.ts').catch(() => {});
    gate()?.open();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
