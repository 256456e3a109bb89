/** What the banner is about: purposes and vendors that the gate asks for now. Pure. */
import type { ConsentRequest, UiVendor, UiView } from '../src/core/api.ts';
import { isOptionalPurpose, type OptionalPurpose } from '../src/core/purposes.ts';

/** What the banner names and counts. */
export interface Subject {
  readonly purposes: readonly OptionalPurpose[];
  readonly vendors: readonly UiVendor[];
}

/**
 * Finds what the visitor has to know of: what is asked, and what the asked vendors are for. Where no
 * vendor is asked by name, the purposes stand for all vendors that serve them.
 */
export function subjectOf({ asked, purposes, vendors }: UiView): Subject {
  const named = vendors.filter(({ id }) => asked.vendors.includes(id));
  const about = [...asked.purposes, ...named.flatMap((vendor) => vendor.purposes)];
  const isAsked = (purpose: OptionalPurpose): boolean => asked.purposes.includes(purpose);
  return {
    purposes: purposes.filter(isOptionalPurpose).filter((purpose) => about.includes(purpose)),
    vendors: vendors.filter((vendor) => named.includes(vendor) || vendor.purposes.some(isAsked)),
  };
}

/** The same answer to everything that is asked; the rest is left out, and stays as it is. */
export const answerTo = (
  { asked }: UiView,
  choice: 'granted' | 'denied',
): Pick<ConsentRequest, 'purposes' | 'vendors'> => ({
  purposes: Object.fromEntries(asked.purposes.map((id) => [id, choice])),
  ...(asked.vendors.length && {
    vendors: Object.fromEntries(asked.vendors.map((id) => [id, choice])),
  }),
});
