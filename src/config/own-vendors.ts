/** Pixels, scripts and webhooks that an operator names in the JSON config. What is wrong with one is said, and it is left out. */
import { EVENT_PARAMS, EVENTS } from '../core/events.ts';
import { isRecord } from '../core/is-record.ts';
import { isOptionalPurpose } from '../core/purposes.ts';
import { show } from '../core/show.ts';
import { DATA_KINDS } from '../core/vendor.ts';
import { addressProblem } from './own-address.ts';
import { VENDOR_IDS } from '../vendors/ids.ts';
import type { OptionalPurpose } from '../core/purposes.ts';
import type { UiAbout } from '../core/api.ts';
import type { DataKind } from '../core/vendor.ts';

export type OwnKind = 'image' | 'script' | 'webhook';

/** What one of them is, as it was configured. */
export interface OwnVendor {
  readonly id: string;
  readonly kind: OwnKind;
  /** Absolute; of an image it may hold `{value}` and the like after the host. */
  readonly url: string;
  readonly purpose: OptionalPurpose;
  /** Unified names. */
  readonly events: readonly string[];
  /** Unified parameters that it may get. */
  readonly params: readonly string[];
  /** Of a script: the function that takes `(event, params)`, or `''`. */
  readonly global: string;
  readonly about: UiAbout;
}

type Fields = Readonly<Record<string, unknown>>;
/** What fits, and what to write instead. */
type FieldRule = readonly [fits: (value: unknown) => boolean, form: string];

