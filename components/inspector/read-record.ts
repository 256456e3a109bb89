/** The record of this device as the cookie keeps it. Read only. */
import { parseRecord, type ConsentRecord } from '../../src/core/consent-record.ts';

export interface KeptRecord {
  /** Value of the cookie, `''` when there is none. */
  readonly text: string;
  /** `undefined` also for a cookie that cannot be read. */
  readonly record: ConsentRecord | undefined;
}

/** @param now - Unix time in milliseconds, UTC */
export function readRecord(now: number): KeptRecord {
  const [, raw = ''] = /(?:^|; )pixelgate=([^;]*)/.exec(document.cookie) ?? [];
  const text = decode(raw);
  return { text, record: parseRecord(text, now) };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not ours
  }
};
