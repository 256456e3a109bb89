/** The attributes that the gate does not look at: what fits, what stands in for a wrong one, and which do not exist. */
import { INSPECT_HOSTS } from '../../core/inspect-hosts.ts';
import { VENDOR_IDS } from '../../vendors/ids.ts';
import type { MoreName, Rule } from '../../config/attributes.ts';
import type { RunEnv } from '../runner.ts';

export const MORE_RULES: Readonly<Record<MoreName, Rule>> = {
  'privacy-url': ['', /^(https?:\/\/|[/.?#]|[\w-]+([./]|$))/],
  controller: ['', /^.{1,99}$/],
  contact: ['', /^([^\s@/?:]+@[^\s@/?:]+$|https?:\/\/|[/.?#]|[\w-]+([./]|$))/],
  lang: ['', /^[a-z]{2,3}(-\w+)*$/i],
  position: ['bottom', /^(bottom|center|corner)$/],
  theme: ['auto', /^(auto|light|dark)$/],
  preset: ['plain', /^(plain|paper|ink|soft|sharp)$/],
  'allow-hosts': ['', /^[\w. -]+$/],
  'keep-params': ['', /^[\w:* ]+$/],
  'hold-limit': ['200 30m', /^\d{1,4} \d{1,4}[smh]$/],
  'cookie-domain': ['', /^[\w.-]+$/],
  config: ['', /^[#.[\w]/],
  webhook: ['', /^(https:\/\/\S+|\/(?!\/)\S*)$/],
  'google-mode': ['', /^((advanced|ads_data_redaction|url_passthrough) ?)+$/],
  signals: ['', /^((uspapi|microsoft|clarity|amazon) ?)+$/],
  // pixelgate-retarget.js looks at each rule, and says which cannot be used
  suppress: ['', /./],
  cap: ['', /./],
  handover: ['no', /^/],
  matching: ['off', /^(off|hashed)$/],
  inspect: ['', INSPECT_HOSTS],
};

/**
 * What other tools write on script tags, for themselves: they keep a tag out of their own delaying and bundling
 * (Cloudflare, PageSpeed, LiteSpeed, Autoptimize, WordPress), or tell their own tags by it (Turbo, swup, frameworks).
 */
const FOREIGN =
  /^(cfasync|pagespeed-|no-?(optimi[sz]e|defer|minify)|noptimize|wp-|turbo|swup-|drupal-|astro-|svelte-|react-|v-|n-head|(hid|rh|nscript|precedence)$)/;

/** Says which attributes are wrong. @returns the value that stands for each of the others */
export function checkAttributes({
  attributes,
  rules,
  report,
}: Pick<RunEnv, 'attributes' | 'rules' | 'report'>): Readonly<Record<MoreName, string>> {
  const known = new Set([
    ...Object.keys({ ...rules, ...MORE_RULES }),
    ...VENDOR_IDS.flatMap((id) => [id, `${id}-events`]),
  ]);
  // the elements look at words themselves, when they have a table to compare with
  const unknown = Object.keys(attributes).filter(
    (name) => !known.has(name) && !name.startsWith('text-'),
  );
  for (const name of unknown) if (!FOREIGN.test(name)) report('attribute', name);
  const values = Object.entries(MORE_RULES).map(([name, [standard, fits]]) => {
    const value = attributes[name] ?? standard;
    if (value === standard || fits.test(value)) return [name, value];
    report('attribute', name);
    return [name, standard];
  });
  // what is not an attribute has no effect
  const nothing = unknown.map((name) => [name, '']);
  return Object.fromEntries([...values, ...nothing]) as Record<MoreName, string>;
}
