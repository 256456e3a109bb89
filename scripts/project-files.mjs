/** What the checks share: where the project is, its files, and how a check ends. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Paths, relative to the root and sorted, of the files below some folders whose name matches. */
export const projectFiles = (folders, name) =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && name.test(file.name))
    .map((file) => relative(root, join(file.parentPath, file.name)))
    .toSorted();

/** Prints one line per problem; the process then ends with 1. */
export function report(check, problems) {
  for (const problem of problems) console.error(`${check}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
