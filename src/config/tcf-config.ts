/** Checks what the page's JSON config says about the TCF. Only a correct one leads to a TC string. */
import * as z from 'zod/mini';
import { entryOf } from '../core/is-record.ts';
import { show } from '../core/show.ts';
import type { TcfConfig } from '../signals/tcf/tcf-types.ts';

/** Hosts of the framework's own: they are for servers, which keep a copy. */
const NOT_FOR_BROWSERS = /(^|\.)consensu\.org\.?$/i;

const wholeNumber = (least: number, most: number): z.ZodMiniNumber =>
  z.int().check(z.minimum(least), z.maximum(most));

const SCHEMA = z.strictObject({
  cmpId: wholeNumber(2, 4095),
  cmpVersion: wholeNumber(0, 4095),
  vendorList: z.string().check(z.refine(isOwnAddress)),
  publisherCountry: z.string().check(z.regex(/^[A-Z]{2}$/)),
  vendors: z.optional(z.array(wholeNumber(1, 65_535)).check(z.minLength(1))),
  consentScreen: z.optional(wholeNumber(0, 63)),
  gdprApplies: z.optional(z.boolean()),
});

/** What is allowed, per field, for the message. */
const ALLOWED: Readonly<Record<string, string>> = {
  cmpId: 'the number from 2 to 4095 that IAB Europe has given your consent manager',
  cmpVersion: 'a whole number from 0 to 4095',
  vendorList:
    'the address of your own copy of the vendor list, relative or https and not on consensu.org',
  publisherCountry: 'a country code such as "DE"',
  vendors: 'a list of vendor numbers such as [755], or leave it out for all',
  consentScreen: 'a whole number from 0 to 63, or leave it out',
  gdprApplies: 'true or false, or leave it out',
};

export type ParsedTcfConfig =
  | { readonly ok: true; readonly config: TcfConfig }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the value of `tcf` in the JSON config.
 *
 * Pure, never throws. One problem per wrong field; each names field, value and what is allowed.
 */
export function parseTcfConfig(value: unknown): ParsedTcfConfig {
  const { success, data, error } = SCHEMA.safeParse(value);
  if (success) return { ok: true, config: data };
  const fields = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
  );
  return { ok: false, problems: [...new Set(fields)].map((field) => problemOf(field, value)) };
}

function problemOf(field: string, config: unknown): string {
  const known = Object.keys(ALLOWED).join(', ');
  if (!field) return `tcf is ${show(config)}. Use an object with ${known}.`;
  const value = Object.entries(Object(config)).find(([name]) => name === field)?.[1];
  const allowed = entryOf(ALLOWED, field);
  if (!allowed) return `tcf.${field} is ${show(value)}, and not a field. Use ${known}.`;
  return `tcf.${field} is ${value === undefined ? 'missing' : show(value)}. Use ${allowed}.`;
}

/** Relative or https, and not a host of the framework's: browsers must not ask those. */
function isOwnAddress(address: string): boolean {
  // what a browser would skip, or turn into slashes, is a way around the checks below
  if (/[\s\\]|^\/\//.test(address) || address === '') return false;
  if (/^[a-z][a-z\d+.-]*:/i.test(address) && !/^https:\/\//i.test(address)) return false;
  const base = 'https://site.invalid/';
  return URL.canParse(address, base) && !NOT_FOR_BROWSERS.test(new URL(address, base).hostname);
}
