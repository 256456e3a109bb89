/** `node --import ./test/support/ts-hook.mjs`: Node runs .ts files, through esbuild, with source maps. */
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./ts-loader.mjs', import.meta.url);
