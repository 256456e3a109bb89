import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionFor } from '../../../../src/signals/gpp/section-for.ts';
import { SECTION_NAMES, sectionId } from '../../../../src/signals/gpp/sections.ts';

describe('sectionFor', () => {
  it('finds every state that has a section', () => {
    for (const name of SECTION_NAMES.slice(1))
      assert.equal(sectionFor(`US-${name.slice(2).toUpperCase()}`), name);
  });

  it('is national for other states, an unknown one, and anything else', () => {
    for (const region of ['US-NY', 'US', '', 'DE', 'DE-CA', 'usca', 'US-CA-1', 'constructor'])
      assert.equal(sectionFor(region), 'usnat');
  });
});

describe('sectionId', () => {
  it('counts from 7 to 27', () => {
    assert.deepEqual([sectionId('usnat'), sectionId('usca'), sectionId('usri')], [7, 8, 27]);
  });
});
