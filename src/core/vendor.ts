/** The shape of a vendor: data and pure mapping, one file per vendor in `vendors/`. */
import type { Choices, OptionalPurpose } from './purposes.ts';
import type { VendorEvent } from './events.ts';
import type { Landing } from './landing.ts';
import type { ParamType, Params } from './param-types.ts';
import type { Match } from './person.ts';

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
   * `methods`: `ttq.track(...)`, an array of tuples; `data-layer`: `dataLayer.push(arguments)`;
   * `push`: `uetq.push('event', ...)`, `criteo_q.push({...}, {...})`.
   */
  readonly style: 'function' | 'methods' | 'data-layer' | 'push';
  /** Name of the global, and further names for the same. */
  readonly globals: readonly [string, ...string[]];
  /** Every documented method, where they are functions of the global. */
  readonly methods?: string;
}

/** A vendor for marketing alone, with a global that is a function; `style` makes it a queue of another kind. */
export const advertiser = (
  id: string,
  tagId: RegExp,
  guard: RegExp,
  globals: VendorAdapter['globals'],
  style: VendorAdapter['style'] = 'function',
  methods = '',
): VendorAdapter => ({
  id,
  purposes: ['marketing'],
  tagId,
  guard: { marketing: guard },
  style,
  globals,
  methods,
});

/** The other half of a vendor: how its events are written and what may stand in them. */
export interface VendorSender {
  readonly id: string;
  /** A tag id as people would write it, for messages. */
  readonly tagExample: string;
  /** Cookies and storage keys that the vendor keeps on the site's own domain. */
  readonly stored: ByPurpose;
  /** Hears that the script has run. */
  readonly arrived?: () => void;
  /** Properties of the global as the vendor documents it before its script has arrived. A function's `queue` takes its calls. */
  readonly stub: (tags: readonly string[], now: number) => object;
  /** Whether a function's queue holds arrays, not `arguments`. */
  readonly tuples?: boolean;
  /** The properties of a function: its queue, and what the vendor's script puts there to take calls. `queue callMethod` */
  readonly hooks?: readonly [queue: string, dispatch?: string];
  /** Further globals that the base code writes: what they hold, whatever a page writes there. */
  readonly beside?: (tags: readonly string[]) => Readonly<Record<string, unknown>>;
  /** The global that its script reads the id of a page view from, where the call itself takes none. */
  readonly viewIdIn?: string;
  /** Address of the vendor's script, `''` without one. Only asked for after the purpose of the tag was granted. */
  readonly script: (tag: string) => string;
  /** Whether each tag needs a script of its own. */
  readonly perTag?: boolean;
  /**
   * For a script that only brings a constructor: its global name, and what it is given for one tag. What it makes takes
   * the calls. @param queue - what was said so far
   */
  readonly construct?: {
    readonly global: string;
    readonly options: (tag: string, queue: readonly unknown[]) => object;
  };

  /** Calls that carry an event. */
  readonly calls: Readonly<Record<string, CallShape>>;
  /** Whether an object with `event` and `ecommerce` that is pushed to the global is an event too. */
  readonly objects?: boolean;
  /** Commands that a pushed stream may hold one after another, and how many arguments each takes at most; the last only as an object. */
  readonly commands?: Readonly<Record<string, number>>;
  /** Names that stand for others in an object that is pushed alone: that of the event first. */
  readonly aliases?: readonly [name: string, params: Readonly<Record<string, string>>];
  /** What an event is called in the log that the vendor documents without a name. */
  readonly nameless?: string;
  /** For a queue of objects that are told apart by a field: events, and what is set for those after them. */
  readonly entries?: EntryRules;
  /** Further calls that pass once the vendor is granted. All others are the gate's own, or nobody's. */
  readonly pass: string;
  /** The deduplication key, and whether it stands in the options or in the parameters. */
  readonly idKey: string;
  readonly idIn: 'options' | 'params';
  /** Further names of the key that a page's call may use, with blanks between. */
  readonly idAliases?: string;
  /** The parameter that names the tags an event goes to. */
  readonly route?: string;
  /** The word there that stands for all of them. */
  readonly everyTag?: string;
  /** The parameter that names the event, where calls have no name; a call without it is a page view. */
  readonly nameKey?: string;
  /** The tag that an event's own name belongs to. */
  readonly tagOf?: (name: string) => string | undefined;
  /** What the vendor counts a name as that a page's call may use for it: other capitals, an older name. */
  readonly canonical?: (name: string) => string;
  /** Own names that are conversions without a unified name: an exclusion lets them go on. */
  readonly conversions?: RegExp;
  /** An event's name for one tag, where tags of several products have different ones. */
  readonly nameFor?: (name: string, tag: string) => string;
  /** The event that is told to each tag by a call of its own. */
  readonly eachTag?: string;
  /** Whether announcing a tag tells it about the page as well: the gate's first page view is told by that. */
  readonly isViewOnLoad?: boolean;

