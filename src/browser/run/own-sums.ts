/** Sums of contact data that the gate has handed to vendors in this page: the only ones that their scripts may send. */
import type { Call } from '../../core/vendor.ts';

const SUM = /\b[\da-f]{64}\b/gi;
const sums = new Set<string>();

/** As vendors' scripts write them: hexadecimal, or base64url. */
export const ownSums: ReadonlySet<string> = sums;

/** Keeps the sums in calls that are about to be made. */
export function keepSums(calls: readonly Call[]): void {
  for (const sum of JSON.stringify(calls).match(SUM) ?? []) {
    const bytes = sum.match(/../g)?.map((byte) => String.fromCharCode(Number.parseInt(byte, 16)));
    const base64 = btoa((bytes ?? []).join('')).replace(/={1,2}$/, '');
    sums.add(sum).add(base64.replaceAll('+', '-').replaceAll('/', '_'));
  }
}
