/** The shape of a vendor: data and pure mapping, one file per vendor in `vendors/`. */
import type { Choices, OptionalPurpose } from './purposes.ts';
import type { VendorEvent } from './events.ts';
import type { Params } from './param-types.ts';

/** A call of the vendor's global: `[method, ...args]`. */
export type Call = readonly unknown[];

/** Makes a call. */
export const call = (...args: readonly unknown[]): Call => args;

/** Patterns by the purpose that they need; under `any` one of the vendor's purposes is enough. */
export type ByPurpose = Readonly<Partial<Record<OptionalPurpose | 'any', RegExp>>>;

/**
 * Where a call of the page's to the vendor's global carries what: positions of name, parameters,
 * options and tag in `[method, ...args]`, or the name of the event that the method itself stands for.
 */
export type CallShape =
  | string
  | readonly [name: number, params: number, options?: number, tag?: number];

/** What the gate must know of a vendor before anything may be sent to it. */
export interface VendorAdapter {
  readonly id: string;
  readonly purposes: readonly OptionalPurpose[];
  /** Shape of one tag id. */
  readonly tagId: RegExp;
  /** Purpose of one tag, where a vendor has several. */
  readonly purposeOf?: (tag: string) => OptionalPurpose;
  /** Places on the net that are the vendor's, tested against host and path (`www.facebook.com/tr`). */
  readonly guard: ByPurpose;
  /**
   * How the vendor's global takes calls before its script has arrived: `function`: `fbq('track', ...)`;
   * `methods`: `ttq.track(...)`, an array of tuples; `data-layer`: `dataLayer.push(arguments)`.
   */
  readonly style: 'function' | 'methods' | 'data-layer';
  /** Name of the global, and further names for the same. */
  readonly globals: readonly [string, ...string[]];
  /** Every documented method, where they are functions of the global. */
  readonly methods?: string;
}

/** The other half of a vendor: how its events are written and what may stand in them. */
export interface VendorSender {
  readonly id: string;
  /** A tag id as people would write it, for messages. */
  readonly tagExample: string;
  /** Cookies and storage keys that the vendor keeps on the site's own domain. */
  readonly stored: ByPurpose;
  /** Properties of the global as the vendor documents it before its script has arrived. A function's `queue` takes its calls. */
  readonly stub: (tags: readonly string[], now: number) => object;
  /** Whether a function's `queue` holds arrays, not `arguments`. */
  readonly tuples?: boolean;
  /** Further globals that the base code writes. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Address of the vendor's script. Only asked for after the purpose of the tag was granted. */
  readonly script: (tag: string) => string;
  /** Whether each tag needs a script of its own. */
  readonly perTag?: boolean;

  /** Calls that carry an event. */
  readonly calls: Readonly<Record<string, CallShape>>;
  /** Whether an object with `event` and `ecommerce` that is pushed to the global is an event too. */
  readonly objects?: boolean;
  /** Further calls that pass once the vendor is granted. All others are the gate's own, or nobody's. */
  readonly pass: string;
  /** The deduplication key, and whether it stands in the options or in the parameters. */
  readonly idKey: string;
  readonly idIn: 'options' | 'params';
  /** The parameter that names the tags an event goes to. */
  readonly route?: string;

  /** Unified event names to the vendor's. */
  readonly events: Readonly<Record<string, string>>;
  /** Unified parameters to the vendor's, where the name differs. */
  readonly rename: Readonly<Record<string, string>>;
  /** Parameters that may leave, by the vendor's own names, separated by spaces. */
  readonly params: string;
  /** Events that get fewer. */
  readonly only: Readonly<Record<string, string>>;
  /** Parameters without which the vendor refuses a purchase. */
  readonly purchase: string;
  /** The parameter with the list of products, the names in it in the order of `ITEM_FIELDS`, further names. */
  readonly items: readonly [param: string, fields: string, further?: string];
  /** Whether ids alone are written as such a list. */
  readonly idsAsItems: boolean;
  /** What follows from other parameters, by the vendor's own names. */
  readonly derive?: (params: Params) => Params;

  /** Calls that stand first in the queue, before any answer. @param modes - words of `data-<vendor>-mode` */
  readonly start?: (modes: string) => readonly Call[];
  /** Calls that announce tags to the vendor, before any event. */
  readonly load: (tags: readonly string[], context: LoadContext) => readonly Call[];
  /** The vendor's own consent calls, after each change. */
  readonly signal: (choices: Choices, context: SignalContext) => readonly Call[];
  /** A call that comes before the first event. `page` holds `page_location` and `page_referrer`, fit to leave. */
  readonly prepare?: (page: Params) => Call;
  /** One event as the vendor's documented call. */
  readonly send: (event: VendorEvent) => Call;
}

export interface LoadContext {
  /** Unix time in milliseconds, UTC. */
  readonly now: number;
  /** Whether a tag of the vendor's was announced before. */
  readonly isLoaded: boolean;
}

export interface SignalContext {
  readonly isLoaded: boolean;
  /** Whether the visitor has opted out, under a law that lets it run until then; absent under any other. */
  readonly isOptOut: boolean | undefined;
}

/** Kinds of data that a vendor receives, in the words of the second layer. */
export const DATA_KINDS = ['ids', 'device', 'network', 'pages', 'products', 'contact'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** What people read about a vendor; kept apart so that it does not weigh on the page. */
export interface VendorAbout {
  /** Who is behind it, as the privacy policy names it for visitors from the EU. */
  readonly company: string;
  readonly policyUrl: string;
  /** What it receives; `contact` only where matching is switched on. */
  readonly data: readonly DataKind[];
  /** ISO 3166-1 codes of countries that its policy names for processing. */
  readonly countries: readonly string[];
  /** First-party cookies and storage keys; `maxAgeDays` 0 ends with the session. */
  readonly cookies: readonly { readonly name: string; readonly maxAgeDays: number }[];
  readonly sources: readonly string[];
  /** `YYYY-MM-DD` */
  readonly lastReviewed: string;
}

/** One example of a vendor, run as a contract test: a unified event, or a call of the page's own. */
export interface VendorExample {
  readonly name: string;
  readonly in:
    | { readonly track: string; readonly params?: Params; readonly eventId?: string }
    | { readonly call: readonly unknown[] };
  /** The call that reaches the vendor, `[method, ...args]`; absent: none does. */
  readonly out?: readonly unknown[];
  readonly removed?: readonly { readonly path: string; readonly reason: string }[];
}

/** Writes a table of names: all of `names` under `rule`, then the exceptions. */
export const table = (
  names: string,
  rule: (name: string) => string,
  exceptions: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  ...Object.fromEntries(names.split(' ').map((name) => [name, rule(name)])),
  ...exceptions,
});
