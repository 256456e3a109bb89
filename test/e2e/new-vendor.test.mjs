/**
 * Must hold 4: a vendor is one file and one line. In a copy of the project one is added; lint, contract tests, build
 * and a browser then know it.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HOST, addVendor } from '../support/new-vendor.mjs';
import { gateTag, inline } from './pages.mjs';
import { ACCEPT, bannerOf, settle, until } from './probes.mjs';
import { inEachEngine } from './stage.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Not copied: what is installed, what is built, what is no part of the sources. */
const LEFT_OUT = ['node_modules', 'dist', '.git', 'coverage'];

const told = `
window.acme('track', 'Lead', { value: 5, currency: 'EUR', email: 'ada@shop.example', event_id: 'lead-1' });
pixelgate.track('AddToCart', { value: 19.9, currency: 'EUR', content_ids: ['BOWL'] }, { eventId: 'cart-1' });`;

inEachEngine(
  'a vendor that is added',
  (engine) => {
    let copy;
    let stage;
    let written;
    const run = (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: copy,
        encoding: 'utf8',
        env: { ...process.env, NODE_TEST_CONTEXT: undefined },
      });
      return { status, stdout, stderr };
    };
    before(() => {
      copy = realpathSync(mkdtempSync(join(tmpdir(), 'pixelgate-vendor-')));
      cpSync(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
      symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'));
      written = addVendor(copy);
    });
    after(async () => {
      await stage?.stop();
      rmSync(copy, { recursive: true, force: true });
    });

    it('takes its own file and one line in the list', () => {
      const diff = spawnSync('diff', ['-rq', 'src', join(root, 'src')], { cwd: copy });
      const { stdout } = spawnSync('diff', [written[1], join(root, written[1])], { cwd: copy });

      const touched = String(diff.stdout).trim().split('\n');
      const lines = String(stdout).match(/^[<>].*$/gm);
      assert.equal(touched.length, 2);
      assert.deepEqual(lines, ["< import { acme } from './acme.ts';", '<   acme,']);
    });

    it('is built: the lists beside index.ts and its file in dist follow', () => {
      const { stdout, stderr } = run('scripts/build.mjs');

      // a vendor of one's own may weigh more than our budget
      const problems = stderr.split('\n').filter((line) => line && !/ bytes of \d+$/.test(line));
      assert.deepEqual(problems, []);
      assert.match(stdout, /pixelgate-vendor-acme\.js/);
    });

    it('passes lint’s look at the registry and at the layers', () => {
      for (const script of ['check-registry', 'check-layers']) {
        const { status, stderr, stdout } = run(`scripts/${script}.mjs`);

        assert.equal(status, 0, stdout + stderr);
      }
    });

    it('passes the contract tests of vendors, without a line in them', () => {
      const files = ['vendors', 'vendor-tables', 'vendor-examples', 'vendor-signals'];
      const paths = files.map((name) => `test/contract/${name}.test.ts`);

      const hook = './test/support/ts-hook.mjs';
      const { stdout } = run('--import', hook, '--test', '--test-reporter=tap', ...paths);

      const own = stdout.match(/^(not )?ok \d+ - .*\bacme\b.*$/gm) ?? [];
      const others = stdout.match(/^(not )?ok \d+ - adding a vendor$/gm) ?? [];
      assert.ok(own.length >= 4, stdout);
      assert.deepEqual(
        [...own, ...others].filter((line) => line.startsWith('not')),
        [],
      );
      assert.equal(others.length, 1);
    });

    it('is held before consent, and loaded and told after it', async () => {
      // the copy's own stage serves the copy's own dist
      const { Stage } = await import(pathToFileURL(join(copy, 'test/e2e/stage.mjs')).href);
      stage = await Stage.start(engine);
      const asked = [];
      const shop = stage.shop({
        vendors: false,
        gate: gateTag({
          'data-acme': 'AC-123456',
          'data-tiktok': null,
          'data-meta': null,
          'data-pinterest': null,
          'data-google': null,
        }),
        head: inline(told),
        delay: async ({ host, url }) => void (host === HOST && asked.push(url)),
      });

      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);
      await settle(stage.tab, 3);
      const before = [...asked, ...stage.seen(/acme/)];
      await stage.tab.click(ACCEPT);
      await until(() => asked.length > 0);
      await settle(stage.tab, 3);
      const queue = await stage.tab.eval(() =>
        Array.from(window.acme.queue, (entry) => Array.from(entry)),
      );

      assert.deepEqual(before, []);
      assert.deepEqual(asked, [`https://${HOST}/acme.js`]);
      assert.deepEqual(
        queue.map(([method, name]) => [method, name]),
        [
          ['init', 'AC-123456'],
          ['track', 'PageView'],
          ['track', 'Lead'],
          ['track', 'AddToCart'],
        ],
      );
      assert.deepEqual(queue[2][2], { value: 5, currency: 'EUR', event_id: 'lead-1' });
      assert.deepEqual(queue[3][2], {
        value: 19.9,
        currency: 'EUR',
        content_ids: ['BOWL'],
        event_id: 'cart-1',
      });
    });
  },
  ['chromium'],
);
