/** The US Privacy string, the forerunner of GPP. Source: IAB Tech Lab, "U.S. Privacy String" 1.0. */
import type { UsState } from './us-state.ts';

/**
 * Version 1, notice given, opted out of the sale or not, not under the LSPA. The format is made for
 * California; an opt-out is told in every state, since three dashes would read as free to sell.
 * @returns such as `1YNN`; `1---` where no US law applies
 */
export const uspString = (state: UsState | undefined): string =>
  state ? `1Y${state.optedOut ? 'Y' : 'N'}N` : '1---';
