/**
 * `npm run build`: builds everything under dist. `--check` builds beside it instead, and fails when what is in dist
 * is not byte for byte what the sources give.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { bundles, detectorsBundle } from '../rollup.config.mjs';
import { checkSizes } from './bundle-sizes.mjs';
import { checkLawTable } from './write-laws.mjs';
import { writeManifest } from './write-manifest.mjs';
import { writeTypes } from './write-types.mjs';
import { writeVendors } from './write-vendors.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
/** What may lie in dist, apart from source maps. A file of another name is a chunk that nobody asked for. */
const EXPECTED =
  /^(pixelgate(-(run|ui|lit|own|settle|preferences|log|audit|embed|link|labels|gpp|tcf|follow|signals|feed|retarget|pixels|detect|minimize|sensitive|wire|markup|messages|export|inspector|track|pages|product|video|(vendor|words)-\w+))?\.js|lang\/(more\/)?[\w-]+\.js|custom-elements\.json|sri\.json)$/;

/** Writes all of dist but dist/modules to `outDir`, and always dist/modules in its place. */
async function buildTo(outDir) {
  const lists = await writeVendors();
  rmSync(join(dist, 'modules'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'tsconfig.json', '--noEmitOnError'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('tsc found errors');
  const stale = await checkLawTable();
  if (stale) throw new Error(stale);
  const { budgets } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const { output, ...input } of bundles({ outDir })) {
    const bundle = await rollup(input);
    await bundle.write(output);
    await bundle.close();
  }
  await writeManifest({ root, folder: outDir });
  writeTypes({ root, folder: outDir });
  const scripts = filesIn(outDir).filter((name) => name.endsWith('.js'));
  const sums = scripts.map((name) => [name, integrity(join(outDir, name))]);
  writeFileSync(
    join(outDir, 'sri.json'),
    `${JSON.stringify(Object.fromEntries(sums), undefined, 2)}\n`,
  );

  const { output: detectorsOutput, ...detectorsInput } = detectorsBundle();
  const detectors = await rollup(detectorsInput);
  const [{ code }] = (await detectors.generate(detectorsOutput)).output;
  await detectors.close();

  const extra = filesIn(outDir).filter((name) => !EXPECTED.test(name.replace(/\.map$/, '')));
  const over = checkSizes({ folder: outDir, files: scripts, budgets, parts: { detectors: code } });
  return {
    lists,
    problems: [...extra.map((name) => `${name} should not be built`), ...over],
  };
}

const integrity = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** Names of the files below a folder, sorted, without dist/modules. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.startsWith('modules/'))
    .toSorted();

/** Runs `use` with a folder that is gone afterwards. */
async function withTemporary(use) {
  const folder = mkdtempSync(join(tmpdir(), 'pixelgate-dist-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Replaces dist, once everything could be built. @returns problems, one sentence each */
export const build = () =>
  withTemporary(async (fresh) => {
    const { problems } = await buildTo(fresh);
    for (const name of filesIn(dist)) rmSync(join(dist, name));
    cpSync(fresh, dist, { recursive: true });
    return problems;
  });

/** Compares dist with a second build. @returns problems, one sentence each */
export const checkDist = () =>
  withTemporary(async (fresh) => {
    const { lists, problems } = await buildTo(fresh);
    const names = [...new Set([...filesIn(fresh), ...filesIn(dist)])].toSorted();
    const bytes = (path) => (existsSync(path) ? readFileSync(path, 'latin1') : undefined);
    const stale = names.filter((name) => bytes(join(fresh, name)) !== bytes(join(dist, name)));
    const advice = 'run npm run build and commit it';
    return [
      ...problems,
      ...[...lists, ...stale.map((name) => `dist/${name}`)].map(
        (name) => `${name} is stale: ${advice}`,
      ),
    ];
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const run = process.argv.includes('--check') ? checkDist : build;
  const problems = await run().catch((error) => [error.message]);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
