/**
 * Writes docs/laws.md from the laws in src/regimes, so that the page and the gate cannot differ.
 * Build first: it reads dist/modules.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'dist/modules/src/regimes');

const INTRO = `# The laws

One file per law in \`src/regimes\`; this page is written from them by \`node scripts/write-laws-doc.mjs\`, and a test
compares the two. **It is not legal advice.** Each file says where its facts come from and when somebody last looked;
whether a law applies to you, and whether this is enough for it, is for your lawyer to say. Wherever nothing is known,
\`strict\` holds.

## All of them
`;

const LEGEND = `
- **Before the answer**: what each model does while nobody has answered. Opt-in: nothing but what is necessary runs.
  Opt-out: it runs until the visitor objects. Notice: it runs, and the visitor is told.
- **GPC**: the signal denies marketing under every law. The day is the first on which the law binds a site to it.
- **No** and **yes**: for how many days a refusal and a grant stand.
- **Minors**: below which age a parent consents (parent), sale and targeted advertising need an opt-in (opt-in) or are
  banned (none).`;

const ADD = `
## To add a law

1. Copy the file of the law that resembles it most, to \`src/regimes/<id>.ts\`, and export it under its id in camel case.
2. Spread the other law and name what differs: places, dates, lifetimes, minors, sources, notes.
3. Give every fact its source. What you are not sure of may tighten a field, or be a note; it loosens nothing.
4. Write two to four examples with the section in their names; a law with a first day has one for the day before.
5. Add its line to \`src/regimes/index.ts\`, run \`npm run laws\`, then build.
6. \`node --import ./test/support/ts-hook.mjs --test test/contract/*.test.*\` runs its examples and \`checkRegime\`.
`;

/** The whole page. `linkTexts` holds the text of each kind of link. */
export const lawsDoc = (regimes, linkTexts) =>
  [
    INTRO,
    ...table(regimes),
    LEGEND,
    '- **Links**, with texts that are not translated:',
    ...Object.entries(linkTexts).map(([kind, text]) => `  - \`${kind}\`: ${text}`),
    '\n## One by one',
    ...regimes.map(section),
    ADD,
  ].join('\n');

const HEAD = ['id', 'places', 'before the answer', 'since', 'GPC', 'no', 'yes', 'minors', 'links'];

const table = (regimes) =>
  [HEAD, HEAD.map(() => '---'), ...regimes.map(row)].map((cells) => `| ${cells.join(' | ')} |`);

const row = ({ id, places, model, lifetimes, minors, ui, ...regime }) => [
  `\`${id}\``,
  places.join(' ') || 'everywhere else',
  model,
  period(regime),
  binding(regime.gpc),
  lifetimes.refusalDays === Infinity ? 'until taken back' : lifetimes.refusalDays,
  lifetimes.grantDays,
  ages(minors) || '-',
  ui.links.map((link) => `\`${link}\``).join(' ') || '-',
];

/** `strict` and `us` were there before any law. */
const period = ({ effectiveFrom, effectiveTo }) => {
  const from = effectiveFrom === '1970-01-01' ? 'always' : effectiveFrom;
  return effectiveTo ? `${from} to ${effectiveTo}` : from;
};

const binding = ({ binding: binds, bindingFrom }) =>
  binds ? `binding since ${bindingFrom ?? 'its first day'}` : 'honoured';

/** `parent 16 (13 BE EE, 14 AT), opt-in 18` */
function ages({ parentalBelow, parentalBelowIn = {}, optInBelow, bannedBelow }) {
  const lower = [...new Set(Object.values(parentalBelowIn))].map((age) => {
    const places = Object.keys(parentalBelowIn).filter((place) => parentalBelowIn[place] === age);
    return `${age} ${places.join(' ')}`;
  });
  const exceptions = lower.length > 0 ? ` (${lower.join(', ')})` : '';
  return [
    parentalBelow && `parent ${parentalBelow}${exceptions}`,
    optInBelow && `opt-in ${optInBelow}`,
    bannedBelow && `none ${bannedBelow}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const section = ({ id, title, exemptions, ui, notes, sources, lastReviewed }) =>
  [
    `\n### ${title}`,
    `\`${id}\`, reviewed ${lastReviewed}. Sources: ${sources.map((url) => `<${url}>`).join(', ')}`,
    '',
    ...exemptions.map(
      ({ purpose, conditions, from }) =>
        `- \`${purpose}\` may run before the answer since ${from}, if you say so: ${conditions}`,
    ),
    ...ui.notices.map((notice) => `- To whom it applies: “${notice}”`),
    ...notes.map((note) => `- ${note}`),
  ]
    .join('\n')
    .trimEnd();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const load = (file) => import(pathToFileURL(join(modules, file)).href);
  const [{ REGIMES }, { LINK_TEXTS }] = await Promise.all([
    load('index.js'),
    load('link-texts.js'),
  ]);
  writeFileSync(join(root, 'docs/laws.md'), lawsDoc(REGIMES, LINK_TEXTS));
}
