/** `npm run laws`: writes src/regimes/law-table.ts from the law files. Run it after a change of a law or of tzdata. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packLaws, tableFile } from './law-table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const TABLE = join(root, 'src/regimes/law-table.ts');

const load = (path) => import(pathToFileURL(join(root, 'dist/modules/src/regimes', path)).href);

/** The table as the law files that tsc has emitted give it. @throws Error naming a law that is not well formed */
export async function lawTableFile() {
  const [{ REGIMES }, { checkRegime }, reader] = await Promise.all(
    ['index.js', 'check-regime.js', 'unpack.js'].map(load),
  );
  const problems = REGIMES.flatMap(checkRegime);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return tableFile(packLaws(REGIMES, reader));
}

/** @returns a sentence when the table is not what the law files give, else `''` */
export const checkLawTable = async () =>
  readFileSync(TABLE, 'utf8') === (await lawTableFile())
    ? ''
    : 'src/regimes/law-table.ts is stale: run npm run laws';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!existsSync(TABLE)) writeFileSync(TABLE, tableFile('strict;;-'));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json', '--noEmitOnError'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('tsc found errors');
  writeFileSync(TABLE, await lawTableFile());
}
