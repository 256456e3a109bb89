/** What holds for the requests of one vendor's script: what passes unlooked, and what consent leaves. */
import type { Removal } from './cut-event.ts';

export interface WireRules {
  /** The vendor's own ids, tested against the path of a parameter: `fbp`, `context.pixel.code`. They pass while they look like ids. */
  readonly keep?: RegExp | undefined;
  /** Its parameters for contact data, by path. Only sums that the gate itself has handed over pass. */
  readonly person?: RegExp | undefined;
  /** Those sums: SHA-256 in hexadecimal, and as base64url. */
  readonly sums?: ReadonlySet<string> | undefined;
  /** Whether click ids may leave. Default: no. */
  readonly clickIds?: boolean | undefined;
  /** Whether campaign parameters may leave. Default: no. */
  readonly campaigns?: boolean | undefined;
  /** Whether an address is that of a sensitive page: all of it but the origin stays here. */
  readonly isSensitive?: ((address: string) => boolean) | undefined;
  /** The page that sends is a sensitive one, and has this title: it stays here, and so do paths. */
  readonly sensitiveTitle?: string | undefined;
}

/** What is left of a text, and what was taken out: paths of parameters and reasons, never values. */
export interface Redacted {
  /** The same text where nothing was taken out, character by character. */
  readonly text: string;
  readonly removed: readonly Removal[];
}
