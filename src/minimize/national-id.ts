/** Numbers that states give to people, in shapes that nothing else has; further ones are in national-ids.ts. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/** The SSN of the United States, the CPF of Brazil. */
export const findNationalId: FindSpan = byPattern(
  'national-id',
  /(^|[^\w./-]|\D\/)(?:(?!000|666|9)\d{3}([ -])(?!00)\d\d\2(?!0000)\d{4}|\d{3}\.\d{3}\.\d{3}-\d\d)(?![\w-])/g,
);
