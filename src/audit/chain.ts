/** The hash chain of the log: links an entry to the one before, and finds the first that does not hold. */
import type { AuditEntry, AuditFact, Verification } from '../core/api.ts';
import { isRecord } from '../core/is-record.ts';
import { canonicalJson } from './canonical-json.ts';
import { parseHead } from './head.ts';
import type { Head } from './head.ts';

/** SHA-256 over the UTF-8 bytes of a text, 64 hexadecimal digits. Handed in: this room knows no browser. */
export type Hash = (text: string) => Promise<string>;

/** Puts a fact into its place after `head`. @param at - Unix time in milliseconds, UTC */
export async function link(
  fact: AuditFact,
  { last, tip }: Head,
  at: number,
  hash: Hash,
): Promise<AuditEntry> {
  const entry = { ...fact, at, prev: tip, seq: last + 1 };
  return { ...entry, hash: await hash(canonicalJson(entry)) };
}

/**
 * Checks the chain from its first entry, or from any entry on.
 *
 * Pure, never throws.
 * @param entries - key and value of every entry, in order of the keys
 * @param head - what the store says about the end
 * @param from - sequence number of the first of `entries`; what came before is not looked at
 */
export async function verifyChain(
  entries: readonly (readonly [key: unknown, value: unknown])[],
  head: unknown,
  hash: Hash,
  from = 1,
): Promise<Verification> {
  let seq = from;
  let tip: unknown = from > 1 ? undefined : '';
  const broken = (entry: number, reason: string): Verification => ({ ok: false, entry, reason });
  for (const [key, value] of entries) {
    if (key !== seq || !isRecord(value) || value['seq'] !== seq)
      return broken(seq, 'missing or out of order');
    const { hash: claimed, ...rest } = value;
    if (rest['prev'] !== (tip ?? rest['prev']))
      return broken(seq, 'does not follow the entry before');
    const real = await hash(canonicalJson(rest)).catch(() => '');
    if (real !== claimed) return broken(seq, 'was changed');
    tip = claimed;
    seq++;
  }
  const end = parseHead(head);
  // a cut tail names the first entry that is gone
  if (end.last !== seq - 1 || end.tip !== (tip ?? end.tip))
    return broken(Math.max(1, Math.min(end.last, seq)), 'the end of the log is missing');
  return { ok: true, entries: entries.length };
}
