/** One value of an event: whether it may leave, and in what form. */
import { MAX_LIST, misfitOf } from '../core/param-types.ts';
import { cleanUrl, isPlainClickId } from './clean-url.ts';
import { findLeak } from './find-leak.ts';
import { maskText } from './mask.ts';
import type { RemovalReason } from './find-leak.ts';
import type { Field } from './plan.ts';
import type { Rules } from './rules.ts';

export interface Removal {
  /** `value`, `contents[0].price`; `eventId` for the deduplication key, `name` for the name of the event. */
  readonly path: string;
  /** `rounded`: it leaves, coarser. */
  readonly reason: RemovalReason | 'rounded';
  /** What became of it, where it was not dropped: `mask` and `round` leave the rest, `cut` its beginning, `hash` a sum. */
  readonly action?: 'mask' | 'hash' | 'round' | 'cut';
}

/** Under what an event leaves. */
export interface CutOptions {
  /** What the operator has changed. */
  readonly rules?: Rules | undefined;
  /** The purpose that it leaves under, for rules that name one. */
  readonly purpose?: string | undefined;
  /** The page or the product is sensitive: what tells which it is stays behind. */
  readonly isSensitive?: boolean | undefined;
  /** Whether addresses keep click ids; they do unless this is `false`. */
  readonly clickIds?: boolean | undefined;
  /** Whether addresses keep campaign parameters; they do unless this is `false`. */
  readonly campaigns?: boolean | undefined;
  /** Whether contact data may be hashed for matching. The caller does it: here it is only taken out. */
  readonly isMatching?: boolean | undefined;
}

/** In place of a value that does not leave. */
export const GONE: unique symbol = Symbol('gone');

/** Shorter numbers tell nobody. */
const TELLING_DIGITS = 8;

/**
 * Looks at one value. Pure, never throws.
 *
 * @param given - anything; lists of products are cut entry by entry elsewhere
 * @param removed - what is taken away is written there
 * @returns what may leave, or {@link GONE}
 */
export function cutValue(
  given: unknown,
  field: Field,
  path: string,
  removed: Removal[],
  { isSensitive = false, clickIds = true, campaigns = true, isMatching = false }: CutOptions,
): unknown {
  const { type, round } = field;
  if (field.isPerson || field.action === 'omit') {
    const isHashed = field.isPerson && isMatching;
    removed.push(
      isHashed ? { path, reason: 'personal-key', action: 'hash' } : { path, reason: 'not-allowed' },
    );
    return GONE;
  }
  const isHidden = isSensitive && field.isTelling;
  const value = typeof given === 'object' ? copyOf(given) : round ? round(given) : given;
  const reason = isHidden && type !== 'url' ? 'sensitive' : reasonAgainst(value, field);
  if (reason) {
    removed.push({ path, reason });
    return GONE;
  }
  if (type === 'url') {
    const cleaned = cleanUrl(String(value), { clickIds, campaigns, isSensitive });
    if (!isSame(String(value), cleaned))
      removed.push({ path, reason: isHidden ? 'sensitive' : 'query' });
    return cleaned;
  }
  if (Array.isArray(value)) {
    if (value.length > MAX_LIST) removed.push({ path: `${path}[${MAX_LIST}]`, reason: 'too-long' });
    return value.slice(0, MAX_LIST) as unknown[];
  }
  if (value !== given) removed.push({ path, reason: 'rounded', action: 'round' });
  return typeof value === 'string' ? cutText(value, field, path, removed) : value;
}

/**
 * A copy of a list, so that nobody changes it after it was looked at, with one entry more than may leave. What is no
 * list, or cannot be read, becomes an empty object: it fits no type.
 */
function copyOf(given: unknown): unknown {
  try {
    if (!Array.isArray(given)) return {};
    const end = Math.min(given.length, MAX_LIST + 1);
    const copy: unknown[] = [];
    for (let index = 0; index < end; index++) copy.push(given[index]);
    return copy;
  } catch {
    return {}; // a Proxy that refuses
  }
}

/** Why nothing of a value may leave. */
function reasonAgainst(value: unknown, field: Field): RemovalReason | undefined {
  const misfit = field.type === 'plain' ? plainMisfit(value) : misfitOf(field.type, value);
  if (misfit && misfit !== 'out-of-range') return misfit;
  if (field.words?.includes(String(value)) === false) return 'wrong-type';
  if (field.type === 'click-id' && !misfit && !isPlainClickId(String(value))) return 'click-id';
  if (field.type === 'url' || field.isClosed) return misfit;
  if (Array.isArray(value)) return value.map((each) => leakIn(each, field)).find(Boolean);
  return maskOf(value, field) === undefined ? (leakIn(value, field) ?? misfit) : misfit;
}

/** What is left of a text is masked and short enough. */
function cutText(text: string, field: Field, path: string, removed: Removal[]): unknown {
  if (field.isClosed) return text;
  const masked = maskOf(text, field);
  if (masked !== undefined)
    removed.push({ path, reason: leakIn(text, field) ?? 'not-allowed', action: 'mask' });
  const left = masked ?? text;
  if (left.length <= field.maxText || !isFree(field)) return left;
  // half of a letter is none
  const cut = left.slice(0, field.maxText).replace(/[\uD800-\uDBFF]$/, '');
  const leak = leakIn(cut, field);
  removed.push(leak ? { path, reason: leak } : { path, reason: 'too-long', action: 'cut' });
  return leak ? GONE : cut;
}

/** What is left of a text once what was found in it is masked; `undefined` where it is not to be, or not enough. */
function maskOf(value: unknown, field: Field): string | undefined {
  if (field.action !== 'mask' || typeof value !== 'string' || !isFree(field)) return undefined;
  if (!leakIn(value, field)) return undefined;
  const { text } = maskText(value);
  // under a name that is personal nothing helps
  return leakIn(text, field) ? undefined : text;
}

const isFree = ({ type }: Field): boolean => type === 'text' || type === 'plain';

/** Personal data in one value. What the operator lets through is looked at together with its name. */
function leakIn(value: unknown, { name, isKept }: Field): RemovalReason | undefined {
  if (Object(value) === value) return undefined;
  if (isKept) return findLeak(String(value), name);
  if (typeof value === 'number') {
    const digits = String(value);
    return digits.length < TELLING_DIGITS ? undefined : findLeak(digits);
  }
  return typeof value === 'string' ? findLeak(value) : undefined;
}

/** What the operator lets through is of no known type. */
const plainMisfit = (value: unknown): RemovalReason | undefined =>
  typeof value === 'boolean' || Number.isFinite(value) ? undefined : misfitOf('text', value);

/** Whether an address says the same as before. */
const isSame = (address: string, cleaned: string): boolean =>
  address === cleaned || (URL.canParse(address) && new URL(address).href === cleaned);
