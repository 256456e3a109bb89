/** The contract between the gate, the page and the elements. Types only: nothing here reaches a bundle. */
import type { Choice, OptionalPurpose, Purpose } from './purposes.ts';
import type { RegimeModel } from './regime.ts';
import type { VendorAbout } from './vendor.ts';

/**
 * Who or what made a decision. `gpc` is a signal of the browser, and no answer to the banner; `conflict` is a grant
 * that the visitor gave this site in spite of that signal; `cmp` another consent manager that the gate follows.
 */
export type Source = 'banner' | 'preferences' | 'api' | 'gpc' | 'conflict' | 'cmp' | 'default';

/** What the gate says about consent, frozen at the moment of the call. */
export interface ConsentSnapshot {
  /** Id of the law that applies, `strict` when it is not known. */
  readonly regime: string;
  /** ISO 3166 code, or `''` when the place is not known. */
  readonly region: string;
  readonly purposes: Readonly<Record<Purpose, Choice>>;
  /** Vendors of this page; a vendor is `granted` only when one of its purposes is. */
  readonly vendors: Readonly<Record<string, Choice>>;
  /** Which rule decided what: `of` is `regime` or a purpose. */
  readonly reasons: readonly Reason[];
  /** Whether the browser sends Global Privacy Control now. */
  readonly gpc: boolean;
  /** Whether the visitor wants the use of sensitive data limited. */
  readonly limited: boolean;
  readonly policyVersion: string;
  /** Unix time in milliseconds, UTC; absent while there is no decision. */
  readonly decidedAt?: number;
  readonly expiresAt?: number;
  readonly source: Source;
}

export interface Reason {
  readonly of: string;
  readonly rule: string;
}

/** A decision that an element asks the gate for; purposes and vendors left out stay as they are. */
export interface ConsentRequest {
  readonly purposes: Readonly<Partial<Record<OptionalPurpose, 'granted' | 'denied'>>>;
  /** Exceptions by vendor id, only used by the preferences. */
  readonly vendors?: Readonly<Record<string, 'granted' | 'denied'>>;
  readonly source: 'banner' | 'preferences';
  /** The second step of an opt-in after an opt-out was taken, where the law asks for two. */
  readonly confirmed?: boolean;
  /** Limits the use of sensitive data, or takes that back. */
  readonly limited?: boolean;
  /** What was in front of the visitor: language, layer, and the visible text (only its hash is kept). */
  readonly shown: { readonly lang: string; readonly layer: 1 | 2; readonly text: string };
}

