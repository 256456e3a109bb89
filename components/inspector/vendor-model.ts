/** What became of each vendor on this page. Pure. */
import { matchVendor } from '../../src/core/match-vendor.ts';
import type { Choice } from '../../src/core/purposes.ts';
import type { InspectEntry } from '../../src/core/inspect.ts';
import { ALL_SENDERS } from '../../src/vendors/all-senders.ts';

/** `waiting` for the answer, `loaded`, `refused` by the visitor or the law, `failed`: its script did not come. */
export type VendorStatus = 'waiting' | 'loaded' | 'refused' | 'failed';

export interface VendorRow {
  readonly id: string;
  readonly status: VendorStatus;
  readonly choice: Choice;
  readonly tags: readonly string[];
  /** Events, by what became of them last. */
  readonly sent: number;
  readonly held: number;
  readonly dropped: number;
  /** Requests to its hosts: those that went out, and those that were kept back. */
  readonly requests: number;
  readonly blocked: number;
  /** Names of its cookies and storage keys that are there now. */
  readonly stored: readonly string[];
}

const STORED = ALL_SENDERS.map(({ id, stored }) => [id, stored] as const);

export interface VendorsOf {
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly choices: Readonly<Record<string, Choice>>;
  readonly entries: readonly InspectEntry[];
  readonly stored: readonly string[];
}

export const vendorRows = ({ tags, choices, entries, stored }: VendorsOf): VendorRow[] =>
  Object.entries(tags).map(([id, ids]) => {
    const own = entries.filter(({ vendor }) => vendor === id);
    const count = (kind: string, ...verdicts: string[]): number =>
      own.filter((entry) => entry.kind === kind && verdicts.includes(entry.verdict ?? '')).length;
    const choice = choices[id] ?? 'denied';
    const released = own.filter(
      ({ kind, isHeld, verdict }) => kind === 'event' && isHeld && verdict !== 'hold',
    ).length;
    return {
      id,
      choice,
      tags: ids,
      status: statusOf(choice, own),
      sent: count('event', 'allow', 'redact'),
      held: Math.max(0, count('event', 'hold') - released),
      dropped: own.filter(
        ({ kind, verdict, reason }) =>
          kind === 'event' && verdict === 'block' && reason !== 'ignored',
      ).length,
      requests: count('request', 'allow'),
      blocked: count('request', 'hold', 'block'),
      stored: stored.filter((name) => matchVendor(name, STORED)?.of === id),
    };
  });

function statusOf(choice: Choice, entries: readonly InspectEntry[]): VendorStatus {
  if (choice === 'denied') return 'refused';
  const last = entries.findLast(({ name }) => name === 'vendor-loaded' || name === 'script-failed');
  if (last?.name === 'script-failed') return 'failed';
  return last ? 'loaded' : 'waiting';
}
