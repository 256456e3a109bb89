import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usState } from '../../../src/signals/us-state.ts';
import { uspString } from '../../../src/signals/usp.ts';
import { aSnapshot } from './a-snapshot.ts';

const of = (...given: Parameters<typeof aSnapshot>): string =>
  uspString(usState(aSnapshot(...given)));

describe('uspString', () => {
  it('says that a notice was given, and whether the visitor has opted out', () => {
    assert.equal(of(), '1YNN');
    assert.equal(of({ marketing: 'denied' }), '1YYN');
    assert.equal(of({ marketing: 'unset' }), '1YYN');
  });

  it('keeps the opt-out in other states', () =>
    assert.equal(of({ region: 'US-VA', regime: 'us-va', marketing: 'denied' }), '1YYN'));

  it('does not apply outside the US', () =>
    assert.equal(of({ region: 'DE', regime: 'eu-gdpr' }), '1---'));
});
