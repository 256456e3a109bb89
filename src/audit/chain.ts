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
    // what no log holds, such as a cycle, has no sum
    const real = await Promise.resolve(rest)
      .then((fields) => hash(canonicalJson(fields)))
      .catch(() => '');
    if (real !== claimed) return broken(seq, 'was changed');
    tip = claimed;
    seq++;
  }
  const { last, tip: told } = parseHead(head);
  if (last >= seq) return broken(seq, 'is missing at the end');
  if (last < seq - 1) return broken(Math.max(from, last + 1), 'is behind the end');
  if (told !== (tip ?? told)) return broken(last, 'does not match the end');
  return { ok: true, entries: entries.length };
}
