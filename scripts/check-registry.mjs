/** Every vendor and every law is registered, has examples and says where it comes from; no host has two owners. */
import '../test/support/ts-hook.mjs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFiles, report, root } from './project-files.mjs';

const load = (path) => import(pathToFileURL(join(root, path)).href);
const { VENDORS } = await load('src/vendors/index.ts');
const { ALL_SENDERS } = await load('src/vendors/all-senders.ts');
const { REGIMES } = await load('src/regimes/index.ts');
const { checkRegime } = await load('src/regimes/check-regime.ts');
/** Beside the laws: files of the same folder that are none. */
const NOT_A_LAW =
  /^(index|check-regime|law-table|link-texts|resolve-regime|stricter-of|unpack)\.ts$/;

/** What is wrong with one vendor's file, all of whose exports with its id should stand in `registered`. */
async function problemsOf(file, registered) {
  const { about, examples, ...rest } = await load(file);
  const id = basename(file, '.ts');
  const entries = Object.values(rest).filter((value) => value?.id === id);
  const checks = [
    [entries.length > 0, `exports nothing with the id ${id}`],
    [
      entries.every((entry) => registered.includes(entry)),
      'is not in index.ts; npm run build writes the other lists',
    ],
    [examples?.length > 0, 'exports no examples'],
    [about?.sources?.length > 0, 'exports no about.sources'],
    [/^\d{4}-\d\d-\d\d$/.test(about?.lastReviewed), 'exports no about.lastReviewed'],
  ];
  return checks.filter(([holds]) => !holds).map(([, problem]) => `${file} ${problem}`);
}

const filesOf = (folder, except) =>
  projectFiles([folder], /\.ts$/).filter((file) => !except.includes(basename(file)));

/** Hosts written out in the patterns of a vendor, `connect.facebook.net`: those that it calls its own. */
const hostsOf = ({ guard }) => {
  const source = Object.values(guard)
    .map((pattern) => pattern.source)
    .join('|');
  const names = source.match(/[a-z][a-z0-9-]*(\\\.[a-z0-9-]+)+/g) ?? [];
  return names.map((name) => name.replaceAll('\\', '')).filter((name) => !name.endsWith('.js'));
};

const owners = new Map();
const contested = VENDORS.flatMap((vendor) =>
  [...new Set(hostsOf(vendor))]
    .filter((host) => owners.has(host) || !owners.set(host, vendor.id))
    .map((host) => `${owners.get(host)} and ${vendor.id} both claim ${host}`),
);

const laws = REGIMES.map(({ id }) => `${id}.ts`);
const lawFiles = projectFiles(['src/regimes'], /\.ts$/)
  .map((file) => basename(file))
  .filter((file) => !NOT_A_LAW.test(file));

const vendorFiles = filesOf('src/vendors', [
  'index.ts',
  'ids.ts',
  'senders.ts',
  'all-senders.ts',
  'tag-examples.ts',
]).filter((file) => !file.includes('/examples/'));
const problems = await Promise.all(
  vendorFiles.map((file) => problemsOf(file, [...VENDORS, ...ALL_SENDERS])),
);
report('check-registry', [
  ...problems.flat(),
  ...contested,
  ...REGIMES.flatMap(checkRegime),
  ...lawFiles
    .filter((file) => !laws.includes(file))
    .map((file) => `src/regimes/${file} is not in index.ts`),
  ...laws
    .filter((file) => !lawFiles.includes(file))
    .map((file) => `src/regimes/${file} is missing`),
]);
