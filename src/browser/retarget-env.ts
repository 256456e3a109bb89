/** The contract between the second file and `pixelgate-retarget.js`, which sites with rules for retargeting bring. Types only. */
import type { History } from '../core/retarget/history.ts';
import type { Landing } from '../core/landing.ts';
import type { Person } from '../core/person.ts';
import type { Call, VendorSender } from '../core/vendor.ts';
import type { Params } from '../core/param-types.ts';
import type { Outlet, RunEnv } from './runner.ts';

/** Where the history lies. */
export interface HistoryPort {
  /**
   * Changes what is stored, in one transaction.
   * @param to - gets what is there; `undefined` takes it away
   */
  change(to: (stored: unknown) => History | undefined): Promise<void>;
}

export interface RetargetEnv extends Pick<
  RunEnv,
  'options' | 'config' | 'consent' | 'outlets' | 'report' | 'log'
> {
  readonly senderOf: (outlet: Outlet) => VendorSender;
  readonly port: HistoryPort;
  /** Whether the page that is open is sensitive: it is not counted. */
  readonly isSensitive: () => boolean;
  /** Whether a text holds nothing personal. */
  readonly isClean: (text: string) => boolean;
}

/** An event on its way, as the rules see it. */
export interface ToldEvent {
  /** Unified names that it may have; one of the page's own is a custom event. */
  readonly names: readonly string[];
  /** As the page told them. */
  readonly params: Params;
  /** When the visitor did it. Unix time in milliseconds. */
  readonly at: number;
  readonly eventId: string | undefined;
}

/** What the rules say to the second file. */
export interface Retarget {
  /** Names of the custom events that rules send. */
  readonly customs: ReadonlySet<string>;
  /** Whether hashed contact data may be sent at all. */
  readonly isMatching: boolean;
  /** Whether anything comes of `identify`: it is sent, or retargeting ends with it. */
  readonly isIdentifying: boolean;
  /** The visitor has said who they are. @param at - when. Unix time in milliseconds */
  met(person: Person, at: number): void;
  /** What the visitor came by, while marketing is granted. */
  landing(): Landing | undefined;
  /** @returns the tags that may hear of it; of none the reason */
  admit(outlet: Outlet, told: ToldEvent, tags: readonly string[]): readonly string[] | string;
  /** An event has gone out. */
  sent(outlet: Outlet, told: ToldEvent): void;
  /** The page is on a path that it was not on before. */
  view(path: string): void;
  /** Makes the calls that hand contact data over, hashed. Never rejects. @returns none where nothing may go */
  identify(outlet: Outlet, person: Person, tags: readonly string[]): Promise<readonly Call[]>;
  /** Says that they were made. */
  identified(outlet: Outlet): void;
  /** Looks at consent again. */
  update(): void;
}

/** What the file exports. */
export interface RetargetFile {
  /** Resolves when what is remembered was read, where it may be. */
  connect(env: RetargetEnv): Promise<Retarget>;
}
