/** The links that a law wants on the page, with its own words. No lit: they stand on every page. */
import { LINK_TEXTS } from '../src/regimes/link-texts.ts';
import type { LinkKind } from '../src/core/regime.ts';
import { iconStyles } from './consent-icon.ts';
import { css } from './css.ts';
import { ConsentRequestEvent } from './events.ts';
import { gate, viewOf } from './gate.ts';
import { Host, shadowOf } from './host.ts';
import { faceOf, wishOf } from './link-model.ts';
import { drawIcon } from './opt-out-icon.ts';
import type { Label } from './strings/labels.ts';

/**
 * May stand anywhere and often; looks like the text around it. Each click is a step towards less: none of
 * them allows anything.
 *
 * @summary A link to the privacy choices, or one that opts out or limits at once under laws of the US.
 *
 * @slot - text of a `choices` link, outside the laws that fix it
 *
 * @event {ConsentRequestEvent} consent-request - the visitor opts out of marketing, or limits the use of sensitive data
 *
 * @csspart link - the button
 * @csspart status - confirms what was asked for
 *
 * @attr {'choices' | 'opt-out' | 'limit'} kind - what it does; `opt-out` and `limit` only show under laws of the US
 */
export class ConsentLink extends Host {
  static observedAttributes: readonly string[] = ['kind'];

  readonly #root: ShadowRoot = shadowOf(this, linkStyles);
  readonly #button: HTMLButtonElement = document.createElement('button');
  readonly #own: HTMLSlotElement = document.createElement('slot');
  readonly #text: HTMLElement = document.createElement('span');
  readonly #icon: SVGElement = drawIcon();
  readonly #status: HTMLElement = document.createElement('span');
  #isWaiting = false;
  /** Whether this link was clicked: it keeps its words then, and the status stands beside them. */
  #isUsed = false;

  constructor() {
    super();
    Object.assign(this.#button, { part: 'link', onclick: this.#onClick });
    this.#own.onslotchange = this.#update;
    Object.assign(this.#status, { role: 'status', part: 'status', lang: 'en' });
    this.#button.append(this.#own, this.#text, this.#icon);
    this.#root.append(this.#button, this.#status);
  }

  /**
   * What the link does; anything else counts as `choices`.
   * @attr kind
   * @reflect
   */
  get kind(): LinkKind {
    const kind = this.getAttribute('kind') ?? 'choices';
    if (Object.hasOwn(LINK_TEXTS, kind)) return kind as LinkKind;
    warn(kind);
    return 'choices';
  }

  set kind(value: LinkKind) {
    this.setAttribute('kind', value);
  }

  connectedCallback(): void {
    for (const type of GATE_EVENTS) document.addEventListener(type, this.#update);
    this.#update();
  }

  disconnectedCallback(): void {
    for (const type of GATE_EVENTS) document.removeEventListener(type, this.#update);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#update();
  }

  /** Changes what is there instead of drawing it anew, so that the focus stays and the status is heard. */
  readonly #update = (): void => {
    const view = viewOf();
    const { kind } = this;
    const face = view && faceOf(kind, view, labelFor(view.wantedLang));
    this.#root.adoptedStyleSheets[0]?.replaceSync(face ? linkStyles : HIDDEN);
    if (!face) return;
    const { text, lang, isFixed, status } = face;
    const beside = this.#isUsed ? status : '';
    const hasOwn = !isFixed && (this.childElementCount || this.textContent.trim());
    this.#own.hidden = !hasOwn;
    if (!hasOwn && !isFixed) this.#findLabel();
    this.#text.textContent = hasOwn ? '' : beside ? text : status || text;
    this.#text.lang = lang;
    this.#icon.style.display = isFixed && kind === 'choices' ? '' : 'none';
    // the same text again would be said again
    if (beside !== this.#status.textContent) this.#status.textContent = beside;
  };

  /** The label comes with a file of its own; when it does not come, English stands. */
  #findLabel(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    labels ??= import('./strings/labels.ts').then(
      (file) => (labelFor = file.labelFor),
      () => (labelFor = () => ({ lang: 'en', text: 'Privacy choices' })),
    );
    void labels.then(this.#update);
  }

  readonly #onClick = (): void => {
    this.#button.focus(); // Safari does not: the preferences would not know where to come back to
    const { kind } = this;
    const view = viewOf();
    const face = view && faceOf(kind, view, labelFor(view.wantedLang));
    if (!face || face.status || kind === 'choices') return gate()?.open();
    this.#isUsed = true;
    const shown = { lang: face.lang, layer: 1, text: face.text } as const;
    this.dispatchEvent(new ConsentRequestEvent({ ...wishOf(kind), source: 'preferences', shown }));
    this.#update();
  };
}

let labelFor = (_written: string): Label => ({ lang: 'en', text: '' });
let labels: Promise<unknown> | undefined;

const GATE_EVENTS = ['pixelgate:ready', 'pixelgate:consent-changed'] as const;

/** Says more than a `display` that the page gives its links. */
const HIDDEN: string = css`
  :host {
    display: none !important;
  }
`;

const linkStyles: string = css`
  ${iconStyles} button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  svg,
  [role]:not(:empty) {
    margin-inline-start: 0.4em;
  }
`;

const warned = new Set<string>();

/** One warning per value, however many links have it. */
function warn(kind: string): void {
  if (warned.has(kind)) return;
  warned.add(kind);
  const allowed = Object.keys(LINK_TEXTS).join(', ');
  console.warn(`pixelgate: <consent-link kind="${kind}"> is not valid. Use ${allowed}.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-link': ConsentLink;
  }
}
