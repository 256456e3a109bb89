/** Referrer policies under which a request tells other sites the whole address of the page, query and all. */
const LOOSE = /^\s*(unsafe-url|no-referrer-when-downgrade|always)\s*$/i;

/** @see https://www.w3.org/TR/referrer-policy/#referrer-policies */
export const isLoose = (policy: unknown): boolean => LOOSE.test(String(policy ?? ''));
