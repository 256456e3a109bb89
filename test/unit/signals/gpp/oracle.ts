/** The IAB's own library as a second opinion. It calls one field of ours by another name. */
import { GppModel } from '@iabgpp/cmpapi';
import type { GppSection } from '../../../../src/signals/gpp/gpp-fields.ts';

const theirs = (name: string): string => (name === 'SubsectionType' ? 'GpcSegmentType' : name);

type Sections = readonly Pick<GppSection, 'name' | 'parts'>[];

/** @returns the string that the library makes of the same values */
export function encodeByLibrary(sections: Sections): string {
  const model = new GppModel();
  for (const { name, parts } of sections)
    for (const part of parts)
      for (const [field, value] of Object.entries(part))
        model.setFieldValue(name, theirs(field), value);
  return model.encode();
}

/** Values of all fields of a section in one object, under our names. */
export function decodeByLibrary(text: string, { name, parts }: Sections[number]): object {
  const model = new GppModel(text);
  const fields = parts.flatMap((part) => Object.keys(part));
  return Object.fromEntries(
    fields.map((field) => [field, model.getFieldValue(name, theirs(field)) as unknown]),
  );
}

export const sectionIdsByLibrary = (text: string): number[] => new GppModel(text).getSectionIds();

/** Fields of a section as the library has them, by sub-section. */
export function fieldNamesByLibrary(name: string): string[] {
  const model = new GppModel();
  model.setFieldValue(name, 'SaleOptOut', 0);
  return Object.keys(model.getSection(name) as object);
}
