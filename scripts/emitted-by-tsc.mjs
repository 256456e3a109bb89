/** Rollup plugin: loads what tsc emitted, with its source map, without tsc's helper for computed imports. */
import { readFile } from 'node:fs/promises';
import { fileOf } from './own-copies.mjs';

/**
 * `rewriteRelativeImportExtensions` wraps every computed `import(url)` in a helper that turns .ts into .js at
 * run time. Our computed addresses never end in .ts.
 */
const HELPER = /^var __rewriteRelativeImportExtension = [\s\S]*?\n};\n/m;
const CALL = /\b__rewriteRelativeImportExtension\(/g;

/** Everything else keeps its line and column, so that the source map stays true. */
const withoutHelper = (code) =>
  code
    .replace(HELPER, (text) => text.replace(/[^\n]/g, ''))
    .replace(CALL, (text) => '('.padStart(text.length));

export const emittedByTsc = () => ({
  name: 'emitted-by-tsc',
  async load(id) {
    if (!id.includes('/dist/modules/')) return null;
    const file = fileOf(id);
    const [code, map] = await Promise.all([
      readFile(file, 'utf8'),
      readFile(`${file}.map`, 'utf8'),
    ]);
    return { code: withoutHelper(code), map: JSON.parse(map) };
  },
});
