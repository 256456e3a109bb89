/** The site's rules for the minimizer on the way of an event to its vendor. No browser. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { bringMinimize } from '../../../../src/browser/run/bring-minimize.ts';
import { parseMinimizing } from '../../../../src/config/minimizing.ts';
import { toRules } from '../../../../src/minimize/read-rules.ts';
import { VENDORS } from '../../../../src/vendors/index.ts';
import { factsOf, openDevice, openTab } from './delivery-stage.ts';
import type { RunEnv } from '../../../../src/browser/runner.ts';
import type { Rules } from '../../../../src/minimize/rules.ts';
import type { Heard, Tab, TabOptions } from './delivery-stage.ts';

const open = (options: TabOptions): Promise<Tab> =>
  openTab(openDevice(), { choice: 'granted', ...options });
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const paramsOf = (heard: readonly Heard[], vendor: string, name: string): unknown =>
  heard.find((each) => each.vendor === vendor && each.call.includes(name))?.call[2];

describe('events under the site’s rules', () => {
  it('carry what the site keeps, at the vendor and event that it names', async () => {
    const tab = await open({ minimize: { keep: ['meta:Lead:plan', 'google:Lead:plan'] } });
    tab.track('Lead', { plan: 'gold' });
    const heard = tab.heard();

    assert.deepEqual(paramsOf(heard, 'meta', 'Lead'), { plan: 'gold' });
    assert.deepEqual(paramsOf(heard, 'google', 'generate_lead'), { plan: 'gold' });
    assert.deepEqual(paramsOf(heard, 'tiktok', 'Lead'), {});
    const minimized = factsOf(tab, 'event-minimized').map(({ vendor, removed }) => [
      vendor,
      removed,
    ]);
    assert.deepEqual(minimized, [
      ['pinterest', [{ path: 'plan', reason: 'not-allowed' }]],
      ['tiktok', [{ path: 'plan', reason: 'not-allowed' }]],
    ]);
  });

  it('go by the purpose that needs most of those they leave under', async () => {
    const tab = await open({ minimize: { keep: { analytics: ['plan'], marketing: ['tier'] } } });
    tab.track('Lead', { plan: 'gold', tier: 2 });

    // Google has a tag for each
    assert.deepEqual(paramsOf(tab.heard(), 'google', 'generate_lead'), { tier: 2 });
  });

  it('lose contact data to matching, which is told before them', async () => {
    const tab = await open({
      options: { matching: 'hashed' },
      minimize: { actions: { '*': { em: 'hash', email: 'hash' } } },
    });
    tab.track('Lead', { email: 'jane@shop.example' });
    await tab.idle();
    const tiktok = tab.heard().filter(({ vendor }) => vendor === 'tiktok');

    assert.deepEqual(
      tiktok
        .map(({ call: [method, what, params] }) => [method, what, params])
        .filter(([method]) => method !== 'page'),
      [
        ['identify', { sha256_email: sum('jane@shop.example') }, undefined],
        ['track', 'Lead', {}],
      ],
    );
    assert.ok(!JSON.stringify(tab.facts).includes('jane'));
    const [fact] = factsOf(tab, 'event-minimized').filter(({ vendor }) => vendor === 'tiktok');
    assert.deepEqual(fact?.removed, [{ path: 'email', reason: 'personal-key', action: 'hash' }]);
  });

  it('hand nothing over where matching is off', async () => {
    const tab = await open({ minimize: { actions: { '*': { email: 'hash' } } } });
    tab.track('Lead', { email: 'jane@shop.example' });
    await tab.idle();

    const told = JSON.stringify(tab.heard());
    assert.ok(!told.includes('jane') && !told.includes(sum('jane@shop.example')));
  });
});

describe('bringMinimize', () => {
  const bring = (
    options: Readonly<Record<string, string>>,
    config: unknown,
    file: () => Promise<unknown>,
  ): Promise<{ rules: Rules | undefined; problems: string[]; asked: string[] }> => {
    const problems: string[] = [];
    const asked: string[] = [];
    const env = {
      options: { 'keep-params': '', matching: 'off', ...options },
      config,
      vendors: VENDORS,
      outlets: [],
      bring: (name: string) => {
        asked.push(name);
        return file();
      },
      report: (...problem: readonly unknown[]) => void problems.push(problem.join(' ')),
    } as unknown as RunEnv;
    return bringMinimize(env).then((rules) => ({ rules, problems, asked }));
  };
  const comes = (): Promise<unknown> => Promise.resolve({ parseMinimizing, toRules });

  it('asks for no file where the site has no rules', async () => {
    const { rules, asked } = await bring({}, { pages: [] }, comes);

    assert.deepEqual(asked, []);
    assert.equal(rules?.keep.size, 0);
  });

  it('reads the attribute and the config, and says what is wrong', async () => {
    const { rules, problems } = await bring(
      { 'keep-params': 'plan mta:x' },
      { minimize: { round: { value: 5 } } },
      comes,
    );

    assert.deepEqual([...(rules?.keep ?? [])], [['*', ['plan']]]);
    assert.equal(rules?.rounderOf('price', true, undefined)?.(12), 10);
    assert.match(problems.join('\n'), /^minimize data-keep-params: "mta:x" is not valid/);
  });

  it('knows no rules where the file does not come, so that nothing may leave', async () => {
    const { rules, problems } = await bring({}, { minimize: {} }, () =>
      Promise.reject(new Error()),
    );

    assert.equal(rules, undefined);
    assert.deepEqual(problems, ['minimize-file']);
  });

  it('lets no parameter leave while the rules are not known', async () => {
    const tab = await open({ minimize: 'unknown' });
    tab.track('Lead', { value: 5, currency: 'EUR', content_name: 'Mug' });
    tab.track('Purchase', { value: 5, currency: 'EUR' });
    const heard = tab.heard();

    assert.deepEqual(paramsOf(heard, 'meta', 'Lead'), {});
    assert.ok(!JSON.stringify(heard).includes('Mug'));
    assert.equal(paramsOf(heard, 'meta', 'Purchase'), undefined);
  });
});
