/**
 * Shows a long list through a window: only the rows in sight are in the page. All rows have the same height, which
 * is measured. Arrow keys go from row to row; a row that holds the focus and is scrolled away hands it to the list.
 */
import { render, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';

/** Rows beyond the window on each side. */
const BEYOND = 8;
/** A window is never taller, whatever a site's styles say. */
const MAX_ROWS = 120;
/** Browsers lose the ends of taller boxes (Firefox above 17 million); a longer list scrolls faster instead. */
const MAX_PX = 8_000_000;
/** Rows that are printed. */
const PRINT_ROWS = 500;

/** What a list is made of. */
export interface RowList<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => unknown;
  /** Renders a `tr`. @param index - place in the list; one button has it in `data-index`, and `tabindex` */
  readonly row: (item: T, index: number, tabindex: 0 | -1) => TemplateResult;
}

/** Where the rows are, in pixels. */
interface Place {
  readonly viewPx: number;
  readonly heightPx: number;
  /** Pixels of the list per pixel of scrolling; above 1 in a list that is too long. */
  readonly scale: number;
}

export class RowWindow<T> {
  #scroller: HTMLElement | undefined;
  #list: RowList<T> = { items: [], keyOf: (item) => item, row: () => undefined as never };
  #rowPx = 60;
  /** Key of the row that has been walked to. */
  #active: unknown;
  /** Keys of the rows in the page, by what their buttons have in `data-index`. */
  #drawn: ReadonlyMap<string | undefined, unknown> = new Map();
  #isPrinting = false;
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#draw()));

  /** Takes the scrolling box with a `tbody` in it, or lets go of it. */
  attach(scroller: HTMLElement | null): void {
    if (this.#scroller === (scroller ?? undefined)) return;
    this.#sizes.disconnect();
    this.#scroller = scroller ?? undefined;
    const listen = scroller ? 'addEventListener' : 'removeEventListener';
    globalThis[listen]('beforeprint', this.#onPrint);
    globalThis[listen]('afterprint', this.#onPrint);
    if (!scroller) return;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    scroller.addEventListener('keydown', this.#onKey);
    this.#sizes.observe(scroller);
    this.#draw();
  }

  /**
   * Shows a list.
   *
   * @param ahead - rows that are new at its beginning: what is in sight stays there. `undefined`: another list,
   *   shown from its beginning
   */
  show(list: RowList<T>, ahead?: number): void {
    this.#list = list;
    const box = this.#scroller;
    if (!box) return;
    const before = box.scrollTop;
    this.#draw();
    if (ahead === undefined) box.scrollTop = 0;
    else if (ahead > 0 && (before > 0 || this.#focused))
      box.scrollTop = before + (ahead * this.#rowPx) / this.#place(box).scale;
    this.#draw();
  }

  /** Scrolls to a row and gives it the focus. */
  goTo(index: number): void {
    const box = this.#scroller;
    const item = this.#list.items[index];
    if (!box || item === undefined) return;
    this.#active = this.#list.keyOf(item);
    const { scale, viewPx } = this.#place(box);
    const above = index * this.#rowPx;
    const top = Math.min(Math.max(box.scrollTop * scale, above + this.#rowPx - viewPx), above);
    box.scrollTop = Math.ceil(top / scale);
    this.#draw();
    box.querySelector<HTMLElement>(`[data-index='${index}']`)?.focus({ preventScroll: true });
  }

  get #focused(): HTMLElement | null {
    const root = this.#scroller?.getRootNode() as ShadowRoot | undefined;
    const focused = root?.activeElement?.closest<HTMLElement>('[data-index]');
    return focused && this.#scroller?.contains(focused) ? focused : null;
  }

  #place(box: HTMLElement): Place {
    const head = box.querySelector('thead')?.offsetHeight ?? 0;
    const fullPx = this.#list.items.length * this.#rowPx;
    const viewPx = Math.min(Math.max(0, box.clientHeight - head), MAX_ROWS * this.#rowPx);
    const heightPx = Math.min(fullPx, MAX_PX);
    const scale = heightPx < fullPx ? (fullPx - viewPx) / (heightPx - viewPx) : 1;
    return { viewPx, heightPx, scale };
  }

  #draw(isMeasured = false): void {
    const box = this.#scroller;
    const body = box?.querySelector('tbody');
    if (!box || !body) return;
    const { items, keyOf, row } = this.#list;
    const { viewPx, heightPx, scale } = this.#place(box);
    const top = Math.min(box.scrollTop, Math.max(0, heightPx - viewPx));
    const first = this.#isPrinting
      ? 0
      : Math.max(0, Math.floor((top * scale) / this.#rowPx) - BEYOND);
    const end = this.#isPrinting
      ? PRINT_ROWS
      : first + Math.ceil(viewPx / this.#rowPx) + 2 * BEYOND;
    // through the object model: a strict policy forbids the attribute
    body.style.blockSize = this.#isPrinting ? '' : `${heightPx}px`;
    body.style.paddingBlockStart = `${Math.max(0, first * this.#rowPx - top * scale + top)}px`;
    const shown = items.slice(first, end);
    const isActive = (item: T): boolean => keyOf(item) === this.#active;
    const start = shown.some(isActive) ? -1 : 0;
    const focused = this.#drawn.get(this.#focused?.dataset['index']);
    // before the row is gone: WebKit loses a focus that is moved afterwards
    if (focused !== undefined && !shown.some((item) => keyOf(item) === focused))
      box.focus({ preventScroll: true });
    this.#drawn = new Map(shown.map((item, at) => [String(first + at), keyOf(item)]));
    render(
      repeat(shown, keyOf, (item, at) =>
        row(item, first + at, isActive(item) || at === start ? 0 : -1),
      ),
      body,
    );
    if (!isMeasured && !this.#isPrinting) this.#measure(body);
  }

  /** Text size, width and language change the height of the rows. */
  #measure(body: HTMLElement): void {
    const height = body.firstElementChild?.getBoundingClientRect().height ?? 0;
    if (height < 1 || Math.abs(height - this.#rowPx) < 0.05) return;
    this.#rowPx = height;
    this.#draw(true);
  }

  readonly #onScroll = (): void => this.#draw();

  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#draw();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const at = Number(this.#focused?.dataset['index'] ?? NaN);
    if (Number.isNaN(at) || !this.#scroller) return;
    const last = this.#list.items.length - 1;
    const page = Math.max(1, Math.floor(this.#place(this.#scroller).viewPx / this.#rowPx) - 1);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.goTo(Math.min(Math.max(to, 0), last));
  };
}
