/** The elements are typed in each framework's templates: right uses in test/types/frameworks compile, wrong ones do not. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

it('every framework knows every element, its attributes and its events', () => {
  const args = ['node_modules/typescript/bin/tsc', '-p', 'test/types/frameworks'];

  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

  assert.equal(stdout, '');
});
