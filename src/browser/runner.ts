/**
 * The contract between the gate and the second file, `pixelgate-run.js`. The gate holds; the runner
 * sends, writes the log, and clears. It is loaded when a visitor has granted something, decides
 * anything, or is being asked; a visitor who has refused never loads it.
 */
import type {
  AuditEntry,
  AuditFact,
  ConsentSnapshot,
  FactType,
  Reason,
  Source,
  Verification,
} from '../core/api.ts';
import type { Choice } from '../core/purposes.ts';
import type { Call, VendorAdapter } from '../core/vendor.ts';
import type { ConsentRecord } from '../core/consent-record.ts';
import type { MoreName, Options, Rule } from '../config/attributes.ts';
import type { Problem } from './report.ts';
import type { Policy } from './policy.ts';
import type { VendorDoor } from './vendor-global.ts';
import type { Consent } from './consent.ts';

/** Something that a page told: a call on a vendor's global, or an event in unified names. */
export interface Item {
  readonly args: Call;
  /** For a call on one of several tags. */
  readonly tag: string | undefined;
  readonly unified: Unified | undefined;
  /** Unix time in milliseconds. */
  readonly at: number;
  /** Address of the page at that moment. */
  readonly href: string;
  isHeld?: boolean;
  /** What made its page sensitive when it was told; the second file notes it. */
  context?: string | undefined;
}

/** An event in unified names, not checked yet. */
export interface Unified {
  readonly name: unknown;
  readonly params: unknown;
  readonly eventId: unknown;
}

/** A call of `track`, as it was made. */
export interface Told {
  readonly unified: Unified;
  readonly vendors: readonly string[] | undefined;
  /** Unix time in milliseconds. */
  readonly at: number;
  readonly href: string;
}

/** One vendor of this page, as the gate keeps it. */
export interface Outlet {
  readonly vendor: VendorAdapter;
  readonly tags: readonly string[];
  /** The loosest of its tags' choices. */
  choice(): Choice;
  /** The tags that may be served now. */
  granted(): readonly string[];
  push(args: Call, tag?: string, unified?: Unified): void;
  /** Hands on what may leave now. */
  update(): void;
  /** What stands behind the vendor's global. */
  readonly door: VendorDoor;
}

/** A decision as the gate knows it; the runner makes a fact of it. */
export interface DecisionFact {
  readonly type: 'decision';
  readonly record: ConsentRecord;
  /** The choices before it. */
  readonly before: ConsentRecord['choices'];
  /** What was in front of the visitor, as the page tells it. */
  readonly shown: unknown;
  readonly regime: string;
  readonly region: string;
  readonly gpc: boolean;
  /** Which rule decides each purpose now. */
  readonly reasons: readonly Reason[];
  /** It is no answer: the browser's signal has changed. */
  readonly isSignal: boolean;
}

export type RawFact = AuditFact | DecisionFact;

/** What a visitor or the page decides, as it came. */
export interface Decision {
  readonly source: Source;
  /** Purposes and vendors with their choices, or `every` with `only` some purposes; not read yet. */
  readonly wish: unknown;
  /** Whether the browser had seen a gesture just then. */
  readonly isActive: boolean;
  /** Called when it has counted, or with `true` when it never will. */
  readonly done?: ((isLost?: boolean) => void) | undefined;
}

/** Files that tell other scripts about consent, beside the gate's own: `pixelgate-gpp.js`. */
export type SignalFile = 'gpp' | 'tcf' | 'signals' | 'follow';

/** What the gate hands over. */
export interface RunEnv {
  readonly options: Options & Readonly<Record<MoreName, string>>;
  /** `undefined` where the page's CSP forbids it. */
  readonly policy: Policy | undefined;
  /** Of the gate's own tag, `''` where the page has none. */
  readonly nonce: string;
  readonly consent: Consent;
  /** All vendors that the gate knows, and those of this page; the runner adds the operator's own to both. */
  readonly vendors: VendorAdapter[];
  readonly outlets: Outlet[];
  /** What `track` was told, for who comes with the runner. */
  readonly told: Told[];
  /** Decisions that wait for the second file, oldest first. */
  readonly decisions: Decision[];
  /** Brings everything in line with consent. */
  readonly update: () => void;
  /** Reads the record again, and brings everything in line with it. */
  readonly reread: () => void;
  /** Facts that wait to be written, oldest first; the runner empties it. */
  readonly facts: (readonly [at: number, fact: RawFact])[];
  readonly log: (fact: RawFact) => void;
  readonly tell: (type: FactType, detail?: object) => void;
  readonly report: (...problem: Problem) => void;
  /** Attributes of the gate's tag, by name without `data-`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, Rule>>;
  /** Whether an address may be asked for now. */
  readonly admits: (address: unknown) => boolean;
  readonly signalFiles: readonly SignalFile[];
  /** Imports a file from beside the gate's own. */
  readonly bring: (file: string) => Promise<unknown>;
  readonly snapshot: () => ConsentSnapshot;
  /** Whether the banner or the preferences are in front of the visitor. */
  readonly isShown: () => boolean;
  /** The page's JSON config as it was parsed. */
  readonly config: unknown;
}

/** The same, before the attributes that the gate does not look at were checked. */
export interface GivenEnv extends Omit<RunEnv, 'options'> {
  readonly options: Options;
}

export interface Runner {
  /** What holds for a vendor and one of the purposes: consent, or a mode of the vendor's own. */
  choiceFor: Consent['choiceFor'];
  /** @returns whether it counted */
  decide(decision: Decision): boolean;
  /** Says a problem in a sentence. */
  explain(problem: Problem): void;
  /** Sends one item to the tags that are granted. */
  send(outlet: Outlet, item: Item, ready: readonly string[]): void;
  /** @param reason - why it will never be sent */
  drop(outlet: Outlet, item: Item, reason: string): void;
  /** Looks at an item that must wait. @returns whether it is worth keeping */
  hold(outlet: Outlet, item: Item): boolean;
  /** Loads a vendor's script, announces tags that are new, tells about a change, and clears what a denied one has kept. */
  update(outlet: Outlet): void;
  /** Releases the markup whose purpose is granted. */
  release(): void;
  /** Writes what waits in the log. Resolves when it is stored; never rejects. */
  flush(): Promise<void>;
  entries(): Promise<readonly AuditEntry[]>;
  /** Never rejects. */
  verify(): Promise<Verification>;
  export(format: string): Promise<string>;
}
