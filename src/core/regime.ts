/** The shape of a law: data only, one file per law in `regimes/`. */
import type { Choice, OptionalPurpose } from './purposes.ts';

/**
 * `opt-in`: nothing runs before an affirmative act. `opt-out`: it runs until the visitor objects.
 * `notice`: it runs, and the visitor is told.
 */
export type RegimeModel = 'opt-in' | 'opt-out' | 'notice';

export interface Regime {
  /** Stable id, as `data-regime` and the consent record write it. */
  readonly id: string;
  readonly model: RegimeModel;
  /**
   * Where it applies. `countries` is tested against ISO 3166-1 alpha-2 codes, `regions` ISO 3166-2 (`US-CA`).
   * The country `unknownRegionOf` gets this regime when its region is not known.
   */
  readonly match: {
    readonly countries?: RegExp;
    readonly regions?: readonly string[];
    readonly unknownRegionOf?: string;
    /** IANA time zones that lie nowhere else. */
    readonly zones?: RegExp;
  };
  /** What holds before any answer. */
  readonly defaults: Readonly<Record<OptionalPurpose, Choice>>;
  /** Purposes that Global Privacy Control denies. */
  readonly gpc: { readonly denies: readonly OptionalPurpose[] };
  readonly ui: {
    /** Whether the visitor is asked by a banner. */
    readonly banner: boolean;
    /** Text of the way back where the law fixes it; absent: the page's language decides. */
    readonly controlText?: string;
    /** Text that confirms an opt-out where the law asks for one, else `''`. */
    readonly optOutStatus: string;
  };
  /** Days. A missing figure means that the choice does not lapse by time. */
  readonly lifetimes: { readonly grantDays: number; readonly refusalDays?: number };
  /** First day on which the law applies, `YYYY-MM-DD`, UTC. */
  readonly effectiveFrom: string;
}

/** What people read about a law; kept apart so that it does not weigh on the page. */
export interface RegimeAbout {
  readonly title: string;
  readonly sources: readonly string[];
  /** `YYYY-MM-DD` */
  readonly lastReviewed: string;
}

/** One example of a law, run as a contract test. */
export interface RegimeExample {
  readonly name: string;
  readonly in: {
    readonly region: string;
    readonly now: string;
    readonly gpc?: boolean;
    readonly choices?: Readonly<Partial<Record<OptionalPurpose, Choice>>>;
  };
  readonly out: {
    readonly purposes: Readonly<Record<OptionalPurpose, Choice>>;
    readonly ask: boolean;
    readonly honoured: boolean;
  };
}
