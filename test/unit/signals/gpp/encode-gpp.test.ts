import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encodeGpp, encodeHeader } from '../../../../src/signals/gpp/encode-gpp.ts';
import { gppFields } from '../../../../src/signals/gpp/gpp-fields.ts';
import { SECTION_NAMES, sectionId } from '../../../../src/signals/gpp/sections.ts';
import {
  decodeByLibrary,
  encodeByLibrary,
  fieldNamesByLibrary,
  sectionIdsByLibrary,
} from './oracle.ts';
import type { FieldValue, GppSection } from '../../../../src/signals/gpp/gpp-fields.ts';
import type { SectionName } from '../../../../src/signals/gpp/sections.ts';

const state = fc.record({ optedOut: fc.boolean(), gpc: fc.boolean(), limited: fc.boolean() });
const sectionOf = (name: SectionName, given: Parameters<typeof gppFields>[1]): GppSection => ({
  id: sectionId(name),
  name,
  parts: gppFields(name, given),
});
const flat = ({ parts }: GppSection): object => Object.assign({}, ...parts) as object;

/** Any value that the library takes for a field, as long as ours. */
function anyValue(name: string, ours: FieldValue): fc.Arbitrary<FieldValue> {
  if (typeof ours === 'boolean') return fc.boolean();
  if (/Version$|Type$/.test(name)) return fc.constant(ours);
  const one = fc.integer({ min: name === 'MspaCoveredTransaction' ? 1 : 0, max: 2 });
  if (typeof ours === 'number') return one;
  return fc.array(one, { minLength: ours.length, maxLength: ours.length });
}

/** A section with any values at all, also such as no visitor of ours has. */
const anySection = (name: SectionName): fc.Arbitrary<GppSection> => {
  const { id, parts } = sectionOf(name, { optedOut: true, gpc: true, limited: true });
  const any = parts.map((part) =>
    fc.record(
      Object.fromEntries(
        Object.entries(part).map(([field, ours]) => [field, anyValue(field, ours)]),
      ),
      { noNullPrototype: true },
    ),
  );
  return fc.tuple(...any).map((filled) => ({ id, name, parts: filled }));
};

describe('encodeGpp', () => {
  for (const name of SECTION_NAMES) {
    it(`writes what a visitor has decided as ${name}, byte for byte as the library`, () => {
      fc.assert(
        fc.property(state, (given) => {
          const section = sectionOf(name, given);
          const text = encodeGpp([section]);
          assert.equal(text, encodeByLibrary([section]));
          assert.deepEqual(decodeByLibrary(text, section), flat(section));
          assert.deepEqual(sectionIdsByLibrary(text), [section.id]);
        }),
      );
    });

    it(`writes any ${name} as the library does`, () => {
      fc.assert(
        fc.property(anySection(name), (section) => {
          const text = encodeGpp([section]);
          assert.equal(text, encodeByLibrary([section]));
          assert.deepEqual(decodeByLibrary(text, section), flat(section));
        }),
      );
    });

    it(`leaves out no field of ${name}, and keeps their order`, () => {
      const section = sectionOf(name, { optedOut: true, gpc: true, limited: true });
      const theirs = fieldNamesByLibrary(name).filter((field) => !field.endsWith('Included'));
      const ours = Object.keys(flat(section)).map((field) =>
        field === 'SubsectionType' ? 'GpcSegmentType' : field,
      );
      assert.deepEqual(ours, theirs);
    });
  }

  it('writes any sections together, in the order of their ids', () => {
    fc.assert(
      fc.property(fc.subarray([...SECTION_NAMES], { minLength: 1 }), state, (names, given) => {
        const sections = names.map((name) => sectionOf(name, given));
        const text = encodeGpp([...sections].reverse());
        assert.equal(text, encodeByLibrary(sections));
        assert.deepEqual(
          sectionIdsByLibrary(text),
          sections.map(({ id }) => id),
        );
      }),
    );
  });

  it('writes a string without sections', () => assert.equal(encodeGpp([]), 'DBAA'));
});

describe('encodeHeader', () => {
  // the specification's examples; the library ends them on one letter more where a byte is open
  const examples: readonly (readonly [readonly number[], string])[] = [
    [[2], 'DBABM'],
    [[2, 6], 'DBACNY'],
    [[5, 6], 'DBABjw'],
  ];
  for (const [ids, text] of examples)
    it(`writes ${String(ids)} as ${text}`, () =>
      assert.match(encodeHeader(ids), new RegExp(`^${text}A?$`)));
});
