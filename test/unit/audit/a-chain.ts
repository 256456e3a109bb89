/** A log as the gate writes it, and what somebody could do to it. */
import { createHash } from 'node:crypto';
import { link, verifyChain } from '../../../src/audit/chain.ts';
import type { Head } from '../../../src/audit/head.ts';
import type { AuditEntry, AuditFact, Verification } from '../../../src/core/api.ts';

export const hash = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text).digest('hex'));

export const FACTS: readonly AuditFact[] = [
  {
    type: 'granted',
    purposes: { necessary: 'granted', marketing: 'granted', analytics: 'denied' },
    vendors: { meta: 'granted' },
    regime: 'eu-gdpr',
    region: 'DE',
    policyVersion: '1',
    source: 'banner',
    shown: { lang: 'de', layer: 1, text: 'ab'.repeat(32) },
    gpc: false,
  },
  { type: 'vendor-loaded', vendor: 'meta' },
  { type: 'event-sent', vendor: 'meta', event: 'PageView' },
  {
    type: 'event-minimized',
    vendor: 'meta',
    event: 'Lead',
    removed: [{ path: 'em', reason: 'email' }],
  },
  { type: 'event-dropped', vendor: 'tiktok', event: 'Lead', reason: 'denied', count: 3 },
  { type: 'withdrawn', source: 'preferences' },
];

export interface Log {
  readonly rows: (readonly [key: unknown, value: unknown])[];
  readonly head: Head;
}

export async function logOf(facts: readonly AuditFact[] = FACTS, start = 1): Promise<Log> {
  let head: Head = { last: start - 1, tip: '', start };
  const rows: [number, AuditEntry][] = [];
  for (const [index, fact] of facts.entries()) {
    const entry = await link(fact, head, 1_795_262_400_000 + index, hash);
    rows.push([entry.seq, entry]);
    head = { ...head, last: entry.seq, tip: entry.hash };
  }
  return { rows, head };
}

export const verify = ({ rows, head }: Log, from?: number): Promise<Verification> =>
  verifyChain(rows, head, hash, from);

/** The entry that a verification names, 0 when all holds. */
export const named = async (log: Log, from?: number): Promise<number> => {
  const verification = await verify(log, from);
  return verification.ok ? 0 : verification.entry;
};
