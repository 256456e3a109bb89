/** A video, a map or a post from elsewhere, which says what loading it means and waits until somebody wants it. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { ConsentElement } from './consent-element.ts';
import { choiceFor, isGranted, wayToGrant } from './embed-consent.ts';
import { isHeldByGuard, makeFrame } from './embed-frame.ts';
import { embedStyles } from './embed-styles.ts';
import { providerOf, readTarget, type EmbedTarget } from './embed-target.ts';
import { ConsentEmbedLoadedEvent } from './embed-loaded-event.ts';
import { gate, viewOf } from './gate.ts';
import { renderCover, type EmbedOffer } from './render-embed.ts';
import { loadAllStrings, type FindWords } from './strings/load-strings.ts';
import type { AllStrings } from './strings/strings.ts';
import { themeStyles } from './theme-styles.ts';

/**
 * Asks for nothing of the provider's before it is loaded: by the visitor, once, or by consent to its purpose, which
 * the visitor can give here. When the consent is taken back the frame goes. Its room is kept all the while.
 *
 * @summary A placeholder for a video, a map or a post of another site, and then that content.
 *
 * @slot - what is shown without JavaScript and until there are words: best a link to the content. A `<template>` in it
 * may hold an `<iframe>`, of which `src`, `title`, `allow`, `sandbox`, `width` and `height` are taken
 *
 * @event {ConsentRequestEvent} consent-request - the visitor allows the purpose for good
 * @event {ConsentEmbedLoadedEvent} consent-embed-loaded - the visitor has loaded it once; `detail` names the provider
 * @event {ConsentUiErrorEvent} consent-ui-error - there are no words, so only what stands in the element is shown
 *
 * @csspart embed - the whole
 * @csspart cover - all that stands in the place of the content
 * @csspart poster - the picture
 * @csspart panel - the words and buttons
 * @csspart title - the title
 * @csspart text - what loading means
 * @csspart actions - the row of buttons
 * @csspart once - loads this one, this time
 * @csspart always - grants the purpose
 * @csspart link - leads to the content
 * @csspart policy - leads to the privacy policy of the provider
 * @csspart frame - the iframe, once it is loaded
 *
 * @cssproperty --pixelgate-color - text
 * @cssproperty --pixelgate-background - surface
 * @cssproperty --pixelgate-accent - buttons
 * @cssproperty --pixelgate-on-accent - text on the accent
 * @cssproperty --pixelgate-radius - corners, 12px
 * @cssproperty --pixelgate-font - font family
 *
 * @attr {'youtube' | 'vimeo' | 'google-maps' | 'x' | 'instagram' | 'tiktok'} provider - whose content it is; left out, `src` says so, or any https address with `name`
 * @attr {string} video - id of the content at the provider
 * @attr {string} src - address of the content
 * @attr {string} name - name of a provider that has no recipe; left out, its host
 * @attr {string} title - what the content is, for everybody and for the frame
 * @attr {'functional' | 'analytics' | 'marketing'} purpose - what must be granted for it to load by itself, functional
 * @attr {string} poster - a picture on your own site
 * @attr {string} ratio - width to height, `16/9`
 * @attr {string} allow - what the frame may do, in place of what the recipe says
 * @attr {string} sandbox - what the frame is confined to, in place of what the recipe says
 * @attr {string} lang - language of the text
 * @attr {'auto' | 'light' | 'dark'} theme - colours
 */
export class ConsentEmbed extends ConsentElement<AllStrings> {
  static override styles: readonly string[] = [themeStyles, embedStyles];

  static override observedAttributes: readonly string[] = [
    ...ConsentElement.observedAttributes,
    ...'provider video src name title purpose poster ratio allow sandbox'.split(' '),
  ];

  readonly #room = new CSSStyleSheet();
  #frame: HTMLIFrameElement | undefined;
  /** What the frame was made from. */
  #framed = '';
  /** The answer as it was when the visitor loaded this one once. */
  #onceUnder: string | undefined;
  /** Whether the cover was seen, so that its height must stay. */
  #wasCovered = false;
  /** What gets the focus after the next render, because what had it goes. */
  #focusNext = '';

  constructor() {
    super();
    const { renderRoot: root } = this;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#room];
  }

  override connectedCallback(): void {
    this.#keepRoom();
    if (!this.renderRoot.hasChildNodes()) render(FALLBACK, this.renderRoot);
    super.connectedCallback();
  }

  override attributeChangedCallback(): void {
    if (this.isConnected) this.#keepRoom();
    super.attributeChangedCallback();
  }

  protected override readonly findWords: FindWords<AllStrings> = loadAllStrings;

  protected override readonly paint: typeof render = render;

  protected override render(): TemplateResult {
    return super.render() ?? FALLBACK;
  }

  protected override renderView(view: UiView, t: AllStrings): TemplateResult {
    const target = this.#read();
    const frame = this.#frameFor(view, target);
    this.#moveFocus(frame);
    this.#frame = frame;
    // a grant that is being checked shows nothing for the moment, rather than a question
    const isChecking = view.storage === 'checking' && choiceFor(view, target.purpose) === 'granted';
    const isCovered = !frame && !isChecking;
    this.#wasCovered ||= isCovered;
    const state = this.#wasCovered ? 'kept' : 'open';
    return html`<div
      class="root"
      part="embed"
      role="group"
      aria-labelledby="title"
      lang=${this.shownLang}
      dir=${this.shownDir}
      data-theme=${this.lookOf(view)}
      data-state=${isCovered ? 'closed' : state}
    >
      ${renderCover(target, this.#offerFor(view, target), t)} ${frame ?? nothing}
    </div>`;
  }

