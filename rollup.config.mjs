/**
 * What sites drop in, bundled from what tsc emitted to dist/modules. scripts/build.mjs runs it.
 * - `pixelgate.js` is a classic script: a module would run too late to guard anything. It imports `pixelgate-run.js`
 *   once something may run or is decided; the two cannot share code.
 * - `pixelgate-run.js` is what the gate imports once something may run or is decided, `-gpp`, `-tcf` and `-follow` what
 *   speaks with other scripts about consent.
 * - `pixelgate-track.js` reads events from HTML and page rules; it imports `-pages` where there are rules, `-product` where
 *   product data is read from the page, and `-video` where something waits for one.
 * - `pixelgate-sensitive.js` knows sensitive pages and products, where the law or the site asks for it; it imports the
 *   vocabulary as `pixelgate-words-<family>.js`, by families of languages, where a text may hold one of its words.
 * - `pixelgate-retarget.js` holds the rules for exclusion, caps, audiences and matching, for sites that have any.
 * - `pixelgate-minimize.js` reads a site's own rules for the minimizer, for sites that have any.
 * - `pixelgate-wire.js` stands before the ways out of a page; without it nothing runs.
 * - `pixelgate-markup.js` releases scripts, frames and templates that wait for consent, for pages that have any.
 * - `pixelgate-messages.js` has the sentences for the console, for pages where something is wrong; `pixelgate-export.js`
 *   writes the log as a file.
 * - `pixelgate-detect.js` has the rarer half of the minimizer's detectors.
 * - `pixelgate-ui.js` is the first layer of the UI, with English; the files of the other elements import it, and
 *   `pixelgate-lit.js`: lit, and what they share with each other.
 * - `pixelgate-feed.js` and `pixelgate-inspector.js` are the developer panel's: what it listens with, where it may open
 *   at all, and the panel itself, once it is opened.
 * - `pixelgate-audit.js` is what the log imports when somebody wants to see every entry.
 * - `pixelgate-settle.js` is what the first layer does once it is painted.
 * - `pixelgate-own.js` has the presets and what checks a site's own colours and words, for pages with any of them.
 * - `pixelgate-vendor-<id>.js` is how the events of a vendor are written that most sites do not have.
 * - `pixelgate-pixels.js` serves pixels, scripts and webhooks that the operator names, for pages that have any.
 * - `pixelgate-link.js` is alone: links stand on pages that need no banner.
 * - `pixelgate-labels.js` has the label of the way back in all languages.
 * - `lang/<code>.js` is the first layer in one language other than English, `lang/more/<code>.js` the rest.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { emittedByTsc } from './scripts/emitted-by-tsc.mjs';
import { ownCopies } from './scripts/own-copies.mjs';
import { shortenTemplates } from './scripts/shorten-templates.mjs';
import { laterDetectors } from './scripts/later-detectors.mjs';
import { leanLaws } from './scripts/lean-laws.mjs';
import { TOGETHER, vendorIds } from './scripts/write-vendors.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const modules = join(root, 'dist/modules');
/** What the gate brings when it is needed; each stands alone. */
const MODULES = (
  'run gpp tcf follow signals feed ' + // consent and sending
  'track pages product video ' + // events from HTML
  'retarget pixels detect minimize sensitive wire markup messages export'
)
  .split(' ')
  .map((name) => `pixelgate-${name}`);
/** The vocabulary of sensitive pages, by families of languages. */
const WORD_FILES = 'src/minimize/sensitive/families';
const UI_ENTRIES = ['ui', 'preferences', 'log', 'embed', 'inspector'];
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?\.ts$/;

/** Beside the one that shares nothing with the other elements: what all other pages may need of them. */
const ALONE = ['link', 'labels'];
const LABELS = join(modules, 'components/strings/labels.js');

/** A language is one file and becomes two: the first layer, and everything else. */
const tableOf = (part) => ({
  name: 'table-of',
  resolveId: (id) => (id.startsWith('table:') ? id : null),
  load(id) {
    if (!id.startsWith('table:')) return null;
    const file = join(modules, 'components/strings', id.slice(6).replace('.ts', '.js'));
    return `export { ${part ? 'more as default' : 'default'} } from ${JSON.stringify(file)};`;
  },
});

