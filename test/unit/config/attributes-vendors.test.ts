import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAttributes } from '../../../src/config/attributes.ts';
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import type { Options } from '../../../src/config/attributes.ts';

function parse(attributes: Record<string, string>): { options: Options; wrong: string[] } {
  const wrong: string[] = [];
  const options = parseAttributes(attributes, (name) => wrong.push(name));
  return { options, wrong };
}

describe('parseAttributes, vendors', () => {
  for (const { id, tagExample } of ALL_SENDERS) {
    const tags = tagExample.split(' or ');

    it(`takes the ids of ${id}, separated by blanks, commas or lines`, () => {
      for (const separator of [' ', ',', ', ', '\n  ']) {
        const { options, wrong } = parse({ [id]: tags.join(separator) });

        assert.deepEqual(options.tags, { [id]: tags });
        assert.deepEqual(wrong, []);
      }
    });

    it(`loads the right ids of ${id} beside a wrong one, and names the attribute`, () => {
      const { options, wrong } = parse({ [id]: `${tags[0]} <b>` });

      assert.deepEqual(options.tags, { [id]: [tags[0]] });
      assert.deepEqual(wrong, [id]);
    });

    for (const value of ['', '   ', 'your-pixel-id', '"><script>']) {
      it(`does not load ${id} for "${value}", and names the attribute`, () => {
        const { options, wrong } = parse({ [id]: value });

        assert.deepEqual(options.tags, {});
        assert.deepEqual(wrong, [id]);
      });
    }
  }

  it('forgives blanks around an id', () => {
    const { options, wrong } = parse({ meta: '\n 1234567890 ' });

    assert.deepEqual(options.tags, { meta: ['1234567890'] });
    assert.deepEqual(wrong, []);
  });

  it('counts an id that is there twice once', () => {
    assert.deepEqual(parse({ meta: '1234567890 1234567890' }).options.tags, {
      meta: ['1234567890'],
    });
  });
});
