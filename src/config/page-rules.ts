/** Page rules of the JSON config: on which paths which event is told. A rule that is wrong is passed over. */
import { EVENTS } from '../core/events.ts';
import { entryOf, isRecord } from '../core/is-record.ts';
import { EXPECTED, hasType, typeOf } from '../core/param-types.ts';
import { show } from '../core/show.ts';
import { PRODUCT_FORMS, isProductFrom } from '../core/track/product.ts';
import { parseTriggers } from '../core/track/triggers.ts';
import type { Params } from '../core/param-types.ts';
import type { ProductFrom } from '../core/track/product.ts';
import type { Trigger } from '../core/track/triggers.ts';

export interface PageRule {
  /** As in `matchPath`. */
  readonly path: string;
  /** Patterns for parameters of the address, all of which must be there; `*` stands for anything. */
  readonly query: Readonly<Record<string, string>>;
  readonly event: string;
  readonly from: ProductFrom | undefined;
  readonly params: Params;
  /** Empty: as soon as the path is there. */
  readonly on: readonly Trigger[];
  /** `undefined`: all. */
  readonly vendors: readonly string[] | undefined;
}

/** What the config says about events of pages. */
export interface PagesConfig {
  readonly rules: readonly PageRule[];
  /** One sentence per thing that is wrong. */
  readonly problems: readonly string[];
}

const MAX_RULES = 200;

/** What fits, and what to write instead. */
const FIELDS: Readonly<Record<string, readonly [fits: (value: unknown) => boolean, use: string]>> =
  {
    path: [(value) => isText(value) && /^(\/|\*\*)/.test(value), 'a path such as "/product/*"'],
    event: [(value) => isText(value) && EVENTS.includes(value), EVENTS.join(', ')],
    from: [isProductFrom, PRODUCT_FORMS],
    params: [isRecord, 'an object such as {"content_category": "bowls"}'],
    query: [
      (value) => isRecord(value) && Object.values(value).every(isText),
      'an object such as {"variant": "*"}',
    ],
    on: [isPageTrigger, '"dwell:10s", "scroll:75", or leave it out'],
    vendors: [
      (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
      'a list such as ["meta"]',
    ],
  };

/**
 * Reads `pages` of the JSON config.
 *
 * Pure, never throws.
 * @param pages - as it was parsed, anything at all
 */
export function parsePages(pages: unknown): PagesConfig {
  if (!Array.isArray(pages)) {
    const use = '[{"path": "/product/*", "event": "ViewContent"}]';
    return { rules: [], problems: [`pages is ${show(pages)}. Use a list such as ${use}.`] };
  }
  const checked = (pages as unknown[])
    .slice(0, MAX_RULES)
    .map((rule, index) => checkRule(rule, `pages[${index}]`));
  return {
    rules: checked.flatMap(({ rule }) => rule ?? []),
    problems: checked.flatMap(({ wrong }) => wrong),
  };
}

interface Checked {
  /** `undefined` for one that is passed over. */
  readonly rule?: PageRule;
  readonly wrong: readonly string[];
}

function checkRule(written: unknown, name: string): Checked {
  const known = Object.keys(FIELDS).join(', ');
  if (!isRecord(written))
    return { wrong: [`${name} is ${show(written)}. Use an object with ${known}.`] };
  const keys = new Set([...Object.keys(written), 'path', 'event']);
  const wrong = [...keys].flatMap((key) => {
    const field = entryOf(FIELDS, key);
    if (!field) return `${name}.${key} is not a field. Use ${known}. The rule is passed over.`;
    const [fits, use] = field;
    return fits(written[key])
      ? []
      : `${name}.${key} is ${key in written ? show(written[key]) : 'missing'}. Use ${use}. The rule is passed over.`;
  });
  return wrong.length > 0 ? { wrong } : readRule(written, name);
}

/** @param fields - each of them was checked */
function readRule(fields: Readonly<Record<string, unknown>>, name: string): Checked {
  const params = checkParams((fields['params'] ?? {}) as Params, name);
  const rule: PageRule = {
    path: fields['path'] as string,
    query: (fields['query'] ?? {}) as PageRule['query'],
    event: fields['event'] as string,
    from: fields['from'] as ProductFrom | undefined,
    params: params.kept,
    on: parseTriggers((fields['on'] ?? '') as string).triggers,
    vendors: fields['vendors'] as PageRule['vendors'],
  };
  return { rule, wrong: params.wrong };
}

/** A parameter of the wrong type is left out; the event still goes. */
function checkParams(params: Params, name: string): { kept: Params; wrong: readonly string[] } {
  const fits = ([key, value]: readonly [string, unknown]): boolean => hasType(typeOf(key), value);
  const entries = Object.entries(params);
  return {
    kept: Object.fromEntries(entries.filter(fits)),
    wrong: entries
      .filter((entry) => !fits(entry))
      .map(
        ([key, value]) =>
          `${name}.params.${key} is ${show(value)}. Use ${EXPECTED[typeOf(key)]}. It is left out.`,
      ),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 500;

/** A page has no element to be clicked or seen. */
function isPageTrigger(value: unknown): boolean {
  if (!isText(value)) return false;
  const { triggers, wrong } = parseTriggers(value);
  const isFit = triggers.every(({ on }) => on === 'dwell' || on === 'scroll');
  return isFit && triggers.length > 0 && wrong.length === 0;
}
