/**
 * Runs Node's test runner on all test files below some folders: `node scripts/node-tests.mjs test/unit --serial`.
 * Node 20 takes no globs, and a shell does not look into folders. `--together=8` runs eight files in each process, so
 * that they can share what is slow to start.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFiles, root } from './project-files.mjs';

const options = process.argv.slice(2);
const folders = options.filter((option) => !option.startsWith('-'));
const files = projectFiles(folders, /\.test\.(ts|mjs)$/);
if (files.length === 0) throw new Error(`no tests in ${folders.join(', ')}`);
const together = Number(/--together=(\d+)/.exec(options.join(' '))?.[1] ?? 1);

/** Files that import several others each. @param {string} folder - where they are written */
function bundled(folder) {
  const count = Math.ceil(files.length / together);
  return Array.from({ length: count }, (_, index) => {
    const own = files.slice(index * together, (index + 1) * together);
    const path = join(folder, `${index + 1}-of-${count}.test.mjs`);
    const lines = own.map((file) => `import '${pathToFileURL(join(root, file)).href}';\n`);
    writeFileSync(path, lines.join(''));
    return path;
  });
}

const folder = mkdtempSync(join(tmpdir(), 'pixelgate-tests-'));
const args = ['--import', './test/support/ts-hook.mjs', '--test', '--test-reporter=spec'];
if (options.includes('--serial')) args.push('--test-concurrency=1');
const { status } = spawnSync(
  process.execPath,
  [...args, ...(together > 1 ? bundled(folder) : files)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
