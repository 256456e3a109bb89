import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseTriggers } from '../../../../src/core/track/triggers.ts';

describe('parseTriggers', () => {
  it('reads every form, several separated by spaces', () => {
    const { triggers, wrong } = parseTriggers(
      ' click submit  view scroll:75 dwell:30s dwell:2m video:50 scroll:100 ',
    );

    assert.deepEqual(wrong, []);
    assert.deepEqual(
      triggers.map(({ on, at }) => `${on} ${at}`),
      [
        'click 0',
        'submit 0',
        'view 0',
        'scroll 75',
        'dwell 30000',
        'dwell 120000',
        'video 50',
        'scroll 100',
      ],
    );
  });

  for (const word of [
    'hover',
    'Click',
    'scroll',
    'scroll:0',
    'scroll:101',
    'scroll:75%',
    'scroll:7.5',
    'dwell:30',
    'dwell:0s',
    'dwell:61m',
    'video:',
    'view:50',
    'click,view',
  ])
    it(`names ${word} as wrong, and keeps what stands beside it`, () => {
      const { triggers, wrong } = parseTriggers(`${word} view`);

      assert.deepEqual(wrong, [word]);
      assert.deepEqual(triggers, [{ on: 'view', at: 0 }]);
    });

  it('counts what is written twice once', () => {
    assert.equal(parseTriggers('click click').triggers.length, 1);
  });

  it('never throws, and loses no word', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { triggers, wrong } = parseTriggers(text);
        const words = new Set(text.split(/\s+/).filter(Boolean));
        return triggers.length + wrong.length === words.size;
      }),
    );
  });
});
