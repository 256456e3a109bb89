/** Browser tests: the same files in the three stock browsers. `ENGINES=chromium npm run test:browser` for one. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './test/support/browsers.mjs';
import { engines } from './test/support/engines.mjs';
import { plainReporter } from './test/support/plain-reporter.mjs';

process.env.TZ = 'UTC'; // the browsers inherit it

// Pages are recycled from file to file, so each file starts by emptying the storage of its origin.
const page = (framework) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>test</title></head><body><script type="module">
const deleted = (name) => new Promise((resolve) => {
  const request = indexedDB.deleteDatabase(name);
  request.onsuccess = request.onerror = request.onblocked = resolve;
});
localStorage.clear();
sessionStorage.clear();
for (const pair of document.cookie.split('; ')) {
  if (pair) document.cookie = pair.split('=')[0] + '=; Max-Age=0; path=/';
}
for (const { name } of await indexedDB.databases()) await deleted(name);
for (const key of self.caches ? await caches.keys() : []) await caches.delete(key);
// a page in front gets the focus a little later
for (let i = 0; i < 100 && !document.hasFocus(); i++) await new Promise((done) => setTimeout(done, 10));
await import(${JSON.stringify(framework)});
</script></body></html>`;

const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 1, // two pages at once take the focus from each other
  concurrentBrowsers: 1, // CI has two cores: one engine after the other
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig })],
  testFramework: { config: { timeout: 30_000 } },
  browsers: engines.map((engine) => launchers[engine]()),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    plainReporter(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testRunnerHtml: page,
};
