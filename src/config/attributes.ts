/** The script tag's `data-*` attributes to options. Of a wrong one the strictest value stands. */
import { REGIME_IDS } from '../regimes/resolve-regime.ts';
import { VENDORS } from '../vendors/index.ts';

/** Attributes that the gate itself acts on. */
type Name =
  | 'policy-version'
  | 'regime'
  | 'region'
  | 'region-guess'
  | 'ui'
  | 'control'
  | 'guard'
  | 'allow-api-grant'
  | 'audience'
  | 'exempt'
  | 'consent-from';

/** Attributes that others act on, or that need no check to be harmless; run/check-attributes.ts looks at them. */
export type MoreName =
  | 'privacy-url'
  | 'controller'
  | 'contact'
  | 'lang'
  | 'position'
  | 'theme'
  | 'allow-hosts'
  | 'keep-params'
  | 'hold-limit'
  | 'cookie-domain'
  | 'config'
  | 'webhook'
  | 'google-mode'
  | 'signals'
  | 'preset'
  | 'suppress'
  | 'cap'
  | 'handover'
  | 'matching'
  | 'inspect';

/** The default, what fits, and what stands in for a wrong value (absent: the default). */
export type Rule = readonly [standard: string, fits: RegExp, strictest?: string];

export type Options = Readonly<Record<Name, string> & Partial<Record<MoreName, string>>> & {
  /** Tag ids by vendor id; only vendors that have one. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
};

export const RULES: Readonly<Record<Name, Rule>> = {
  'policy-version': ['1', /^[\w.-]{1,40}$/],
  regime: ['auto', RegExp(`^(auto|${REGIME_IDS.join('|')})$`), 'strict'],
  region: ['', /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, '?'],
  'region-guess': ['auto', /^(auto|strict)$/, 'strict'],
  ui: ['auto', /^(auto|none)$/],
  control: ['auto', /^(auto|none)$/],
  guard: ['known', /^(known|strict|off)$/, 'strict'],
  'allow-api-grant': ['no', /^(no)?$/],
  audience: ['general', /^(general|mixed|child)$/, 'child'],
  exempt: ['', /^((functional|analytics) ?)+$/],
  'consent-from': ['', /^(tcf|gpp)$/, 'tcf'],
};

/**
 * Reads the attributes of the gate's own tag.
 *
 * Pure, never throws.
 * @param attributes - by name without `data-`
 * @param onWrong - gets the name of each attribute that is wrong
 */
export function parseAttributes(
  attributes: Readonly<Record<string, string>>,
  onWrong: (name: string) => void,
): Options {
  const values = Object.entries(RULES).map(([name, [standard, fits, strictest = standard]]) => {
    const value = attributes[name] ?? standard;
    if (value === standard || fits.test(value)) return [name, value];
    onWrong(name);
    return [name, strictest];
  });
  const tags = VENDORS.flatMap(({ id, tagId }) => {
    const ids = [...new Set(attributes[id]?.trim().split(/[\s,]+/))];
    const valid = ids.filter((tag) => tagId.test(tag));
    if (valid.length < ids.length) onWrong(id);
    return valid[0] ? [[id, valid] as const] : [];
  });
  return {
    ...attributes,
    ...(Object.fromEntries(values) as Record<Name, string>),
    tags: Object.fromEntries(tags),
  };
}
