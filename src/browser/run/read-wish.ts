/** Reads what somebody wants decided. Anybody on the page can send a wish, so it is read like any input. */
import { isRecord } from '../../core/is-record.ts';
import { isOptionalPurpose, OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import type { Choice, OptionalPurpose } from '../../core/purposes.ts';

/** A decision, read. What is left out stays as it is. */
export interface Wish {
  readonly purposes: Readonly<Partial<Record<OptionalPurpose, Choice>>>;
  readonly vendors: Readonly<Record<string, Choice>>;
  readonly limited: boolean | undefined;
  readonly confirmed: boolean;
}

/**
 * Never throws.
 *
 * @param vendors - ids of the vendors of this page
 * @param isFollowed - whether another consent manager says it
 */
export function readWish(raw: unknown, vendors: readonly string[], isFollowed: boolean): Wish {
  const fields = isRecord(raw) ? raw : {};
  const { every, only, limited } = fields;
  // only another manager takes an answer back: an open question may be filled by the law's default
  const isChoice = (value: unknown): value is Choice =>
    value === 'granted' || value === 'denied' || (isFollowed && value === 'unset');
  const choicesOf = (value: unknown, names: readonly string[]): Record<string, Choice> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const choice = isRecord(value) && value[name];
        return isChoice(choice) ? [[name, choice]] : [];
      }),
    );
  const named = Array.isArray(only) ? only : OPTIONAL_PURPOSES;
  return {
    purposes: isChoice(every)
      ? Object.fromEntries(named.filter(isOptionalPurpose).map((purpose) => [purpose, every]))
      : choicesOf(fields['purposes'], OPTIONAL_PURPOSES),
    vendors: choicesOf(fields['vendors'], vendors),
    limited: typeof limited === 'boolean' ? limited : undefined,
    confirmed: fields['confirmed'] === true,
  };
}