  protected override updated(): void {
    if (this.#focusNext) this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  /** The frame to be shown now: the same one as long as it shows the same. */
  #frameFor(view: UiView, target: EmbedTarget): HTMLIFrameElement | undefined {
    const answer = answerOf(view, target);
    const isNo = choiceFor(view, target.purpose) === 'denied' && answer !== this.#onceUnder;
    // a grant carries it from here on, and a later no takes it back
    if (isGranted(view, target.purpose) || isNo) this.#onceUnder = undefined;
    const isWanted = this.#onceUnder !== undefined || isGranted(view, target.purpose);
    if (!isWanted || !target.src || this.#isHeld(view, target)) return undefined;
    const framed = JSON.stringify([target.src, target.title, target.allow, target.sandbox]);
    if (this.#frame && framed === this.#framed) return this.#frame;
    this.#framed = framed;
    const frame = makeFrame(target);
    if (!frame) this.warn(`${new URL(target.src).host} ${HELD}`);
    else if (this.#onceUnder !== undefined) this.#tellOnce(providerOf(target.src));
    return frame;
  }

  /** For the log, in which no element writes; who listens later finds the mark. */
  #tellOnce(provider: string): void {
    this.setAttribute('loaded', provider);
    this.dispatchEvent(new ConsentEmbedLoadedEvent(provider));
  }

  #offerFor(view: UiView, target: EmbedTarget): EmbedOffer {
    const isOffered = target.src && !this.#isHeld(view, target);
    const way = wayToGrant(view, target.purpose);
    return {
      onOnce: isOffered ? this.#onOnce : undefined,
      onAlways: isOffered && way !== 'none' ? this.#onAlways : undefined,
    };
  }

  #isHeld(view: UiView, target: EmbedTarget): boolean {
    const isHeld = isHeldByGuard(target, view);
    const { host } = new URL(target.src);
    if (isHeld) this.warn(`data-guard="strict" holds ${host}: add it to data-allow-hosts.`);
    return isHeld;
  }

  /** Where the visitor was in the part that goes, the focus comes along. */
  #moveFocus(frame: HTMLIFrameElement | undefined): void {
    const { activeElement } = this.renderRoot;
    if (frame && activeElement instanceof HTMLButtonElement) this.#focusNext = 'iframe';
    if (!frame && activeElement && activeElement === this.#frame) this.#focusNext = 'button';
  }

  readonly #onOnce = (event: Event): void => {
    const view = viewOf();
    if (!view || !event.isTrusted) return this.warn('an embed is loaded by a real gesture only.');
    this.#onceUnder = answerOf(view, this.#read());
    this.requestUpdate();
  };

  readonly #onAlways = (event: Event): void => {
    const view = viewOf();
    const { purpose } = this.#read();
    if (!view || !purpose || !this.isGesture(event)) return;
    if (wayToGrant(view, purpose) === 'preferences') gate()?.open();
    else this.decide({ purposes: { [purpose]: 'granted' } }, 'preferences');
  };

  #keepRoom(): void {
    const { src, ratio, width } = this.#read();
    const limit = width ? `${width}px` : 'none';
    this.#room.replaceSync(`:host { --ratio: ${src ? ratio : 'auto'}; --width: ${limit} }`);
  }

  #read(): EmbedTarget {
    const inner = this.querySelector('template')?.content.querySelector('iframe');
    const link = this.querySelector('a');
    const of = (name: string): string => this.textOf(name) || (inner?.getAttribute(name) ?? '');
    const [width, height] = [inner?.getAttribute('width'), inner?.getAttribute('height')];
    const ownRatio = width && height ? `${width}/${height}` : '';
    return readTarget(
      {
        provider: this.textOf('provider'),
        video: this.textOf('video'),
        src: of('src') || of('data-src'),
        name: this.textOf('name'),
        title: of('title') || (link?.textContent ?? '').trim(),
        ratio: this.textOf('ratio') || (/^\d+\/\d+$/.test(ownRatio) ? ownRatio : ''),
        poster: this.textOf('poster'),
        purpose: this.textOf('purpose'),
        allow: of('allow'),
        sandbox: this.getAttribute('sandbox') ?? inner?.getAttribute('sandbox') ?? undefined,
        link: link?.getAttribute('href') ?? '',
        base: document.baseURI,
      },
      (name, value, allowed) =>
        this.warn(`<consent-embed> ${name}="${value}" is not valid. Use ${allowed}.`),
    );
  }
}

/** Until there are words, and where there is no gate: what the page wrote. */
const FALLBACK = html`<div class="fallback"><slot></slot></div>`;

const HELD = 'is the host of a tracker, which the gate holds until marketing is granted.';

/** What tells one answer about the purpose from the next. */
const answerOf = (view: UiView, { purpose }: EmbedTarget): string =>
  `${choiceFor(view, purpose)} ${view.consent.decidedAt}`;

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
