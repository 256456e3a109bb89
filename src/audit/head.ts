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
export const parseHead = (value: unknown): Head =>
  isRecord(value) && Number.isInteger(value['last'])
    ? { last: Number(value['last']), tip: String(value['tip']), start: Number(value['start']) || 1 }
    : { last: 0, tip: '', start: 1 };
