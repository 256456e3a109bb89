/** The API of GPP's forerunner: one question, one answer. Source: IAB Tech Lab, "USP API" 1.0. */
import type { Answer } from './answer.ts';

/**
 * `__uspapi(command, version, callback)`. Never throws.
 * @param text - the US Privacy string now
 */
export const createUspApi =
  (text: () => string, answer: Answer): ((...args: readonly unknown[]) => void) =>
  (command, version, callback) => {
    const isKnown = command === 'getUSPData' && version === 1;
    answer(callback, isKnown ? { version: 1, uspString: text() } : null, isKnown);
  };
