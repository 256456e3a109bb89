/** Addresses of pages: the query goes, but for campaign parameters and click ids; the fragment goes, and what is personal in the path. */
import { CAMPAIGN_PARAMS, CLICK_IDS } from '../core/landing.ts';
import { findLeak } from './find-leak.ts';
import { decodeLoose } from './loose-uri.ts';

export interface CleanUrlOptions {
  /** Whether click ids may stay: only where marketing is granted. Default: they stay. */
  readonly clickIds?: boolean | undefined;
  /** Whether campaign parameters may stay: only where something is granted. Default: they stay. */
  readonly campaigns?: boolean | undefined;
  /** Further names of parameters that stay, unless their values are personal. */
  readonly keep?: readonly string[] | undefined;
  /** The page is a sensitive one: nothing but its origin is told. */
  readonly isSensitive?: boolean | undefined;
}

const CAMPAIGNS = new Set(CAMPAIGN_PARAMS.split(' '));
const CLICKS = new Set(CLICK_IDS.split(' '));

/** Whether a parameter carries a click id that a vendor documents. */
export const isClickId = (name: string): boolean => CLICKS.has(name);

/**
 * Takes everything out of an address that a vendor has no need to know, also personal parts of the path.
 *
 * Pure, never throws. Only http and https; anything else becomes `''`. Cleaning twice changes nothing more.
 */
export function cleanUrl(address: string, options: CleanUrlOptions = {}): string {
  const url = parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  if (options.isSensitive) return `${url.origin}/`;
  const query = new URLSearchParams(
    [...url.searchParams].filter(([name, value]) => mayStay(name, value, options)),
  ).toString();
  return url.origin + cleanPath(url.pathname) + (query && `?${query}`);
}

/** Asking first whether it can be parsed would parse it twice. */
function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** What leads to another folder, once nothing stands behind it. */
const DOTS = /^(\.|%2e){1,2}$/i;

/** The path, with `-` in place of each segment that is personal; parameters of a segment (`;jsessionid=`) go. */
function cleanPath(path: string): string {
  let before = '';
  return path
    .split('/')
    .map((segment) => {
      const [name = ''] = segment.split(';', 1);
      const text = decodeLoose(name);
      // `/phone/15551234567`: only a segment that is no word is told by the one before
      const leak = findLeak(text) ?? (/\d/.test(text) ? findLeak(text, before) : undefined);
      before = text;
      return leak || DOTS.test(name) ? '-' : name;
    })
    .join('/');
}

function mayStay(
  name: string,
  value: string,
  { clickIds = true, campaigns = true, keep = [] }: CleanUrlOptions,
): boolean {
  if (isClickId(name)) return clickIds && isPlainClickId(value);
  if (!(campaigns && CAMPAIGNS.has(name)) && !keep.includes(name)) return false;
  // a plus that was not encoded reads as a blank
  return !findLeak(value.replace(/^ (?=\d)/, '+'), name);
}

/** Longest click id; Meta's are the longest, at some 200. */
const MAX_CLICK_ID = 500;

/** Click ids are made at random, and some look like a key, a hash or, as a row of digits, like a card. */
export function isPlainClickId(value: string): boolean {
  if (value.length > MAX_CLICK_ID) return false;
  const leak = findLeak(value.replace(/^ (?=\d)/, '+'));
  const isRandom = /^[\w.-]{17,}$/.test(value) && !value.startsWith('eyJ');
  return (
    leak === undefined ||
    (isRandom && (leak === 'secret' || leak === 'hash')) ||
    /^\d{17,20}$/.test(value)
  );
}
