/** Runs a table of calls against the rules of a vendor: those that it takes, and those that it refuses with the reason. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulesOf } from '../../../demo/standins/rules/index.mjs';

/**
 * @param vendor - id
 * @param taken - calls
 * @param refused - `[call, part of the reason]`
 */
export async function describeRules(vendor, taken, refused) {
  const { checkCall } = await rulesOf(vendor);
  void describe(`rules of ${vendor}`, () => {
    for (const call of taken) {
      void it(`take ${JSON.stringify(call)}`, () => {
        assert.equal(checkCall(call), '');
      });
    }
    for (const [call, reason] of refused) {
      void it(`refuse ${JSON.stringify(call) ?? 'nothing'}: ${reason}`, () => {
        assert.ok(checkCall(call).includes(reason), checkCall(call));
      });
    }
  });
}

export const HASH = 'a'.repeat(64);
export const EMAIL = 'ada@shop.example';
