import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchPath, matchValue } from '../../../../src/core/track/match-path.ts';

describe('matchPath', () => {
  for (const [pattern, path, expected] of [
    ['/product/*', '/product/7', true],
    ['/product/*', '/product/7/', true],
    ['/product/*', '/product/', false],
    ['/product/*', '/product', false],
    ['/product/*', '/product/7/reviews', false],
    ['/product/**', '/product/7/reviews', true],
    ['/product/**', '/products', false],
    ['/*/cart', '/de/cart', true],
    ['/*/cart', '/cart', false],
    ['/**/cart', '/de/at/cart', true],
    ['**', '/anything/at/all', true],
    ['/', '/', true],
    ['/', '/x', false],
    ['/p-*', '/p-7', true],
    ['/p-*', '/p-', true],
    ['/p-*.html', '/p-7.html', true],
    ['/p-*.html', '/p-7xhtml', false],
    ['/shop/', '/shop', true],
    ['/Käse/*', '/K%C3%A4se/7', true],
    ['/100%', '/100%', true],
    ['/a', '/A', false],
  ] as const)
    it(`${expected ? 'takes' : 'does not take'} ${path} for ${pattern}`, () => {
      assert.equal(matchPath(pattern, path), expected);
    });

  it('is quick for an address that is made to be slow', () => {
    assert.equal(matchPath(`/${'**a'.repeat(60)}`, `/${'a'.repeat(1900)}b`), false);
  });

  it('takes any path for itself, and never throws', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, pattern) => {
        matchPath(pattern, path);
        return path.includes('*') || matchPath(path, path);
      }),
    );
  });
});

describe('matchValue', () => {
  it('takes anything for a star', () => {
    assert.ok(matchValue('*', ''));
    assert.ok(matchValue('red*', 'red/blue'));
    assert.ok(!matchValue('red', 'blue'));
  });
});
