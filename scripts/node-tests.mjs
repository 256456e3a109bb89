/**
 * Runs Node's test runner on all test files below some folders: `node scripts/node-tests.mjs test/unit --serial`.
 * Node 20 takes no globs, and a shell does not look into folders.
 */
import { spawnSync } from 'node:child_process';
import { projectFiles, root } from './project-files.mjs';

const options = process.argv.slice(2);
const folders = options.filter((option) => !option.startsWith('-'));
const files = projectFiles(folders, /\.test\.(ts|mjs)$/);
if (files.length === 0) throw new Error(`no tests in ${folders.join(', ')}`);

const args = ['--import', './test/support/ts-hook.mjs', '--test', '--test-reporter=spec'];
if (options.includes('--serial')) args.push('--test-concurrency=1');
const { status } = spawnSync(process.execPath, [...args, ...files], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
