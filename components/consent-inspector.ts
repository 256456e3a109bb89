/** The developer panel: what the gate did on this page and why, what is wrong with the page, and what would happen elsewhere. */
import { nothing, render, type TemplateResult } from 'lit/html.js';
import type { InspectFeed } from '../src/core/inspect.ts';
import { activeElement } from './active-element.ts';
import { gate, viewOf } from './gate.ts';
import { codeStyles } from './inspector/code-styles.ts';
import { listStyles } from './inspector/list-styles.ts';
import { bannerRoom, watchBanner } from './inspector/keep-clear.ts';
import { keepPlace, LEAST, readPlace, type Place } from './inspector/place.ts';
import { findProblems } from './inspector/problems/find-problems.ts';
import type { Problem } from './inspector/problems/problem.ts';
import { renderFrame, TABS, type Frame } from './inspector/render-frame.ts';
import { shellStyles } from './inspector/shell-styles.ts';
import { takeSnapshot } from './inspector/take-snapshot.ts';
import type { Panel, Tab } from './inspector/panel.ts';
import { RenderedElement } from './rendered-element.ts';

/** Least time between two looks over the page. */
const PAUSE_MS = 400;
/** One step of the arrow keys, in CSS pixels. */
const STEP = 24;

const FACTS = ['ready', 'consent-changed', 'vendor-loaded', 'ui-changed', 'logged'].map(
  (type) => `pixelgate:${type}`,
);

/**
 * Reads, and changes nothing: no consent, no record, no log. Without a feed, which only the gate hands over on hosts
 * that `data-inspect` lists, there is no timeline.
 *
 * @summary The developer panel: timeline, consent, vendors, problems with their fixes, simulation, export.
 *
 * @csspart panel - the whole
 */
export class ConsentInspector extends RenderedElement {
  static override styles: readonly string[] = [shellStyles, listStyles, codeStyles];

  #feed: InspectFeed | undefined;
  #place: Place = readPlace();
  #problems: readonly Problem[] = [];
  #timer = 0;
  #stop = (): void => {};
  #unwatch = (): void => {};
  #before: Element | null = null;
  readonly #tabs = new Map<string, Tab>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#before ??= activeElement();
    for (const type of FACTS) document.addEventListener(type, this.#onFact);
    addEventListener('load', this.#onFact);
    this.#stop = this.#feed?.subscribe(this.#onFact) ?? this.#stop;
    keepPlace(this.#place);
    this.#unwatch = watchBanner(this.#refresh);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of FACTS) document.removeEventListener(type, this.#onFact);
    removeEventListener('load', this.#onFact);
    this.#stop();
    this.#unwatch();
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  /** Hands over what the timeline shows; before the panel is placed. */
  show(feed: InspectFeed): void {
    this.#feed = feed;
  }

  /** Takes the panel out of the page; the focus goes back to where it was. */
  close(): void {
    keepPlace(undefined);
    const isInside = this.matches(':focus-within') || activeElement() === document.body;
    this.remove();
    if (isInside && this.#before instanceof HTMLElement) this.#before.focus();
  }

  /** Moves the focus into the panel: to the chosen tab, or to what opens it again. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true], .open')?.focus();
  }

  protected override async prepare(): Promise<void> {}

  protected override readonly paint: typeof render = render;

  protected override render(): TemplateResult | typeof nothing {
    const view = viewOf();
    const { version = '' } = gate() ?? {};
    if (!view) return nothing;
    return renderFrame(
      this.#frame({
        view,
        version,
        entries: this.#feed?.entries() ?? [],
        forgotten: this.#feed?.forgotten() ?? 0,
        problems: this.#problems,
        now: Date.now(),
      }),
    );
  }

  protected override updated(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    // by the object model: an attribute would need `style-src` in the page's policy
    root.style.setProperty('--size', `${this.#place.size}px`);
    root.style.setProperty('--floor', `${bannerRoom(root.getBoundingClientRect())}px`);
  }

  #frame(panel: Panel): Frame {
    const { tab: id } = this.#place;
    const { make, ...tab } = TABS.find((each) => each.id === id) ?? TABS[0];
    const draw = this.#tabs.get(tab.id) ?? make(this.#refresh, this.#look);
    this.#tabs.set(tab.id, draw);
    return {
      panel,
      place: { ...this.#place, tab: tab.id },
      hasFeed: this.#feed !== undefined,
      draw,
      onPlace: this.#onPlace,
      onClose: () => this.close(),
      onKey: this.#onKey,
      onGrab: this.#onGrab,
      onResize: this.#onResize,
    };
  }

  readonly #refresh = (): void => this.requestUpdate();

  /** A burst of facts is one look over the page. */
  readonly #onFact = (): void => {
    this.requestUpdate();
    this.#timer ||= window.setTimeout(this.#look, PAUSE_MS);
  };

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const view = viewOf();
    if (view) this.#problems = findProblems(takeSnapshot(view, this.#feed?.entries() ?? []));
    this.requestUpdate();
  };

  readonly #onPlace = (change: Partial<Place>): void => {
    const body = this.renderRoot.querySelector('.body');
    if (change.tab !== undefined && body) body.scrollTop = 0;
    this.#place = { ...this.#place, ...change };
    keepPlace(this.#place);
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };

  readonly #resize = (size: number): void => {
    const room = this.#place.dock === 'bottom' ? innerHeight : innerWidth;
    this.#onPlace({ size: Math.round(Math.min(Math.max(size, LEAST), room)) });
  };

  /** Arrow keys on the edge. */
  readonly #onResize = (event: KeyboardEvent): void => {
    const { dock, size } = this.#place;
    const larger = { left: 'ArrowRight', right: 'ArrowLeft', bottom: 'ArrowUp' }[dock];
    const smaller = { left: 'ArrowLeft', right: 'ArrowRight', bottom: 'ArrowDown' }[dock];
    if (event.key !== larger && event.key !== smaller) return;
    event.preventDefault();
    this.#resize(size + (event.key === larger ? STEP : -STEP));
  };

  readonly #onGrab = (event: PointerEvent): void => {
    const edge = event.currentTarget as HTMLElement;
    event.preventDefault();
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = ({ clientX, clientY }) => {
      const { dock } = this.#place;
      const sizes = { left: clientX, right: innerWidth - clientX, bottom: innerHeight - clientY };
      this.#resize(sizes[dock]);
    };
    edge.onpointerup = () => (edge.onpointermove = null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-inspector': ConsentInspector;
  }
}
