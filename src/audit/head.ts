/** The end of the chain, kept beside the entries so that a cut tail shows. */
import { isRecord } from '../core/is-record.ts';

export interface Head {
  /** Sequence number of the last entry. */
  readonly last: number;
  /** Its hash. */
  readonly tip: string;
  /** First entry of the present chain; above 1 when a broken log was left behind and a new chain begun. */
  readonly start: number;
}

/** Reads an unknown value as a head; anything else is the head of an empty log. */
export function parseHead(value: unknown): Head {
  const { last, tip, start } = isRecord(value) ? value : {};
  const isHead = Number.isInteger(last) && typeof tip === 'string';
  return isHead
    ? { last: Number(last), tip, start: start === Number(start) ? start : 1 }
    : { last: 0, tip: '', start: 1 };
}
