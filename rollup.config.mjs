/**
 * What sites drop in, bundled from what tsc emitted to dist/modules. scripts/build.mjs runs it.
 * - `pixelgate.js` is a classic script: a module would run too late to guard anything. It imports `pixelgate-run.js`
 *   once something may run or is decided; the two cannot share code.
 * - `pixelgate-run.js` is what the gate imports once something may run or is decided, `-gpp`, `-tcf` and `-follow` what
 *   speaks with other scripts about consent.
 * - `pixelgate-ui.js` is the first layer of the UI with lit and whatever else is shared; the other two elements'
 *   files import it, and nothing else.
 * - `pixelgate-link.js` is alone: links stand on pages that need no banner.
 * - `lang/<code>.js` is one language, alone.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { emittedByTsc } from './scripts/emitted-by-tsc.mjs';
import { shortenTemplates } from './scripts/shorten-templates.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const modules = join(root, 'dist/modules');
/** What the gate brings when it is needed; each stands alone. */
const MODULES = ['run', 'gpp', 'tcf', 'follow', 'signals'].map((name) => `pixelgate-${name}`);
const UI_ENTRIES = ['ui', 'preferences', 'log'];
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?\.ts$/;

const plugins = [
  emittedByTsc(),
  shortenTemplates(),
  nodeResolve({ exportConditions: ['production', 'browser'] }),
];

/**
 * Names of fields that never leave the gate's own file, and may be shortened there. No field of an
 * options object, of a vendor, of the runner's contract or of anything public belongs here.
 */
const OWN_FIELDS =
  /^(zones|places|controlText|grantDays|recordOptIn|onBlocked|failUi|pageHost|allowHosts|holdLimit|prompt)$/;

const minify = (properties = false) =>
  terser({
    ecma: 2022,
    toplevel: true,
    compress: { passes: 4, pure_getters: 'strict' },
    mangle: { properties },
    format: { comments: false },
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

/** Which of the entries need a module; a module that not only one of the later elements needs belongs to the UI. */
function manualChunks(id, { getModuleInfo }) {
  const seen = new Set();
  const visit = (current) => {
    if (seen.has(current)) return;
    seen.add(current);
    getModuleInfo(current).importers.forEach(visit);
  };
  visit(id);
  const needing = UI_ENTRIES.filter((name) => seen.has(entry(name)));
  return needing.length > 1 || needing[0] === 'ui' ? 'pixelgate-ui' : undefined;
}

const entry = (name) => join(modules, 'components', `${name}.js`);

/**
 * @param options.outDir - folder to write to
 * @returns configurations for rollup
 */
export function bundles({ outDir }) {
  const languages = readdirSync(join(root, 'components/strings')).filter((name) =>
    LANGUAGE.test(name),
  );
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
      output: { ...output('', { regex: OWN_FIELDS }), format: 'iife' },
    },
    ...MODULES.map((name) => ({
      ...common,
      input: { [name]: join(modules, `src/${name}.js`) },
      output: { ...output(''), format: 'es' },
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
      output: { ...output(''), format: 'es', manualChunks },
    },
    {
      ...common,
      input: { 'pixelgate-link': entry('link') },
      output: { ...output(''), format: 'es' },
    },
    ...languages.map((name) => ({
      ...common,
      input: {
        [basename(name, '.ts')]: join(modules, 'components/strings', name.replace('.ts', '.js')),
      },
      // a table of strings needs no map
      output: { ...output('lang'), format: 'es', sourcemap: false },
    })),
  ];
}
