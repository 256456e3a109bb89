/** Cuts an event down to what its vendor needs, by the vendor's own file, and says what was removed and why. */
import { isRecord, keysOf, readField } from '../core/is-record.ts';
import { hasType, misfitOf } from '../core/param-types.ts';
import { cutValue, GONE } from './cut-value.ts';
import { findLeak } from './find-leak.ts';
import { planOf } from './plan.ts';
import { NO_RULES } from './rules.ts';
import { safeName } from './safe-path.ts';
import type { Params } from '../core/param-types.ts';
import type { VendorEvent } from '../core/events.ts';
import type { VendorSender } from '../core/vendor.ts';
import type { CutOptions, Removal } from './cut-value.ts';
import type { Field, Fields, Plan } from './plan.ts';
import type { RemovalReason } from './find-leak.ts';

export type { Removal } from './cut-value.ts';

export interface MinimizedEvent {
  readonly event: VendorEvent;
  readonly removed: readonly Removal[];
}

/**
 * As `minimizeEvent`, for whoever has the vendor's file. Without one nothing may leave.
 *
 * Pure, never throws. Each value is read once, so that what was looked at is what leaves.
 */
export function cutEvent(
  { name: told, params, eventId }: VendorEvent,
  vendor: VendorSender | undefined,
  options: CutOptions = {},
): MinimizedEvent {
  const removed: Removal[] = [];
  const name = typeof told === 'string' ? told : '';
  const plan = planOf(vendor, name, options.rules ?? NO_RULES, options.purpose ?? '');
  const cut = cutRecord(params, plan.params, '', { plan, removed, options });
  const check = (path: string, reason: RemovalReason | undefined): boolean => {
    if (reason) removed.push({ path, reason });
    return !reason;
  };
  // a number where the page has given one
  const hasId = eventId !== undefined && eventId !== null;
  const idFits = hasId && check('eventId', misfitOf('id', eventId) ?? findLeak([eventId].join()));
  const nameFits = plan.isKnown || check('name', misfitOf('text', told) ?? findLeak(name));
  return {
    event: { name: nameFits ? name : '', params: cut, eventId: idFits ? eventId : undefined },
    removed,
  };
}

interface Work {
  readonly plan: Plan;
  readonly removed: Removal[];
  readonly options: CutOptions;
}

function cutRecord(record: unknown, fields: Fields, prefix: string, work: Work): Params {
  const { plan, removed, options } = work;
  const kept: Record<string, unknown> = {};
  for (const key of keysOf(record)) {
    const given = readField(record as object, key);
    if (given === undefined) continue;
    const field = fields.get(key);
    if (!field) {
      removed.push({ path: prefix + safeName(key), reason: 'not-allowed' });
      continue;
    }
    const path = prefix + key;
    const value =
      prefix === '' && key === plan.list && isOpen(field, options)
        ? cutList(given, field, path, work)
        : cutValue(given, field, path, removed, options);
    if (value !== GONE) kept[key] = value;
  }
  return kept;
}

/** Whether a list of products leaves at all. */
const isOpen = ({ action, isTelling }: Field, { isSensitive }: CutOptions): boolean =>
  action !== 'omit' && !(isSensitive && isTelling);

/** A Proxy that was revoked cannot even be asked. */
function isItem(item: unknown): boolean {
  try {
    return isRecord(item);
  } catch {
    return false;
  }
}

/** Of a list of products, each by itself. Ids in their place are looked at together. */
function cutList(given: unknown, field: Field, path: string, work: Work): unknown {
  const { plan, removed, options } = work;
  const list = cutValue(given, field, path, removed, options);
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown, index) => {
    if (field.type === 'products' && hasType('id', item)) return item;
    if (!isItem(item)) removed.push({ path: `${path}[${index}]`, reason: 'wrong-type' });
    return cutRecord(item, plan.inItems, `${path}[${index}].`, work);
  });
}
