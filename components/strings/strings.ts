/**
 * Everything that the elements say, one file per language. A language is one file: copy `en.ts`,
 * translate, done. Plain and neutral words: no guilt, no urgency, no double negatives.
 *
 * A file has three exports: `label`, the default with the first layer, and `more` with the rest. The build makes
 * three things of them, so that a first visit loads no word that it does not show.
 */
import type { AuditType } from '../../src/core/api.ts';
import type { DataKind } from '../../src/core/vendor.ts';

/** Types of entries that have a word of their own. */
export type WordedType = Exclude<AuditType, 'identified' | 'request-redacted'>;

/**
 * A text that counts: a form for each plural category that whole numbers have in the language, as
 * `Intl.PluralRules` names them, and always `other`. `{n}`: the number, written as the language writes it.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The first layer. Names in braces are filled in. */
export interface Strings {
  /** Heading of banner and preferences. */
  readonly title: string;
  /** What is asked, in opt-in regimes; the purposes follow. `{who}`: the controller, or the host name. */
  readonly intro: string;
  /** What happens, in opt-out and notice regimes; the purposes follow. `{who}` as above. */
  readonly introOut: string;
  /** Opens the list of third parties. `{n}`: how many; at least one. */
  readonly parties: Plural;
  /** What refusing means, and where the choice can be changed or withdrawn. */
  readonly after: string;
  readonly policy: string;
  readonly accept: string;
  readonly reject: string;
  /** Opens the preferences. */
  readonly choose: string;
  /** Label of the reject button in opt-out regimes. */
  readonly optOut: string;
  /** The browser sends Global Privacy Control. */
  readonly gpc: string;
  /** The choice cannot be stored. */
  readonly broken: string;
  /** Short title of each purpose, and one line that says what it is for. */
  readonly necessary: string;
  readonly necessaryLine: string;
  readonly functional: string;
  readonly functionalLine: string;
  readonly analytics: string;
  readonly analyticsLine: string;
  readonly marketing: string;
  readonly marketingLine: string;
}

/** Everything else: preferences, log, embed. */
export interface MoreStrings {
  // ---------- preferences ----------
  readonly save: string;
  /** Second step, where the law asks for two: what was refused is to be allowed, by `save`. The purposes follow. */
  readonly again: string;
  /** Leaves the second step. */
  readonly back: string;
  readonly close: string;
  /** State of a switch. */
  readonly on: string;
  readonly off: string;
  /** State of a purpose of which only some third parties are on. */
  readonly some: string;
  /** State of the necessary purpose. */
  readonly always: string;
  /** What each purpose means, in one or two sentences. */
  readonly necessaryMore: string;
  readonly functionalMore: string;
  readonly analyticsMore: string;
  readonly marketingMore: string;
  /** At a third party that serves several purposes. `{x}`: the other ones. */
  readonly also: string;
  /** Label before the name of the company behind a third party. */
  readonly company: string;
  /** Label before the kinds of data that a third party receives. */
  readonly data: string;
  readonly dataKinds: Readonly<Record<DataKind, string>>;
  /** Label before the countries in which the data is processed. */
  readonly countries: string;
  /** Label before the list of what a third party stores, and how long. */
  readonly cookies: string;
  /** How long a session cookie lives. */
  readonly session: string;
  /** How long the log lives, which no date ends. */
  readonly kept: string;
  /** Label before what makes the use lawful, and what stands there under opt-in and under other regimes. */
  readonly basis: string;
  readonly basisConsent: string;
  readonly basisObject: string;
  /** Label before whom to ask about data protection. */
  readonly contact: string;
  /** Where to complain. */
  readonly complain: string;
  /** Labels of the proof: time of the choice, end of it, version of the policy, law, id of the consent. */
  readonly decided: string;
  readonly until: string;
  readonly version: string;
  readonly rules: string;
  readonly consentId: string;
  /** Says that a choice was recorded. */
  readonly saved: string;

  // ---------- embed ----------
  /** What loading means. `{who}`: the provider. */
  readonly embed: string;
  /** Loads this one, this time. */
  readonly loadOnce: string;
  /** Grants a purpose. `{x}`: its title. */
  readonly loadAlways: string;
  /** A plain link to the content. `{who}`: the provider. */
  readonly openAt: string;

  // ---------- log ----------
  /** Heading of the log. */
  readonly log: string;
  /** Headings of what visitors look for first. */
  readonly chosen: string;
  readonly sent: string;
  readonly nothingSent: string;
  /** How many events a third party received. */
  readonly events: Plural;
  /** Label before the time of the last one. */
  readonly last: string;
  /** Opens the preferences. */
  readonly change: string;
  /** Denies everything. */
  readonly withdraw: string;
  readonly withdrawn: string;
  /** How many entries are shown or match. */
  readonly entries: Plural;
  /** What an entry says, in one or two words. */
  readonly types: Readonly<Record<WordedType, string>>;
  /** The filter that hides nothing. */
  readonly all: string;
  /** Heads of the columns. */
  readonly time: string;
  readonly what: string;
  readonly vendor: string;
  readonly detail: string;
  readonly entry: string;
  /** Heading of the picture of entries over time. */
  readonly timeline: string;
  /** Labels of the fields for the first and the last day that are shown. */
  readonly from: string;
  readonly to: string;
  /** A choice that nobody has made yet. */
  readonly unset: string;
  /** Before a list of removed parameters or cleared cookies. */
  readonly removed: string;
  /** While the chain is verified. `{x}`: how far, in percent. */
  readonly checking: string;
  /** `{n}`: number of entries. */
  readonly intact: Plural;
  /** `{n}`: number of the first entry that does not hold. */
  readonly chainBroken: string;
  readonly empty: string;
  readonly noMatch: string;
  readonly search: string;
  /** `{x}`: `JSON` or `CSV`. */
  readonly download: string;
}

/** Both. */
export type AllStrings = Strings & MoreStrings;