/** How the events of one vendor are written, alone in a file. */
const senderOf = {
  name: 'sender-of',
  resolveId: (id) => (id.startsWith('sender:') ? id : null),
  load(id) {
    if (!id.startsWith('sender:')) return null;
    const vendor = id.slice('sender:'.length);
    const file = join(modules, `src/vendors/${vendor}.js`);
    return `export { ${vendor}Sender as sender } from ${JSON.stringify(file)};`;
  },
};

const plugins = [
  ownCopies(),
  emittedByTsc(),
  shortenTemplates(),
  leanLaws(),
  laterDetectors(),
  nodeResolve({ exportConditions: ['production', 'browser'] }),
];

/**
 * Names of fields that never leave the gate's own file, and may be shortened there. No field of an
 * options object, of a vendor, of the runner's contract or of anything public belongs here.
 */
export const OWN_FIELDS =
  'zones places controlText grantDays recordOptIn onBlocked failUi pageHost allowHosts holdLimit prompt isComing place zone hint keep'.split(
    ' ',
  );

/**
 * The same for fields that only the gate and the files it hands over to know: each has one letter, the same in all of
 * them. What pages, elements or the developer panel read does not belong here; test/unit/short-fields.test.mjs looks.
 */
export const SHARED_FIELDS =
  'choiceFor refusalDays lifetimes denies yields delivering isLoaded signalFiles reread admits outlets unified tagId globals purposeOf door explain isShown runner snapshot decisions'.split(
    ' ',
  );
const letters = {
  props: Object.fromEntries(
    SHARED_FIELDS.map((name, at) => [`$${name}`, 'nuephvkycoalgdxwrifbmt'[at]]),
  ),
};
/** How fields are shortened: in the gate, in what it hands over to, and not at all in what elements consist of. */
const GATE = {
  regex: RegExp(`^(${[...OWN_FIELDS, ...SHARED_FIELDS].join('|')})$`),
  cache: letters,
};
const SHARED = { cache: letters, only_cache: true };

/**
 * Lets Chromium compile a file while it arrives, aside of the page, and not function by function in front of the visitor.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const EARLY = '//# allFunctionsCalledOnLoad';

const minify = (properties) =>
  terser({
    ecma: 2022,
    toplevel: true,
    // outside of the elements, inlining more makes the code shorter and, compressed, longer
    compress: {
      passes: properties ? 4 : 2,
      pure_getters: properties === GATE ? true : 'strict',
      lhs_constants: properties !== GATE,
      inline: properties ? 1 : 3,
      negate_iife: properties !== GATE,
    },
    mangle: { properties: properties ?? false },
    format: { comments: RegExp(EARLY.slice(2)) },
  });

/** Warnings fail the build, except those about other people's code. */
function onwarn(warning) {
  const files = [warning.id, warning.loc?.file, ...(warning.ids ?? [])].filter(Boolean);
  if (files.length > 0 && files.every((file) => file.includes('/node_modules/'))) return;
  throw Object.assign(new Error(`rollup: ${warning.message}`), { files });
}

/** Sources as seen from dist, wherever the build writes to, so that maps come out the same everywhere. */
const sourcemapPathTransform = (folder) => (source, map) =>
  relative(join(root, 'dist', folder), resolve(dirname(map), source))
    .split(sep)
    .join('/');

/** Which of the entries need a module; what several of the later elements need, and the first layer does not, lies with lit. */
function manualChunks(id, { getModuleInfo }) {
  const seen = new Set();
  const visit = (current) => {
    if (seen.has(current)) return;
    seen.add(current);
    getModuleInfo(current).importers.forEach(visit);
  };
  visit(id);
  const needing = UI_ENTRIES.filter((name) => seen.has(entry(name)));
  if (needing.length === 0 && seen.has(entry('own'))) return 'pixelgate-own';
  if (needing.length === 0 && seen.has(entry('settle'))) return 'pixelgate-settle';
  // the log imports its second half late; what both need lies in the first
  if (needing.length === 0 && seen.has(entry('log-audit'))) return 'pixelgate-audit';
  if (needing.join() === 'log') return 'pixelgate-log';
  if (needing.includes('ui')) return 'pixelgate-ui';
  return needing.length > 1 ? 'pixelgate-lit' : undefined;
}

