/** One value of a request of a vendor's script: it stays, it loses a part, or it goes. */
import { isClickId, isPlainClickId } from './clean-url.ts';
import { findLeak, isTold } from './find-leak.ts';
import { maskText } from './mask.ts';
import { isPersonalKey } from './personal-key.ts';
import { createAddressLook } from './redact-address.ts';
import { remembering } from './remembering.ts';
import type { Leaf } from './redact-address.ts';
import type { WireRules } from './wire-rules.ts';

/** Values of one name that are remembered: what repeats itself is little. */
const MAX_KNOWN = 50;
/** What ids that machines make consist of: no `@`, no blank, no plus, no percent sign. */
const ID = /^[\w.:$~=*-]+$/;
/** A SHA-256, hexadecimal or base64url, or whatever else is as long. */
const SUM = /[\da-f]{32}|[\w-]{43}/i;
/** Stands for what a path has in front of it; reserved, so that it is nobody's. */
const NOWHERE = 'https://path.invalid';

/** What is known about a name. */
interface Known {
  /** The name, where it tells anything together with a value. */
  readonly key: string | undefined;
  readonly isClickId: boolean;
  readonly isPersonal: boolean;
  readonly values: Map<string, Leaf>;
}

/** Looks at values; remembers what it has seen, since bodies repeat themselves. */
export type LookAtLeaf = (path: string, key: string, value: string) => Leaf;

/** Pure, and for one request: the memory grows with it. */
export function createLeafLook(rules: WireRules): LookAtLeaf {
  const { keep, person, sums = new Set<string>(), sensitiveTitle: title } = rules;
  const { clickIds = false } = rules;
  const addresses = createAddressLook(rules);
  const knownOf = remembering((key): Known => ({
    key: isTold(key) ? key : undefined,
    isClickId: isClickId(key),
    isPersonal: isPersonalKey(key),
    values: new Map(),
  }));

  const withoutSums = (value: string): string => without(sums, value);
  const ofPerson = (value: string): Leaf => {
    const rest = withoutSums(value);
    if (rest !== value && !SUM.test(rest) && !findLeak(rest)) return [value];
    return [undefined, findLeak(value) ?? (SUM.test(value) ? 'hash' : 'personal-key')];
  };
  const ofAddress = (known: Known, value: string, isSensitive?: boolean): Leaf =>
    addresses.whole(value, isSensitive) ?? ofText(known, value); // it only begins like one
  /** A path, or an address without its scheme. */
  const ofPath = (value: string): Leaf => {
    const known = knownOf('');
    const base = value.startsWith('//') ? 'https:' : NOWHERE;
    if (!URL.canParse(base + value)) return ofText(known, value);
    const isOurs = base === NOWHERE ? title !== undefined : undefined;
    const [cleaned = '', reason] = ofAddress(known, base + value, isOurs);
    return reason ? [cleaned.slice(base.length), reason] : [value];
  };
  const ofText = (known: Known, given: string): Leaf => {
    const [value, cut] = given.includes('://') ? addresses.within(given) : [given];
    const told = title && value.includes(title) ? value.replaceAll(title, '-') : '';
    const rest = withoutSums(told || value);
    const leak = findLeak(rest, known.key);
    if (!leak) return told ? [told, 'sensitive'] : [value, cut];
    // where the name tells, there is nothing to mask
    if (known.isPersonal || (known.key && !findLeak(rest))) return [undefined, leak];
    // what cannot be looked at as a whole is no text that a vendor needs
    if (leak === 'too-long') return ['-', leak];
    const { text } = maskText(told || value);
    const left = withoutSums(text);
    return [left !== text && findLeak(left) ? '-' : text, leak];
  };
  const ofAny = (known: Known, value: string): Leaf => {
    if (known.isClickId)
      return clickIds && isPlainClickId(value) ? [value] : [undefined, 'click-id'];
    if (value.includes('://') && /^https?:/i.test(value)) return ofAddress(known, value);
    const isPath = value.startsWith('/') && /^.\S/.test(value) && /[?#@%+\d]/.test(value);
    if (isPath && !known.isPersonal) return ofPath(value);
    return ofText(known, value);
  };
  return (path, key, value) => {
    if (value === '' || value === '-') return [value];
    if (person?.test(path)) return ofPerson(value);
    if (keep?.test(path) && ID.test(value) && findLeak(value) !== 'email') return [value];
    const known = knownOf(key);
    const found = known.values.get(value) ?? ofAny(known, value);
    if (known.values.size < MAX_KNOWN) known.values.set(value, found);
    return found;
  };
}

/** A value without the sums that the gate has handed over. */
function without(sums: ReadonlySet<string>, value: string): string {
  let rest = value;
  if (sums.size > 0 && SUM.test(value)) for (const sum of sums) rest = rest.replaceAll(sum, '');
  return rest;
}
