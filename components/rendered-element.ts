/** What an element needs to be rendered: a shadow root, its styles, and one render per burst of changes. */
import { Host, shadowOf } from './host.ts';

/**
 * Renders into an open shadow root, a microtask after the last change. Attributes are the only public state:
 * a subclass lists them in `observedAttributes`, and reads and writes them by accessors.
 */
export abstract class RenderedElement<Content = unknown> extends Host {
  /** CSS texts, in the order of the cascade. */
  static styles: readonly string[] = [];

  readonly #root: ShadowRoot;
  #done: Promise<void> = Promise.resolve();
  #isPending = false;

  constructor() {
    super();
    const { styles } = this.constructor as typeof RenderedElement;
    this.#root = shadowOf(this, styles.join(''));
    // what a page wrote before the class was there would hide the accessors
    for (const [name, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  /** For subclasses to call, so that they can be extended alike. */
  disconnectedCallback(): void {}

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Resolves when everything that was asked for so far is on screen. */
  get updateComplete(): Promise<void> {
    return this.#done;
  }

  protected get renderRoot(): ShadowRoot {
    return this.#root;
  }

  /** Asks for one more render. Out of the document there is none; coming back asks again. */
  protected requestUpdate(): void {
    if (this.#isPending || !this.isConnected) return;
    this.#isPending = true;
    this.#done = this.#done.then(this.#update, this.#update);
  }

  /** Gets what a render needs. What changes meanwhile is rendered after it. */
  protected abstract prepare(): Promise<void>;

  /** What is to be seen now, or nothing at all. */
  protected abstract render(): Content | undefined;

  /** Puts it into the shadow root: lit's `render`, or what draws without lit. */
  protected abstract readonly paint: (content: Content | undefined, root: ShadowRoot) => void;

  /** Called after each render. */
  protected updated(): void {}

  readonly #update = async (): Promise<void> => {
    this.#isPending = false;
    await this.prepare();
    if (!this.isConnected) return;
    this.paint(this.render(), this.#root);
    this.updated();
  };
}
