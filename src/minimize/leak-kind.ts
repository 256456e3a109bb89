/** What the detectors tell apart, and why else something is removed. */

export type LeakKind =
  | 'email'
  | 'phone'
  | 'payment-card'
  | 'iban'
  | 'national-id'
  | 'ip'
  | 'mac'
  | 'coordinates'
  | 'birth-date'
  | 'secret'
  | 'address'
  | 'person-name'
  | 'hash'
  /** The name of the parameter says that it is about a person. */
  | 'personal-key';

/** Why something was removed. */
export type RemovalReason =
  | LeakKind
  | 'not-allowed'
  | 'wrong-type'
  | 'out-of-range'
  | 'query'
  /** Beyond the length of any cart, name or id. */
  | 'too-long'
  | 'sensitive'
  | 'click-id';

/** What names of parameters are searched with, a pattern as a rule, and what stands under them. */
export type KeyNames = readonly (readonly [
  kind: LeakKind,
  pattern: { readonly test: (name: string) => boolean },
])[];
