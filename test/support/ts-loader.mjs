/** Loader half of ts-hook.mjs; Node runs it in a thread of its own. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const FAST_CHECK = new URL('./fast-check.mjs', import.meta.url).href;

/** Tests get fast-check with the seed of this build. */
export const resolve = (specifier, context, next) =>
  specifier === 'fast-check' && context.parentURL !== FAST_CHECK
    ? { url: FAST_CHECK, shortCircuit: true }
    : next(specifier, context);

export async function load(url, context, next) {
  if (!/^file:.*\.m?ts$/.test(url)) return next(url, context);
  const sourcefile = fileURLToPath(url);
  const { code } = await transform(await readFile(sourcefile, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcefile,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
