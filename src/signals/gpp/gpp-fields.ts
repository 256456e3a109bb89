/** What a visitor has decided, as the fields of a US section. */
import { fieldsOf, sectionId } from './sections.ts';
import { sectionFor } from './section-for.ts';
import { usState } from '../us-state.ts';
import type { ConsentSnapshot } from '../../core/api.ts';
import type { UsState } from '../us-state.ts';
import type { SectionName } from './sections.ts';

export type FieldValue = number | boolean | readonly number[];

/** Fields by name, in the order of encoding. */
export type SubSection = Readonly<Record<string, FieldValue>>;

export interface GppSection {
  readonly id: number;
  readonly name: SectionName;
  readonly parts: readonly SubSection[];
}

/**
 * The fields of each sub-section. 0 is "not applicable", in notices and opt-outs 1 is yes and 2 is
 * no, in consents 1 is no and 2 is yes.
 *
 * The opt-out notices were given. A notice about sensitive data is claimed only for a visitor who
 * has made use of it: without it, its opt-outs must be 0. The transaction is not covered by the
 * MSPA, so its modes are not applicable.
 */
export const gppFields = (section: SectionName, state: UsState): readonly SubSection[] =>
  fieldsOf(section).map((fields) =>
    Object.fromEntries(
      fields.map(({ name, count }) => {
        const value = valueOf(name, section, state);
        return [name, count ? Array.from({ length: count }, () => Number(value)) : value];
      }),
    ),
  );

function valueOf(name: string, section: SectionName, state: UsState): number | boolean {
  if (name === 'Gpc') return state.gpc;
  if (name.endsWith('Version')) return section === 'usnat' ? 2 : 1;
  if (name.startsWith('Sensitive')) return state.limited ? 1 : 0;
  if (name.endsWith('OptOut')) return state.optedOut ? 1 : 2;
  if (name === 'MspaCoveredTransaction') return 2;
  return /Notice$|Type$/.test(name) ? 1 : 0;
}

/** @returns the section in force for a visitor, `undefined` outside the US */
export function gppSection(snapshot: ConsentSnapshot): GppSection | undefined {
  const state = usState(snapshot);
  if (!state) return undefined;
  const name = sectionFor(snapshot.region);
  return { id: sectionId(name), name, parts: gppFields(name, state) };
}