/** What the gate tells the elements; read anew whenever consent changes. */
export interface GateView {
  readonly consent: ConsentSnapshot;
  readonly model: RegimeModel;
  readonly asked: Asked;
  /** What closing the banner means: `refuse` wants an X that says so. */
  readonly closing: 'refuse' | 'none';
  /** Whether a grant after a denial needs a second step. */
  readonly twoStepOptIn: boolean;
  /** Purposes that something on this page needs, `necessary` first. */
  readonly purposes: readonly Purpose[];
  readonly vendors: readonly UiVendor[];
  /** `broken` when a choice cannot be stored, so that nothing non-essential runs and the banner says so. */
  readonly storage: 'ok' | 'checking' | 'log-broken' | 'broken';
  /** Text that the law wants shown when an opt-out was honoured, else `''`. */
  readonly optOutStatus: string;
  /** Attributes of the gate's tag by name without `data-`; those that only the elements read as they are written. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The same, as the elements use it. */
export interface UiView extends GateView {
  /** Language that the operator wants, BCP 47, or `''`: the page's, else the visitor's, else English. */
  readonly wantedLang: string;
  /** The page's JSON config, as it is written there. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Name of the controller, or `''`. */
  readonly controller: string;
  /** Link to the privacy policy, or `''`. Always http(s) or relative. */
  readonly privacyUrl: string;
  readonly position: 'bottom' | 'center' | 'corner';
  readonly theme: 'auto' | 'light' | 'dark';
}

/** What is asked for; everything else keeps its answer. */
export interface Asked {
  readonly purposes: readonly OptionalPurpose[];
  /** Ids of vendors that came after the answer; none: the purposes decide about all. */
  readonly vendors: readonly string[];
}

export interface UiVendor {
  readonly id: string;
  readonly purposes: readonly OptionalPurpose[];
  /** Of one that the operator has named: what people read about it. */
  readonly about?: UiAbout;
}

/** The same as in a vendor's file, as far as it was told: texts may be empty. */
export type UiAbout = Omit<VendorAbout, 'sources' | 'lastReviewed'>;

/** Answer of `audit.verify()`. `entry` is the sequence number of the first entry that does not hold. */
export type Verification =
  | { readonly ok: true; readonly entries: number }
  | { readonly ok: false; readonly entry: number; readonly reason: string };

/** Facts that the gate tells; DOM events on `document` carry the prefix `pixelgate:`. */
export type FactType =
  | 'ready'
  | 'consent-changed'
  | 'event-held'
  | 'event-released'
  | 'event-dropped'
  | 'request-blocked'
  | 'vendor-loaded'
  /** `{entries}`: what was just written into the log. */
  | 'logged'
  /** `{done, total}`: how far the check of a long log is. */
  | 'log-checking'
  | 'ui-changed';

/** `window.pixelgate`. */
export interface PixelgateApi {
  readonly version: string;
  /** Sends one event to every vendor that may have it. @returns the event id, `''` when refused */
  track(
    name: string,
    params?: Readonly<Record<string, unknown>>,
    options?: { readonly eventId?: string; readonly vendors?: readonly string[] },
  ): string;
  /**
   * Says who the visitor is: `{email, phone, externalId}`. Waits like an event, and reaches a vendor hashed, and only
   * where the operator has switched matching on and marketing is granted.
   */
  identify(person: Readonly<Record<string, unknown>>): void;
  consent(): ConsentSnapshot;
  /** Grants all or some purposes; counts only under a user gesture or `data-allow-api-grant`. @returns whether it counted */
  grant(purposes?: readonly OptionalPurpose[]): boolean;
  /** Denies all or some purposes. Always counts. */
  deny(purposes?: readonly OptionalPurpose[]): void;
  /** Denies everything, tells the vendors, clears what they stored. Resolves when all of it is done and logged. */
  withdraw(): Promise<void>;
  /** Opens the preferences. */
  open(): void;
  close(): void;
  on(type: FactType, listener: (detail: unknown) => void): () => void;
  /** Runs `[method, ...args]`, as the array that stood here before the script was loaded held them. */
  push(...calls: readonly (readonly unknown[])[]): void;
  readonly audit: {
    entries(): Promise<readonly AuditEntry[]>;
    /** @throws RangeError for a format that is not known */
    export(format: 'json' | 'csv'): Promise<string>;
    verify(): Promise<Verification>;
  };
  /** For the elements: what to render. */
  view(): GateView;
}

/** A parameter that was taken out of an event, or changed: `mask`, `round`, `cut`, `hash`. Never its value. */
export interface Removed {
  readonly path: string;
  readonly reason: string;
  readonly action?: string;
}

/** One fact of the log. Names and reasons only: never a value, a path, an address or a user agent. */
export interface AuditFact {
  readonly type: AuditType;
  readonly vendor?: string;
  /** Name of the event. */
  readonly event?: string;
  readonly count?: number;
  readonly reason?: string;
  /** Parameters that were removed: path and reason; `action` where something of one was left. */
  readonly removed?: readonly Removed[];
  readonly purposes?: Readonly<Record<string, Choice>>;
  readonly vendors?: Readonly<Record<string, Choice>>;
  /** Which rule decided each purpose. */
  readonly reasons?: readonly Reason[];
  /** Consent when the event happened, where it differs from the moment of sending. */
  readonly born?: string;
  readonly regime?: string;
  readonly region?: string;
  readonly policyVersion?: string;
  readonly source?: Source;
  /** Language, layer and SHA-256 of the text in front of the visitor. */
  readonly shown?: { readonly lang: string; readonly layer: number; readonly text: string };
  readonly gpc?: boolean;
  /** The visitor wants the use of sensitive data limited. */
  readonly limited?: boolean;
  /** Names of cookies and storage keys that were cleared. */
  readonly cleared?: readonly string[];
  /** Which contact data a vendor has got, hashed: names of fields. */
  readonly fields?: readonly string[];
}

export const AUDIT_TYPES = [
  'asked',
  'granted',
  'denied',
  'withdrawn',
  'signal',
  'vendor-loaded',
  'vendor-cleared',
  'event-held',
  'event-sent',
  'event-dropped',
  'event-minimized',
  'request-blocked',
  'request-redacted',
  'identified',
  'log-restarted',
] as const;
export type AuditType = (typeof AUDIT_TYPES)[number];

/** A fact in its place in the chain. `hash` is SHA-256 (hex) over the canonical JSON of all other fields. */
export interface AuditEntry extends AuditFact {
  /** 1, 2, 3 ... */
  readonly seq: number;
  /** Unix time in milliseconds, UTC. */
  readonly at: number;
  /** Hash of the entry before, `''` for the first. */
  readonly prev: string;
  readonly hash: string;
}
