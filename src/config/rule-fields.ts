/** What the rules of the JSON config are made of: names and lists. Pure. */
import { isRecord } from '../core/is-record.ts';
import { VENDOR_IDS } from '../vendors/ids.ts';

/** Name of a custom event. */
export const CUSTOM_NAME: RegExp = /^[A-Za-z]\w{1,39}$/;

/** A list of texts that is not empty; one text is a list of one. */
export function wordsOf(value: unknown): readonly string[] | undefined {
  const list: unknown[] = [value].flat();
  return list.length > 0 && list.every((word) => typeof word === 'string' && word !== '')
    ? (list as string[])
    : undefined;
}

/** A list of ids of vendors. @param known - those that there are */
export function vendorsOf(value: unknown, known: readonly string[]): readonly string[] | undefined {
  const ids = wordsOf(value);
  return ids?.every((id) => known.includes(id)) ? ids : undefined;
}

/** Ids that a rule may name: of vendors, and of the operator's own pixels and webhooks as the config lists them. */
export function knownVendors(
  config: Readonly<Record<string, unknown>>,
  webhook: string,
): readonly string[] {
  const own = ['pixels', 'webhooks'].flatMap((list) => config[list] ?? []);
  const ids = own.flatMap((entry) => (isRecord(entry) ? [String(entry['id'])] : []));
  return [...VENDOR_IDS, ...ids, ...(webhook ? ['webhook'] : [])];
}

export interface RuleFields {
  /** Whether it is an object, and has no other fields. */
  readonly isFit: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads an object that may have some fields. Never throws. */
export function fieldsOf(rule: unknown, names: readonly string[]): RuleFields {
  const values = isRecord(rule) ? rule : {};
  return { isFit: isRecord(rule) && Object.keys(rule).every((key) => names.includes(key)), values };
}
