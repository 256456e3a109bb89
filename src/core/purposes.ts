/** The four reasons for which data is used, and what a visitor can have said about each. */

/** Every purpose, in the order in which people see them. `necessary` is always granted. */
export const PURPOSES = ['necessary', 'functional', 'analytics', 'marketing'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The purposes that need a choice. */
export const OPTIONAL_PURPOSES = ['functional', 'analytics', 'marketing'] as const;
export type OptionalPurpose = (typeof OPTIONAL_PURPOSES)[number];

/**
 * `unset` means that nobody has answered yet. The gate treats it as denied, with one difference:
 * what happens meanwhile is held for the answer, and not dropped.
 */
export type Choice = 'granted' | 'denied' | 'unset';

/** One choice per purpose. */
export type Choices = Readonly<Record<Purpose, Choice>>;

/** Whether `value` is the name of a purpose that needs a choice. */
export const isOptionalPurpose = (value: unknown): value is OptionalPurpose =>
  OPTIONAL_PURPOSES.includes(value as OptionalPurpose);

/** The strictest of several choices: denied, then unset, then granted. */
export const strictest = (choices: readonly Choice[]): Choice =>
  CHOICES.find((choice) => choices.includes(choice)) ?? 'denied';
/** The loosest of several choices; of none, `denied`. */
export const loosest = (choices: readonly Choice[]): Choice =>
  CHOICES.findLast((choice) => choices.includes(choice)) ?? 'denied';

/** From the strictest to the loosest. */
export const CHOICES: readonly Choice[] = ['denied', 'unset', 'granted'];
