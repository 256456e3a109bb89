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

/** Key and value of an entry as they lie in the store; either may be anything. */
export type Row = readonly [key: unknown, value: unknown];

/** A check of a chain that comes in pieces. */
export interface ChainCheck {
  /** Checks the next entries, in order of the keys. Never rejects. @returns what does not hold, if anything */
  add(rows: readonly Row[]): Promise<Verification | undefined>;
  /** Compares the last entry with what the store says about the end. */
  end(): Verification;
}

/**
 * Begins to check a chain. Pure.
 *
 * @param head - what the store says about the end
 * @param from - sequence number of the first entry; what came before is not looked at
 */
export function checkChain(head: unknown, hash: Hash, from = 1): ChainCheck {
  let seq = from;
  let tip: unknown = from > 1 ? undefined : '';
  const broken = (entry: number, reason: string): Verification => ({ ok: false, entry, reason });
  return {
    async add(rows) {
      // all at once: the sums are made beside the thread that asks for them
      const sums = await Promise.all(rows.map(([, value]) => sumOf(value, hash)));
      for (const [index, [key, value]] of rows.entries()) {
        if (key !== seq || !isRecord(value) || value['seq'] !== seq)
          return broken(seq, 'missing or out of order');
        if (value['prev'] !== (tip ?? value['prev']))
          return broken(seq, 'does not follow the entry before');
        if (sums[index] !== value['hash']) return broken(seq, 'was changed');
        tip = value['hash'];
        seq++;
      }
      return undefined;
    },
    end() {
      const { last, tip: told } = parseHead(head);
      if (last >= seq) return broken(seq, 'is missing at the end');
      if (last < seq - 1) return broken(Math.max(from, last + 1), 'is behind the end');
      if (told !== (tip ?? told)) return broken(last, 'does not match the end');
      return { ok: true, entries: seq - from };
    },
  };
}

/**
 * Checks the chain from its first entry, or from any entry on, like {@link checkChain}.
 *
 * Pure, never throws.
 * @param entries - all of them, in order of the keys
 */
export async function verifyChain(
  entries: readonly Row[],
  head: unknown,
  hash: Hash,
  from = 1,
): Promise<Verification> {
  const check = checkChain(head, hash, from);
  return (await check.add(entries)) ?? check.end();
}

/** The sum that an entry should have; what no log holds, such as a cycle, has none. */
async function sumOf(value: unknown, hash: Hash): Promise<string> {
  if (!isRecord(value)) return '';
  try {
    // canonical JSON leaves out what is undefined
    return await hash(canonicalJson({ ...value, hash: undefined }));
  } catch {
    return '';
  }
}
