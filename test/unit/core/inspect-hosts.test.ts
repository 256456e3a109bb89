import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INSPECT_HOSTS, mayInspect } from '../../../src/core/inspect-hosts.ts';

describe('mayInspect', () => {
  for (const [hosts, host] of [
    ['localhost', 'localhost'],
    ['localhost 127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['*.staging.example', 'shop.staging.example'],
    ['*.staging.example', 'a.b.staging.example'],
    ['Shop.Example', 'shop.example'],
  ] as const)
    it(`opens on ${host} for "${hosts}"`, () => assert.equal(mayInspect(hosts, host), true));

  for (const [hosts, host] of [
    ['', 'localhost'],
    ['localhost', 'shop.example'],
    ['localhost', 'localhost.evil.example'],
    ['*.staging.example', 'staging.example'],
    ['*.staging.example', 'evilstaging.example'],
    ['*', 'shop.example'],
    ['* localhost', 'localhost'],
    ['*.', 'shop.example'],
    ['shop.example/', 'shop.example'],
  ] as const)
    it(`stays shut on ${host} for "${hosts}"`, () => assert.equal(mayInspect(hosts, host), false));
});

describe('INSPECT_HOSTS', () => {
  it('takes no star alone, no address and no path', () => {
    for (const wrong of ['*', '', 'https://shop.example', 'shop.example/x', 'a,b', '*.', 'a *'])
      assert.ok(!INSPECT_HOSTS.test(wrong), wrong);
  });
});
