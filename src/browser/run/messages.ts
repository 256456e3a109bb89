/**
 * Every sentence that the console gets, in one place: what is wrong, and what to write instead. Each once. In a file of
 * its own, `pixelgate-messages.js`, which explain.ts brings.
 */
import { MORE_RULES } from './check-attributes.ts';
import { CONFIG_KEYS } from './check-config.ts';
import { likely } from './likely-name.ts';
import { VENDOR_IDS } from '../../vendors/ids.ts';
import { TAG_EXAMPLES } from '../../vendors/tag-examples.ts';
import type { RunEnv } from '../runner.ts';
import type { Problem } from '../report.ts';
import type { Tell } from '../../core/inspect.ts';

const NOTHING_RUNS = 'Nothing optional runs.';

const SENTENCES: Readonly<Record<string, (...about: string[]) => string>> = {
  late: () =>
    'the script came late: what ran before it could not be held. Put it first in <head>, without async or defer.',
  hint: (code) =>
    `the server's hint pixelgate-region="${code}" is no place. Write an ISO 3166 code such as DE or US-CA. It is passed over.`,
  cookie: () => 'the consent cookie cannot be read. The visitor is asked again.',
  'trusted-types': () =>
    'the Trusted Types policy is refused. Add "trusted-types pixelgate lit-html" to the CSP.',
  file: (name) =>
    `${name === 'lang' ? 'the language' : `pixelgate-${name}.js`} could not be loaded from beside the script, or the page's CSP keeps it from running. Nobody can be asked, so nothing optional runs.`,
  'no-cookie': () =>
    `the browser keeps no cookie, so the choice cannot be remembered. ${NOTHING_RUNS}`,
  broken: () =>
    `${whatFails()}, so nothing can be stored here and consent cannot be proved. ${NOTHING_RUNS}`,
  'log-broken': () =>
    `the log of earlier decisions does not hold. ${NOTHING_RUNS} The visitor is asked again.`,
  write: () => `the log cannot be written, so consent cannot be proved. ${NOTHING_RUNS}`,
  gesture: () => 'a grant counts only in a gesture of the visitor, or with data-allow-api-grant.',
  'two-steps': () =>
    'this visitor has opted out: the law wants two steps for an opt-in. Let the visitor do it in the preferences: pixelgate.open().',
  followed: () =>
    'with data-consent-from only the other consent manager can grant. Let the visitor choose there.',
  config: (selector) =>
    `data-config="${selector}" leads to no JSON object. Put <script type="application/json"> with one above this tag. Acting as under the regime strict.`,
  'config-key': (key) =>
    `"${key}" of the config is not known. ${meant(likely(key, CONFIG_KEYS), '"', '"') ?? `Use ${CONFIG_KEYS.join(', ')}.`} It has no effect.`,
  'signal-file': (name) =>
    `pixelgate-${name}.js could not be loaded from beside the script. Other scripts get no answer about consent.`,
  'markup-file': () =>
    'pixelgate-markup.js could not be loaded from beside the script. Markup with data-purpose stays inert.',
  track: () =>
    'pixelgate-track.js could not be loaded from beside the script. No data-track and no page rule counts.',
  cmp: (name) => `another consent tool answers ${name}. It keeps answering.`,
  tcf: (sentence) => `TCF: ${sentence}`,
  follow: (sentence) => `data-consent-from: ${sentence}`,
  undeclared: (vendor) =>
    `${vendor} is on the page, but not in data-${vendor}. Its requests are blocked.`,
  // what stands behind the question mark may be personal
  inline: (address) =>
    `${address.replace(/\?.*/, '')} stands in the page as an ordinary script: the browser fetches it before anybody is asked. Where the gate loads it, remove it; else write type="text/plain" data-purpose="marketing" data-src="…".`,
  purpose: (value) =>
    `data-purpose="${value}" is not valid. Use functional, analytics or marketing. It stays inert.`,
  template: (purpose) =>
    `a template with data-purpose="${purpose}" holds addresses that Firefox fetches ahead. Write data-src instead of src in it.`,
  method: (name) =>
    `push(["${name}"]) is not a method. Use track, identify, grant, deny, withdraw, open, close or on.`,
  control: () =>
    'data-control="none" leaves this page without a way back to the choice. Add an element with data-consent-open.',
  vendor: (name, error) => `${name} failed: ${error}`,
  tag: (tag, vendor) => `${tag} is not in data-${vendor}: add it there. Its calls are dropped.`,
  route: (vendor, name, example) =>
    `${vendor}: an event names "${name}", which is no tag of data-${vendor}. Write the id of a tag such as ${example}, or leave it out. It is not sent.`,
  form: (vendor, event, forms) =>
    `${vendor}: ${event}: write ${forms}, as ${vendor} documents it. It is sent like that.`,
  'wrong-value': (vendor, event, param, form) =>
    `${vendor}: ${event}: ${param} is not valid. Use ${form}. It is left out.`,
  'vendor-file': (vendor) =>
    `pixelgate-vendor-${vendor}.js could not be loaded from beside the script. ${vendor} gets nothing.`,
  'own-event': (vendor, pair, example) =>
    `data-${vendor}-events: "${pair}" is not valid. Write a unified event and its id at the vendor, such as ${example}. It is left out.`,
  'no-ids': (vendor) =>
    `data-${vendor}-events has no effect: events have names at ${vendor}. Leave it out.`,
  'no-own-events': (vendor, example) =>
    `${vendor}: its events have ids that you create there. Write data-${vendor}-events="${example}", or only page views and the page's own calls reach it.`,
  'event-id': (vendor, name, example) =>
    `${vendor}: "${name}" is not the id of an event there. Write one as in ${example}. It is not sent.`,
  missing: (vendor, event, param, taken) =>
    taken
      ? `${vendor}: ${event} needs ${param}, and what the page tells there may not leave: it is personal, or not of the documented type. It is not sent.`
      : `${vendor}: ${event} needs ${param}. It is not sent.`,
  event: (sentence) => sentence ?? '',
  rule: (sentence) => sentence ?? '',
  'retarget-file': () =>
    'pixelgate-retarget.js could not be loaded from beside the script. The rules are not known, so advertising vendors only get page views and conversions.',
  history: () =>
    'what data-suppress and the like remember cannot be stored or read. What may have been suppressed is; caps hold on this page.',
  'no-custom': (vendor, event) =>
    `${vendor} documents no custom events: it does not get ${event}. Name the others in "vendors".`,
  matching: () =>
    'identify() sends nothing. Write data-matching="hashed" to let hashed contact data leave once marketing is granted.',
  person: (field) =>
    field === 'phone'
      ? 'identify(): phone needs its country code. Write it like +49 30 901820. It is left out.'
      : `identify(): ${field} is not valid. Write ${field === 'email' ? 'an address such as name@shop.example' : 'a text of up to 200 letters'}, or 64 hexadecimal digits of SHA-256. It is left out.`,
  minimize: (sentence) => sentence ?? '',
  'minimize-file': () =>
    'pixelgate-minimize.js could not be loaded from beside the script. The rules for the minimizer are not known, so no parameter leaves.',
  own: (sentence) => sentence ?? '',
  'own-file': () =>
    'pixelgate-pixels.js could not be loaded from beside the script. Your own pixels and webhooks get nothing.',
  'sensitive-file': () =>
    'pixelgate-sensitive.js could not be loaded from beside the script. Every page counts as sensitive: vendors hear of no product, address or title.',
  'words-file': (family) =>
    `pixelgate-words-${family}.js could not be loaded from beside the script. What may hold one of its words counts as sensitive.`,
  'sensitive-mark': (value, topics) =>
    `data-sensitive="${value}" is no topic. Use ${topics}, or the attribute alone. It counts as sensitive.`,
  inspector: (error) => `the inspector could not be opened: ${error}`,
};