const entry = (name) => join(modules, 'components', `${name}.js`);

/** One file per family of languages; a table of words needs no map. */
const wordBundles = ({ output, ...common }) =>
  readdirSync(join(root, WORD_FILES))
    .map((name) => basename(name, '.ts'))
    .map((family) => ({
      ...common,
      input: { [`pixelgate-words-${family}`]: join(modules, WORD_FILES, `${family}.js`) },
      output: { ...output, sourcemap: false },
    }));

/** One file per language for the first layer, and one for the rest; a table of strings needs no map. */
const languageBundles = ({ output, ...common }) => {
  const names = readdirSync(join(root, 'components/strings')).filter((name) => LANGUAGE.test(name));
  return ['', 'more/'].map((part) => ({
    ...common,
    plugins: [tableOf(part), ...plugins],
    input: Object.fromEntries(
      names
        // the first layer has its English in itself
        .filter((name) => part || name !== 'en.ts')
        .map((name) => [`${part}${basename(name, '.ts')}`, `table:${name}`]),
    ),
    output: { ...output, sourcemap: false },
  }));
};

/** What the minimizer looks with, alone: nothing that is built, but weighed. */
const DETECTORS = { 'find-leak': 'findLeak', mask: 'maskText', 'personal-key': 'isPersonalKey' };
const detectors = {
  name: 'detectors',
  resolveId: (id) => (id === 'detectors' ? id : null),
  load: (id) =>
    id === 'detectors'
      ? Object.entries(DETECTORS)
          .map(([file, name]) => {
            const path = join(modules, `src/minimize/${file}.js`);
            return `export { ${name} } from ${JSON.stringify(path)};`;
          })
          .join('\n')
      : null,
};

/** Configuration for rollup of the detectors in a page, for their weight. */
export const detectorsBundle = () => ({
  input: 'detectors',
  plugins: [detectors, ...plugins],
  onwarn,
  output: { format: 'es', plugins: [minify(SHARED)] },
});

/**
 * @param options.outDir - folder to write to
 * @returns configurations for rollup
 */
export function bundles({ outDir }) {
  const common = { plugins, onwarn };
  const output = (folder, properties) => ({
    dir: join(outDir, folder),
    sourcemap: true,
    sourcemapPathTransform: sourcemapPathTransform(folder),
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    plugins: [minify(properties)],
  });
  return [
    {
      ...common,
      input: { pixelgate: join(modules, 'src/pixelgate.js') },
      // the map lies beside it; its name would be 17 bytes of every visit
      output: { ...output('', GATE), format: 'iife', sourcemap: 'hidden' },
    },
    ...MODULES.map((name) => ({
      ...common,
      input: { [name]: join(modules, `src/${name}.js`) },
      output: { ...output('', SHARED), format: 'es' },
    })),
    ...wordBundles({ ...common, output: { ...output('', SHARED), format: 'es' } }),
    ...vendorIds()
      .filter((id) => !TOGETHER.includes(id))
      .map((id) => ({
        ...common,
        plugins: [senderOf, ...plugins],
        input: { [`pixelgate-vendor-${id}`]: `sender:${id}` },
        output: { ...output('', SHARED), format: 'es' },
      })),
    {
      ...common,
      input: Object.fromEntries(
        UI_ENTRIES.map((name) => [
          name === 'ui' ? 'pixelgate-ui' : `pixelgate-${name}`,
          entry(name),
        ]),
      ),
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...output(''),
        format: 'es',
        manualChunks,
        banner: ({ name }) => (name === 'pixelgate-ui' ? EARLY : ''),
      },
    },
    ...ALONE.map((name) => ({
      ...common,
      external: name === 'labels' ? [] : [LABELS],
      input: { [`pixelgate-${name}`]: entry(name) },
      output: { ...output(''), format: 'es', paths: { [LABELS]: './pixelgate-labels.js' } },
    })),
    ...languageBundles({ ...common, output: { ...output('lang'), format: 'es' } }),
  ];
}
