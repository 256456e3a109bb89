/** The shape of a law: data only, one file per law in `regimes/`. */
import type { Choice, OptionalPurpose } from './purposes.ts';

/**
 * `opt-in`: nothing runs before an affirmative act. `opt-out`: it runs until the visitor objects.
 * `notice`: it runs, and the visitor is told.
 */
export type RegimeModel = 'opt-in' | 'opt-out' | 'notice';

/** What the gate acts on. All of a law that a page carries. */
export interface RegimeRules {
  /** Stable id, as `data-regime` and the consent record write it. */
  readonly id: string;
  readonly model: RegimeModel;
  /**
   * Purposes that may run before the answer where the operator says that its use fulfils the law's
   * conditions (`data-exempt`); the visitor can object.
   */
  readonly exempt: readonly OptionalPurpose[];
  readonly ui: {
    /** `banner`: the visitor is asked. `notice`: the visitor is told, and can object at once. `link`: only the way back stands there. */
    readonly prompt: 'banner' | 'notice' | 'link';
    /** What closing the banner means: `refuse` draws an X that refuses, `none` draws none. */
    readonly closing: 'refuse' | 'none';
    /** Whether a grant after an opt-out needs a second step. */
    readonly twoStepOptIn: boolean;
    /** Text of the way back where the law fixes it, else `''`: the page's language decides. */
    readonly controlText: string;
    /** Text that confirms an opt-out where the law asks for one, else `''`. */
    readonly optOutStatus: string;
  };
  readonly lifetimes: {
    /** Days after which a grant lapses. */
    readonly grantDays: number;
    /** Days for which a refusal stands and nobody is asked again; `Infinity`: until it is taken back. */
    readonly refusalDays: number;
  };
  readonly gpc: {
    /** Purposes that Global Privacy Control denies. */
    readonly denies: readonly OptionalPurpose[];
    /** Whether a grant that the visitor gives this site in spite of the signal counts. */
    readonly yields: boolean;
  };
}

/** Links that a law wants on the page; the texts are in `link-texts.ts`. */
export type LinkKind = 'choices' | 'opt-out' | 'limit';

/** A law in full. */
export interface Regime extends RegimeRules {
  readonly title: string;
  /** What holds before any answer: `unset` where the law asks first, else `granted`. */
  readonly defaults: Readonly<Record<OptionalPurpose, Choice>>;
  /**
   * Where it applies: ISO 3166-1 alpha-2 (`DE`) or 3166-2 (`US-CA`). A country's own code stands for
   * every region of it that has no law in force by its own code, and for an unknown one.
   */
  readonly places: readonly string[];
  readonly exemptions: readonly {
    readonly purpose: OptionalPurpose;
    /** What the operator must fulfil to use it, in one sentence. */
    readonly conditions: string;
    /** `YYYY-MM-DD` */
    readonly from: string;
  }[];
  readonly gpc: RegimeRules['gpc'] & {
    /** Whether the law binds a site to the signal, and from which day, `YYYY-MM-DD`. */
    readonly binding: boolean;
    readonly bindingFrom?: string;
  };
  readonly ui: RegimeRules['ui'] & {
    readonly rejectOnFirstLayer: boolean;
    readonly links: readonly LinkKind[];
    /** Whether the opt-out icon stands beside the link. */
    readonly icon: boolean;
    /** Sentences that the law fixes word by word, for operators to whom they apply. */
    readonly notices: readonly string[];
  };
  readonly sensitive: 'opt-in' | 'opt-out' | 'necessary-only';
  readonly minors: {
    /** Below this age a parent or guardian consents. */
    readonly parentalBelow?: number;
    /** The same, where it differs by place. */
    readonly parentalBelowIn?: Readonly<Record<string, number>>;
    /** Below this age sale and targeted advertising need an opt-in. */
    readonly optInBelow?: number;
    /** Below this age sale and targeted advertising are banned. */
    readonly bannedBelow?: number;
  };
  /** For how long a decision must stay provable; counted from its end. */
  readonly proofRetentionDays: number;
  /** First and last day on which the law applies, `YYYY-MM-DD`, UTC. */
  readonly effectiveFrom: string;
  readonly effectiveTo?: string;
  readonly sources: readonly string[];
  /** `YYYY-MM-DD` */
  readonly lastReviewed: string;
  /** What a reader should know that no field says. */
  readonly notes: readonly string[];
  readonly examples: readonly RegimeExample[];
}

/** One example of a law, run as a contract test. */
export interface RegimeExample {
  readonly name: string;
  readonly in: {
    readonly region: string;
    /** `YYYY-MM-DD` */
    readonly now: string;
    readonly gpc?: boolean;
    readonly choices?: Readonly<Partial<Record<OptionalPurpose, Choice>>>;
  };
  readonly out: {
    /** Id of the law; the one of the file when absent. */
    readonly regime?: string;
    readonly purposes: Readonly<Record<OptionalPurpose, Choice>>;
    readonly ask: boolean;
    readonly honoured: boolean;
  };
}