const isText = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);
const isListOf = (fits: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(fits);

const RULES: Readonly<Record<string, FieldRule>> = {
  id: [isText(/^[a-z][a-z0-9_]{0,30}$/), 'a word in small letters such as "crm"'],
  kind: [isText(/^(image|script)$/), '"image" or "script"'],
  purpose: [isOptionalPurpose, '"functional", "analytics" or "marketing"'],
  events: [
    isListOf((name) => EVENTS.includes(String(name))),
    'a list of unified events such as ["Purchase"]',
  ],
  params: [
    isListOf((name) => EVENT_PARAMS.includes(String(name))),
    `a list of unified parameters: ${EVENT_PARAMS.join(', ')}`,
  ],
  global: [
    isText(/^[A-Za-z_$][\w$]*$/),
    'the name of a function that the script brings, such as "partner"',
  ],
  name: [isText(/^.{1,60}$/), 'a name of up to 60 letters'],
  company: [isText(/^.{1,99}$/), 'a name of up to 99 letters'],
  policyUrl: [isText(/^https:\/\/\S+$/), 'an address with https'],
  countries: [isListOf(isText(/^[A-Z]{2}$/)), 'a list of countries such as ["DE"]'],
  data: [isListOf((kind) => DATA_KINDS.includes(kind as DataKind)), `of ${DATA_KINDS.join(', ')}`],
  cookies: [isListOf(isCookie), 'a list such as [{"name": "partner_id", "maxAgeDays": 30}]'],
};

/** Fields of each list, and which of them must stand there. */
const LISTS: Readonly<Record<string, readonly [fields: string, needed: string]>> = {
  pixels: [
    'id kind url purpose events params global name company policyUrl countries data cookies',
    'id kind url',
  ],
  webhooks: [
    'id url purpose events params name company policyUrl countries data',
    'id url events params',
  ],
};

/**
 * Reads `pixels` and `webhooks` of the JSON config.
 *
 * Pure, never throws. Says the first thing that is wrong with an entry, which is then left out.
 * @param config - the page's JSON config
 * @param webhook - value of `data-webhook`: an address that gets every event under marketing, or `''`
 * @param page - address of the page
 * @param onProblem - gets one sentence per entry
 */
export function readOwnVendors(
  config: unknown,
  webhook: string,
  page: string,
  onProblem: (sentence: string) => void,
): readonly OwnVendor[] {
  const found: OwnVendor[] = [];
  const add = (list: string, at: string, entry: unknown): void => {
    const taken = [...VENDOR_IDS, ...found.map(({ id }) => id)];
    const problem = problemOf(list, entry, taken, page);
    if (problem) onProblem(`${at}${problem} It is left out.`);
    else found.push(toVendor(list, entry as Fields, page));
  };
  for (const list of Object.keys(LISTS)) {
    const entries = isRecord(config) ? config[list] : undefined;
    if (Array.isArray(entries))
      entries.forEach((entry: unknown, index) => add(list, `${list}[${index}]`, entry));
    else if (entries !== undefined)
      onProblem(`${list} of the config is no list. Write "${list}": [{...}].`);
  }
  if (webhook) {
    const all = { id: 'webhook', url: webhook, events: EVENTS, params: EVENT_PARAMS };
    add('webhooks', 'data-webhook', all);
  }
  return found;
}

/** The first thing that is wrong, as the end of a sentence; `''` without one. */
function problemOf(list: string, entry: unknown, taken: readonly string[], page: string): string {
  const [known = '', needed = ''] = LISTS[list] ?? [];
  const fields = known.split(' ');
  if (!isRecord(entry)) return ` is no object. Write {"id": "partner", "url": "...", ...}.`;
  const strange = Object.keys(entry).find((name) => !fields.includes(name));
  if (strange !== undefined) return `.${strange} is not known. Use ${fields.join(', ')}.`;
  for (const name of fields) {
    const value = entry[name];
    const [fits, form] = RULES[name] ?? [isText(/./), 'an address'];
    const isMissing = value === undefined;
    if (isMissing ? needed.split(' ').includes(name) : !fits(value))
      return `.${name}${isMissing ? ' is missing' : `=${show(value)} is not valid`}. Write ${form}.`;
  }
  const { id, url, kind, events, params } = entry;
  // every object has a constructor
  if (taken.includes(String(id)) || String(id) in {})
    return `.id="${String(id)}" is taken. Write another word.`;
  const takesEvents = kind !== 'script' || entry['global'] !== undefined;
  if (takesEvents && !events) return `.events is missing. Write ${RULES['events']?.[1]}.`;
  const problem = addressProblem(
    String(url),
    kind === 'image' ? [params ?? []].flat().map(String) : undefined,
    page,
    list === 'webhooks',
  );
  return problem && `.url=${show(url)} ${problem}`;
}

function toVendor(list: string, entry: Fields, page: string): OwnVendor {
  const text = (name: string): string => String(entry[name] ?? '');
  const names = (name: string): string[] => [entry[name] ?? []].flat().map(String);
  const kind = list === 'webhooks' ? 'webhook' : (text('kind') as OwnKind);
  const products = names('params').some((name) => name.startsWith('content')) ? ['products'] : [];
  const usual = kind === 'script' ? ['ids', 'device', 'network', 'pages', 'products'] : products;
  return {
    id: text('id'),
    kind,
    // brackets of placeholders stay as they are
    url: kind === 'image' ? text('url') : new URL(text('url'), page).href,
    // without a word about it, the one that needs most
    purpose: (entry['purpose'] ?? 'marketing') as OptionalPurpose,
    events: names('events'),
    params: names('params'),
    global: text('global'),
    about: {
      name: text('name') || text('id'),
      company: text('company'),
      policyUrl: text('policyUrl'),
      data: [...(kind === 'image' ? ['device', 'network'] : []), ...usual, ...names('data')].filter(
        (each, index, all): each is DataKind => all.indexOf(each) === index,
      ),
      countries: names('countries'),
      cookies: (entry['cookies'] ?? []) as UiAbout['cookies'],
    },
  };
}

function isCookie(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(/^[\w.-]{1,60}\*?$/)(value['name']) &&
    !isGates(String(value['name'])) &&
    Number.isInteger(value['maxAgeDays']) &&
    Number(value['maxAgeDays']) >= 0
  );
}

/** Whether a name, or what it begins with, means the gate's own cookie: the answer would go with a withdrawal. */
const isGates = (name: string): boolean =>
  name.endsWith('*') ? 'pixelgate'.startsWith(name.slice(0, -1)) : name === 'pixelgate';