  /** Unified event names to the vendor's. */
  readonly events: Readonly<Record<string, string>>;
  /**
   * For a vendor whose events have ids that each advertiser creates: `data-<vendor>-events="Purchase=<id> Lead=<id>"`
   * adds them to `events`. What an id looks like, and one as an example.
   */
  readonly ownEvents?: { readonly id: RegExp; readonly example: string };
  /** For a vendor that counts conversions by labels, beside events with names. */
  readonly labels?: LabelRules;
  /** Unified parameters to the vendor's, where the name differs. */
  readonly rename: Readonly<Record<string, string>>;
  /** Parameters that may leave, by the vendor's own names, separated by spaces. */
  readonly params: string;
  /** Events that get fewer. */
  readonly only: Readonly<Record<string, string>>;
  /** Parameters without which the vendor refuses a purchase. */
  readonly purchase: string;
  /** Parameters without which it refuses an event, by its own names of events. */
  readonly required?: Readonly<Record<string, string>>;
  /** Types that differ from what a name means elsewhere, by the vendor's own names. */
  readonly types?: Readonly<Record<string, ParamType>>;
  /** Words, with blanks between, of which one must stand in a parameter, as the vendor documents them. */
  readonly oneOf?: Readonly<Record<string, string>>;
  /** Longest text that the vendor documents, in characters; a longer one is cut off there. */
  readonly maxText?: number;
  /**
   * The parameter with the list of products, the names in it in the order of `ITEM_FIELDS`, further names. `-` stands
   * for a field that the vendor has no name for. Absent: it takes ids alone, `content_ids`.
   */
  readonly items?: readonly [param: string, fields: string, further?: string];
  /** Whether ids alone are written as such a list. */
  readonly idsAsItems: boolean;
  /** Whether the number of items is counted where the page tells the products but not `num_items`. */
  readonly isCounted?: boolean;
  /** What follows from other parameters, by the vendor's own names. */
  readonly derive?: (params: Params, name: string) => Params;

  /** Calls that stand first in the queue, before any answer. @param modes - words of `data-<vendor>-mode` */
  readonly start?: (modes: string) => readonly Call[];
  /** Calls that announce tags to the vendor, before any event. */
  readonly load: (tags: readonly string[], context: LoadContext) => readonly Call[];
  /**
   * What a page's own call asks the vendor to do less with (limited data use, an opt-out), as a call with nothing else in
   * it. Where such a thing is read from the stub, it is written there. @param stub - the global as {@link stub} has made it
   */
  readonly limit?: (args: Call, stub: object) => Call | undefined;
  /** Whether contact data is not to follow such a call: it would take it back. */
  readonly isLimitLast?: boolean;
  /** The vendor's own consent calls, after each change. */
  readonly signal: (choices: Choices, context: SignalContext) => readonly Call[];
  /** A call that comes before the first event. `page` holds `page_location` and `page_referrer`, fit to leave. */
  readonly prepare?: (page: Params) => Call;
  /** One event as the vendor's documented call. @param tag - the one that it goes to, for {@link eachTag} */
  readonly send: (event: VendorEvent, tag?: string) => Call;
  /** One event under a name of the site's own; absent where the vendor documents none. */
  readonly custom?: (event: VendorEvent) => Call;
  /** How it takes hashed contact data; absent: it gets none. */
  readonly match?: Match;
  /**
   * Parameters of its script's own requests, by their paths in address or body: `fbp`, `context.pixel.code`. `keep`: ids
   * that it makes or needs; they pass while they look like ids. `person`: contact data; nothing passes but what the gate
   * has handed over, hashed. Only what the vendor documents.
   */
  readonly wire?: { readonly keep: RegExp; readonly person?: RegExp };
  /** Parameters, by its own names, for what the visitor came by; absent: its script reads the address itself. */
  readonly attach?: (landing: Landing) => Params;
}

/** Conversions that an advertiser has made there: `data-<vendor>-events="Purchase=<label>"`. */
export interface LabelRules {
  /** What a label looks like, and one as an example. */
  readonly id: RegExp;
  readonly example: string;
  /** The vendor's own name of a conversion; its labels stand in the parameter `route`. */
  readonly name: string;
  /** What a conversion takes of the event, by the vendor's own names. */
  readonly params: string;
  /** Labels by unified event; the attribute fills them in. */
  readonly of?: Readonly<Record<string, readonly string[]>>;
}

/** How a queue of objects is written. */
export interface EntryRules {
  /** The field that says what an object is: `event`. */
  readonly nameIn: string;
  /** The object that names the account, and its field for it. */
  readonly account: readonly [name: string, field: string];
  /** What an object may set beside it: its name, its field, and what may stand there. Nothing else of the page's passes. */
  readonly settings: Readonly<Record<string, readonly [field: string, fits: RegExp]>>;
  /** The name of an object with contact data: it is read on its own as well. */
  readonly person?: string;
  /** Names that set something, all of them: what begins like this is no event. */
  readonly isSetting: RegExp;
  /** What stands first in each push for one tag, unless the page has set it. */
  readonly head: (tag: string, userAgent: string) => readonly Params[];
}

export interface LoadContext {
  /** Unix time in milliseconds, UTC. */
  readonly now: number;
  /** Whether a tag of the vendor's was announced before. */
  readonly isLoaded: boolean;
  /** Whether hashed contact data may be sent to it. */
  readonly isMatching?: boolean;
}

export interface SignalContext {
  readonly isLoaded: boolean;
  /** Whether the visitor has opted out, under a law that lets it run until then; absent under any other. */
  readonly isOptOut: boolean | undefined;
  /** Those that were announced. */
  readonly tags?: readonly string[];
}

/** Kinds of data that a vendor receives, in the words of the second layer. */
export const DATA_KINDS = ['ids', 'device', 'network', 'pages', 'products', 'contact'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** What people read about a vendor; kept apart so that it does not weigh on the page. */
export interface VendorAbout {
  /** What visitors know it as: `Meta Pixel`. */
  readonly name: string;
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