/** Why there is no log: what the owner can mend, or what the visitor's browser has shut. */
const whatFails = (): string => {
  if (!isSecureContext) return 'this page came without https, which the log needs';
  return navigator.cookieEnabled
    ? "the browser's database (IndexedDB) does not open"
    : "cookies and the browser's database (IndexedDB) are blocked";
};

/** One cause, however many places meet it: the first to say it is the only one. */
const STORING = ['broken', 'no-cookie', 'write'];

/** What to write, where a pattern does not tell people. */
const HELP: Readonly<Record<string, string>> = {
  'policy-version': 'up to 40 letters, digits, dots and dashes',
  'privacy-url': 'a link such as /privacy',
  controller: 'a name of up to 99 letters',
  contact: 'an e-mail address such as privacy@shop.example, or a link such as /contact',
  region: 'an ISO 3166 code such as DE or US-CA',
  lang: 'a language such as de or pt-BR',
  'allow-hosts': 'hosts such as maps.example, separated by spaces',
  'keep-params':
    'names of parameters such as coupon meta:coupon meta:Purchase:coupon, separated by spaces',
  'hold-limit': 'a number and a time such as 200 30m',
  'cookie-domain': 'a domain such as example.com',
  'allow-api-grant': 'the attribute alone',
  regime: 'auto or the id of a law such as eu-gdpr, us-ca, strict; docs/laws.md lists them',
  config:
    'the selector of a <script type="application/json"> above this tag, such as #pixelgate-config',
  webhook: 'an address of this site such as /hooks/crm, or one with https',
  exempt: 'functional, analytics, or both, separated by a space',
  'google-mode': 'advanced, ads_data_redaction, url_passthrough, separated by spaces',
  signals: 'uspapi, microsoft, clarity, amazon, separated by spaces',
  suppress: 'an event and a time such as Purchase 30d, several with commas between',
  cap: 'an event, a number and a time such as ViewContent 5/1d, several with commas between',
  handover: 'the attribute alone, or events separated by spaces',
  matching: 'off or hashed',
  inspect: 'hosts such as localhost *.staging.example, separated by spaces; never a star alone',
  ...Object.fromEntries(
    Object.entries(TAG_EXAMPLES).map(([id, example]) => [id, `ids such as ${example}`]),
  ),
};

