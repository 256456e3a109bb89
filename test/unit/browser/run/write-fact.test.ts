import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withOwnEvents } from '../../../../src/browser/run/own-events.ts';
import { knowSender } from '../../../../src/browser/run/sender-of.ts';
import { cleanNames } from '../../../../src/browser/run/write-fact.ts';
import { linkedinSender } from '../../../../src/vendors/linkedin.ts';

describe('cleanNames', () => {
  before(() => {
    const ids = 'Purchase=1234567 Lead=2345678 Lead=3456789';
    knowSender(withOwnEvents(linkedinSender, ids, () => {}));
  });

  const CASES = [
    ['meta', 'Purchase', 'Purchase', 'a name'],
    ['linkedin', '1234567', 'Purchase', 'a number that the operator has written for an event'],
    ['linkedin', '2345678|3456789', 'Lead', 'several of them'],
    ['linkedin', '3456789', 'Lead', 'one of several'],
    ['linkedin', '49301234567', '(other)', 'any other number'],
    ['meta', '1234567', '(other)', 'the same number at another vendor'],
    ['meta', 'jane@shop.example', '(other)', 'what is no name'],
  ] as const;
  for (const [vendor, event, written, what] of CASES) {
    it(`writes ${what} as ${written}`, () => {
      assert.equal(cleanNames({ type: 'event-sent', vendor, event }).event, written);
    });
  }
});
