import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { VERSION } from '../../../components/inspector/version.ts';

describe('VERSION', () => {
  it('is the version of the package, or the panel would take its own gate for another', () => {
    const path = new URL('../../../package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    assert.equal(VERSION, version);
  });
});
