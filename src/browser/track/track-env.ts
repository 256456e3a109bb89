/** What the file that reads events from HTML works with: the gate, a clock, and the words for mistakes. Types only. */
import type { PixelgateApi } from '../../core/api.ts';
import type { TrackParams } from '../../core/track/track-params.ts';
import type { Trigger, TriggerName } from '../../core/track/triggers.ts';
import type { Product, ProductFrom } from '../../core/track/product.ts';

export interface Clock {
  /** Milliseconds; never goes back. */
  now(): number;
  /** @returns takes it back */
  wait(ms: number, act: () => void): () => void;
}

export interface TrackEnv {
  readonly gate: Pick<PixelgateApi, 'track' | 'view'>;
  readonly clock: Clock;
  /** Imports a file from beside this one: `pixelgate-product.js`. */
  readonly bring: (file: 'pages' | 'product' | 'video') => Promise<unknown>;
  /** Tells the people who build the page, each sentence once. */
  readonly say: (sentence: string) => void;
}

/** An event as an element or a page rule describes it. */
export interface Source {
  readonly name: string;
  readonly told: TrackParams;
  readonly vendors: readonly string[] | undefined;
  readonly from: ProductFrom | undefined;
  readonly eventId: string | undefined;
  /** Absent for a page rule. */
  readonly element: Element | undefined;
}

/** An event that waits for its trigger, once per element or rule and page. */
export interface Armed {
  /** The element, or the rule. */
  readonly owner: object;
  readonly element: Element | undefined;
  readonly trigger: Trigger;
  readonly act: () => void;
}

export interface Armory {
  /** Does nothing for what waits already or has happened on this page. */
  add(armed: Armed): void;
  /** Those that wait for a trigger and, if elements, stand in the page. */
  of(on: TriggerName): readonly Armed[];
  fire(armed: Armed): void;
}

export interface Tell {
  /**
   * @param eventId - of the action that this one repeats; a new one by default
   * @returns the event id
   */
  (source: Source, eventId?: string): string | undefined;
  /** The file that reads structured data, asked for once. `undefined` where it is missing. */
  products(): Promise<Products | undefined>;
  /** Tells with a product that is known. */
  now(source: Source, product: Product | undefined, eventId?: string): void;
}

/** `pixelgate-pages.js` */
export interface PagesFile {
  /** @param pages - what the config says under that name, anything at all */
  connect(pages: unknown, armory: Armory, tell: Tell, say: TrackEnv['say']): RuleWatch;
}

export interface RuleWatch {
  /** Looks at the address. */
  look(): void;
  /** The visitor is on another path. */
  clear(): void;
}

/** `pixelgate-product.js` */
export interface ProductFile {
  connect(env: Pick<TrackEnv, 'clock' | 'say'>): Products;
}

export interface Products {
  /**
   * The product that an element stands for, or the only one of the page.
   * @param id - where the page tells it
   */
  find(from: ProductFrom, element?: Element, id?: string): Product | undefined;
  /** Calls `act` as soon as the page tells about a product, or without one after a while. @returns takes it back */
  wait(from: ProductFrom, act: (product: Product | undefined) => void): () => void;
}

/** `pixelgate-video.js` */
export interface VideoFile {
  connect(armory: Armory, clock: Clock): VideoWatch;
}

export interface VideoWatch {
  /** What waits, or what stands in the page, has changed. */
  update(): void;
  /** Hears the videos of a document or shadow root. */
  hear(root: Document | ShadowRoot): void;
}
