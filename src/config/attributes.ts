/** The script tag's `data-*` attributes to options. Of a wrong one the strictest value stands. */
import { REGIMES } from '../regimes/index.ts';
import { VENDORS } from '../vendors/index.ts';

type Name =
  | 'policy-version'
  | 'privacy-url'
  | 'controller'
  | 'regime'
  | 'region'
  | 'region-guess'
  | 'lang'
  | 'position'
  | 'theme'
  | 'ui'
  | 'control'
  | 'guard'
  | 'allow-hosts'
  | 'keep-params'
  | 'hold-limit'
  | 'cookie-domain'
  | 'allow-api-grant';

/** The default, what fits, and what stands in for a wrong value (absent: the default). */
export type Rule = readonly [standard: string, fits: RegExp, strictest?: string];

export type Options = Readonly<Record<Name, string>> & {
  /** Tag ids by vendor id; only vendors that have one. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
};

export const RULES: Readonly<Record<Name, Rule>> = {
  'policy-version': ['1', /^[\w.-]{1,40}$/],
  'privacy-url': ['', /^(https?:\/\/|[/.?#]|[\w-]+([./]|$))/],
  controller: ['', /^.{1,99}$/],
  regime: ['auto', RegExp(`^(auto|${REGIMES.map(({ id }) => id).join('|')})$`), 'strict'],
  region: ['', /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, '?'],
  'region-guess': ['auto', /^(auto|strict)$/, 'strict'],
  lang: ['', /^[a-z]{2,3}(-\w+)*$/i],
  position: ['bottom', /^(bottom|center|corner)$/],
  theme: ['auto', /^(auto|light|dark)$/],
  ui: ['auto', /^(auto|none)$/],
  control: ['auto', /^(auto|none)$/],
  guard: ['known', /^(known|strict|off)$/, 'strict'],
  'allow-hosts': ['', /^[\w. -]+$/],
  'keep-params': ['', /^[\w ]+$/],
  'hold-limit': ['200 30m', /^\d{1,4} \d{1,4}[smh]$/],
  'cookie-domain': ['', /^[\w.-]+$/],
  'allow-api-grant': ['no', /^(no)?$/],
};

/**
 * Reads the attributes of the gate's own tag.
 *
 * Pure, never throws.
 * @param attributes - by name without `data-`
 * @param onWrong - gets the name of each attribute that is wrong or not known
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
    return valid.length > 0 ? [[id, valid] as const] : [];
  });
  for (const name of Object.keys(attributes)) {
    if (!Object.hasOwn(RULES, name) && VENDORS.every(({ id }) => id !== name)) onWrong(name);
  }
  return {
    ...(Object.fromEntries(values) as Record<Name, string>),
    tags: Object.fromEntries(tags),
  };
}
