/** The GPP string: a header that lists the sections, and the sections. */
import { base64url, fibonacciRange, toBits } from './bits.ts';
import type { GppSection, SubSection } from './gpp-fields.ts';

/** Bits of a field: everything but versions and booleans has two. */
const widthOf = (name: string): number => {
  if (name === 'Gpc') return 1;
  return name.endsWith('Version') ? 6 : 2;
};

const encodePart = (part: SubSection): string =>
  base64url(
    Object.entries(part)
      .flatMap(([name, value]) => [value].flat().map((each) => toBits(Number(each), widthOf(name))))
      .join(''),
  );

/**
 * The header alone: type 3, version 1, the ids. Source: GPP "Consent String Specification", header.
 * @param ids - ascending
 */
export const encodeHeader = (ids: readonly number[]): string =>
  base64url(toBits(3, 6) + toBits(1, 6) + fibonacciRange(ids));

/** @returns `header~section~section`, sections ascending by id, their parts joined by dots */
export function encodeGpp(sections: readonly Pick<GppSection, 'id' | 'parts'>[]): string {
  const sorted = [...sections].sort((one, other) => one.id - other.id);
  return [
    encodeHeader(sorted.map(({ id }) => id)),
    ...sorted.map(({ parts }) => parts.map(encodePart).join('.')),
  ].join('~');
}
