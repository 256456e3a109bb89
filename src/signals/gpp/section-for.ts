/** Which GPP section speaks for a place. */
import { SECTION_NAMES } from './sections.ts';
import type { SectionName } from './sections.ts';

/**
 * @param region - ISO 3166-2, such as `US-CA`
 * @returns the state's section; the national one where it has none or is not known
 */
export const sectionFor = (region: string): SectionName =>
  SECTION_NAMES.find((name) => `US-${name.slice(2).toUpperCase()}` === region) ?? 'usnat';
