/** Things that must not be committed: tests left out, and where one machine gets its packages from. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles, report, root } from './project-files.mjs';

const LEFT_OUT = /\.(only|skip)\(/;
const REGISTRY = /\/\/[\w.-]*\bregistry\b[\w.-]*\/|\bregistry\s*=\s*http/;

const read = (file) => readFileSync(join(root, file), 'utf8');
const folders = ['.ci', 'components', 'demo', 'dist', 'docs', 'scripts', 'src', 'test'];
const top = readdirSync(root, { withFileTypes: true }).filter((file) => file.isFile());
const files = [...top.map((file) => file.name), ...projectFiles(folders, /./)];

const lock = JSON.parse(read('package-lock.json'));
const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved);

report('check-tree', [
  ...projectFiles(['test'], /\.(ts|mjs)$/)
    .filter((file) => LEFT_OUT.test(read(file)))
    .map((file) => `${file} leaves tests out with .only or .skip`),
  ...files.filter((file) => REGISTRY.test(read(file))).map((file) => `${file} names a registry`),
  ...resolved.map(([name]) => `package-lock.json: ${name} says where it was downloaded from`),
]);
