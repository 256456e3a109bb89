/**
 * The contract between the gate and the second file, `pixelgate-run.js`. The gate holds; the runner
 * sends, writes the log, and clears. It is loaded when a visitor has granted something, decides
 * anything, or is being asked; a visitor who has refused never loads it.
 */
import type { UseStore } from 'idb-keyval';
import type { AuditEntry, AuditFact, FactType, Verification } from '../core/api.ts';
import type { Choice, OptionalPurpose } from '../core/purposes.ts';
import type { Call, VendorAdapter } from '../core/vendor.ts';
import type { ConsentRecord } from '../core/consent-record.ts';
import type { Options, Rule } from '../config/attributes.ts';
import type { Problem } from './report.ts';
import type { Proof } from '../core/decide-consent.ts';

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
}

/** An event in unified names, not checked yet. */
export interface Unified {
  readonly name: unknown;
  readonly params: unknown;
  readonly eventId: unknown;
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
  /** Loads or silences the vendor as consent says now, and hands on what may leave. */
  update(): void;
  run(call: Call, tag?: string): void;
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
}

export type RawFact = AuditFact | DecisionFact;

export interface RunEnv {
  readonly options: Options;
  readonly store: UseStore;
  readonly outlets: readonly Outlet[];
  readonly choiceFor: (vendor: string, purpose: OptionalPurpose) => Choice;
  /** Facts that wait to be written, oldest first; the runner empties it. */
  readonly facts: (readonly [at: number, fact: RawFact])[];
  /** Whether anything may be stored yet: before a decision under an opt-in law it may not. */
  readonly mayStore: () => boolean;
  /** Whether the next batch must begin a new chain. Asking takes it back. */
  readonly takeRestart: () => boolean;
  /** Says what the log is worth, when that has changed. */
  readonly prove: (proof: Proof) => void;
  readonly log: (fact: RawFact) => void;
  readonly tell: (type: FactType, detail?: object) => void;
  readonly report: (...problem: Problem) => void;
  /** Attributes of the gate's tag, by name without `data-`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, Rule>>;
  /** Whether an address may be asked for now. */
  readonly admits: (address: unknown) => boolean;
}

export interface Runner {
  /** Says a problem in a sentence. */
  explain(problem: Problem): void;
  /** Sends one item to the tags that are granted. */
  send(outlet: Outlet, item: Item, ready: readonly string[]): void;
  /** @param reason - why it will never be sent */
  drop(outlet: Outlet, item: Item, reason: string): void;
  /** Looks at an item that must wait. @returns whether it is worth keeping */
  hold(outlet: Outlet, item: Item): boolean;
  /** Announces tags that are new, tells a vendor about a change, and clears what a denied one has kept. */
  update(outlet: Outlet): void;
  /** Writes what waits in the log. Resolves when it is stored; never rejects. */
  flush(): Promise<void>;
  entries(): Promise<readonly AuditEntry[]>;
  /** Never rejects. */
  verify(): Promise<Verification>;
  export(format: string): Promise<string>;
}
