/** Files that are served as they lie: the demo's own, and the built drop-in beside it. */
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * @param {string} path - of the address; each part of it starts with a letter or digit
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Uint8Array } | undefined>}
 */
export async function readPublicFile(path) {
  const type = TYPES[extname(path)];
  if (type === undefined || !/^(\/[\w][\w.-]*)+$/.test(path)) return undefined;
  const body = (await readOrNothing(join(PUBLIC, path))) ?? (await readOrNothing(join(DIST, path)));
  if (body === undefined) return undefined;
  const headers = {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body };
}

/** Languages that the built banner speaks, by their codes. @returns {Promise<readonly string[]>} */
export async function listLanguages() {
  try {
    const files = await readdir(join(DIST, 'lang'));
    return files.filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -'.js'.length));
  } catch {
    return []; // not built yet
  }
}

/** @param {string} file */
async function readOrNothing(file) {
  try {
    return await readFile(file);
  } catch {
    return undefined; // not there, or a folder
  }
}
