/** Weights of the built files against the budgets in package.json: bytes after brotli 11. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const brotli = (code) =>
  brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: code.length,
    },
  }).length;

const line = (name, ...cells) =>
  name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join('');

/**
 * Prints the table.
 * @param files - names of built scripts, relative to `folder`
 * @param budgets - brotli bytes by name; `lang/*.js` is for each language, `pixelgate-words-*.js` for each family of
 *   languages, `first visit` for what it takes to ask: the gate, the first layer, the largest language
 * @param parts - code by name, of what is no file of its own but has a budget
 * @returns what is over its budget, one sentence each
 */
export function checkSizes({ folder, files, budgets, parts = {} }) {
  const codes = files.map((name) => [name, readFileSync(join(folder, name))]);
  const weigh = ([name, code]) => ({
    name,
    raw: code.length,
    gzip: gzipSync(code).length,
    br: brotli(Buffer.from(code)),
  });
  const rows = codes.map(weigh);
  const sizeOf = (name) => rows.find((row) => row.name === name)?.br ?? 0;
  const languages = rows.filter((row) => /^lang\/[^/]*$/.test(row.name)).map((row) => row.br);
  const first = sizeOf('pixelgate.js') + sizeOf('pixelgate-ui.js') + Math.max(0, ...languages);
  rows.push({ name: 'first visit', raw: '', gzip: '', br: first });
  rows.push(...Object.entries(parts).map(weigh));

  console.log(line('', 'raw', 'gzip', 'brotli', 'budget'));
  const over = [];
  for (const { name, raw, gzip, br } of rows) {
    const budget =
      budgets[name.replace(/^lang\/[^/]*$/, 'lang/*.js').replace(/(?<=-words-)\w+/, '*')];
    console.log(line(name, raw, gzip, br, budget ?? ''));
    if (br > budget) over.push(`${name} has ${br} bytes of ${budget}`);
  }
  return over;
}