/** What stands on the gate's tag, and what may stand there. */
type TagEnv = Pick<RunEnv, 'attributes' | 'rules'> & { readonly options: object };

/** @param tell - hears what is said; for the developer panel @returns says a problem, once */
export function createMessages(env: TagEnv, tell?: Tell): (problem: Problem) => void {
  const said = new Set<string>();
  let isStoringSaid = false;
  const say = (sentence: string, [name, ...about]: Problem): void => {
    if (said.has(sentence)) return;
    said.add(sentence);
    console.warn(`pixelgate: ${sentence}`);
    tell?.({ kind: 'problem', name, text: sentence, about: about.map(String) });
  };
  /** Vendors whose attribute is wrong or misspelt: that they are missing is the same cause. */
  const explained = new Set<unknown>(
    Object.keys(env.attributes).flatMap((name) => [name, likelyName(env, name)]),
  );
  return (problem) => {
    const [kind, ...about] = problem;
    if (kind === 'undeclared' && explained.has(about[0])) return;
    const isStoring = STORING.includes(kind);
    if (isStoring && isStoringSaid) return;
    isStoringSaid ||= isStoring;
    say(
      kind === 'attribute'
        ? attributeSentence(env, String(about[0]))
        : (SENTENCES[kind]?.(...about.map(String)) ?? kind),
      problem,
    );
  };
}

function attributeSentence({ attributes, rules: own, options }: TagEnv, name: string): string {
  const rules: RunEnv['rules'] = { ...own, ...MORE_RULES };
  const names = namesOf(rules);
  const value = `data-${name}="${attributes[name]}"`;
  if (!names.includes(name)) {
    const use =
      meant(likelyName({ rules }, name), 'data-') ??
      `Use ${names.map((known) => `data-${known}`).join(', ')}.`;
    return `${value} is not an attribute. ${use}`;
  }
  const pattern = rules[name]?.[1].source.replace(/[^\w|-]/g, '').replaceAll('|', ', ');
  const acting = Object.hasOwn(MORE_RULES, name) ? rules[name]?.[0] : Reflect.get(options, name);
  const stands = pattern ? standsFor(String(acting)) : 'What is wrong is not loaded.';
  return `${value} is not valid. Use ${HELP[name] ?? pattern}. ${stands}`;
}

const meant = (name: string | undefined, before: string, after = ''): string | undefined =>
  name && `Did you mean ${before}${name}${after}?`;

/** What holds instead: `?` is a place that nobody knows. */
const standsFor = (value: string): string => {
  if (value === '?') return 'Acting as in an unknown place: the strictest rules.';
  return value === '' ? 'Acting as if it were not there.' : `Acting as "${value}".`;
};

const namesOf = (rules: RunEnv['rules']): string[] => [...VENDOR_IDS, ...Object.keys(rules)];

/** The attribute that was meant. */
const likelyName = ({ rules }: Pick<RunEnv, 'rules'>, name: string): string | undefined =>
  likely(name, namesOf({ ...rules, ...MORE_RULES }));
