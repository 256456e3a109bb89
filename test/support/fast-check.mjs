/**
 * fast-check as the tests import it. The draws follow from what was built: another change, other draws, but one commit
 * gives the same verdict wherever it is tested. `SEED=7 RUNS=20 npm run test:unit` draws others, and twenty times as many.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as fastCheck from 'fast-check';

const DIST = new URL('../../dist/', import.meta.url);
const runs = Number(process.env.RUNS ?? 1);

function seedOfBuild() {
  const hash = createHash('sha256');
  for (const file of readdirSync(DIST).toSorted())
    if (file.endsWith('.js')) hash.update(readFileSync(new URL(file, DIST)));
  return hash.digest().readInt32LE();
}

const seed = process.env.SEED === undefined ? seedOfBuild() : Number(process.env.SEED);

/** As many runs as the test asks for, times RUNS. */
const withMore = (params) => ({
  seed,
  ...params,
  numRuns: (params?.numRuns ?? 100) * runs,
});

export default {
  ...fastCheck,
  assert: (property, params) => fastCheck.assert(property, withMore(params)),
};
