/** Addresses of pages in the requests of a vendor's script: a value of their own, or inside a text. */
import { cleanUrl } from './clean-url.ts';
import { findLeak } from './find-leak.ts';
import type { RemovalReason } from './find-leak.ts';
import type { WireRules } from './wire-rules.ts';

/** Addresses whose reason is looked for: what repeats itself is little. */
const MAX_KNOWN = 50;
/** An address inside a text; what ends a sentence is no part of it. */
const IN_TEXT = /https?:\/\/[^\s"'<>|\\^`?#&=]+(?:[?#][^\s"'<>|\\^`]*)?(?<![.,;:!)])/gi;

/** A value after it was looked at: `undefined` when it goes. */
export type Leaf = readonly [value: string | undefined, reason?: RemovalReason | undefined];

export interface AddressLook {
  /** @param isSensitive - whether it is that of a sensitive page @returns `undefined` for what is no address */
  whole(value: string, isSensitive?: boolean): Leaf | undefined;
  /** Cleans every address in a text, and nothing else. */
  within(text: string): readonly [text: string, reason?: RemovalReason | undefined];
}

/** Pure, and for one request: it counts. */
export function createAddressLook(rules: WireRules): AddressLook {
  const { clickIds = false, campaigns = false } = rules;
  let count = 0;

  const whole: AddressLook['whole'] = (
    value,
    isSensitive = rules.isSensitive?.(value) ?? false,
  ) => {
    const cleaned = cleanUrl(value, { clickIds, campaigns, isSensitive });
    if (cleaned === '') return undefined;
    if (cleaned === value || cleaned === new URL(value).href) return [value];
    if (isSensitive) return [cleaned, 'sensitive'];
    count += 1;
    return [cleaned, (count < MAX_KNOWN && findLeak(value)) || 'query'];
  };
  return {
    whole,
    within(text) {
      if (!text.includes('://')) return [text];
      let first: RemovalReason | undefined;
      const left = text.replace(IN_TEXT, (address) => {
        const [cleaned = '', reason] = whole(address) ?? [address];
        first ??= reason;
        return cleaned;
      });
      return [left, first];
    },
  };
}
