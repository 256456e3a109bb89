/** `npm test`: everything that must hold, in a fresh clone too. The last line says how many checks passed and failed. */
import { installBrowsers, installPackages } from './install.mjs';
import { Steps } from './steps.mjs';

const script = (name, ...args) => ['npm', 'run', '--silent', name, ...args];
const PACKAGES = 'packages';
const BROWSERS = 'browsers';
const steps = new Steps();
const check = (name, command) => steps.run(name, command, { needs: [PACKAGES] });
const test = (name, command, ...needs) =>
  steps.run(name, command, { needs: [PACKAGES, ...needs], tests: true });

await steps.run(PACKAGES, installPackages);
await steps.run(BROWSERS, installBrowsers);
await check('format', script('format', '--', '--check'));
await check('lint', script('lint'));
await check('types', script('typecheck'));
await check('build: dist is what the sources give', script('build', '--', '--check'));
await test('unit and contract tests', script('test:unit'));
await test('browser tests', script('test:browser'), BROWSERS);
await test('end to end tests', script('test:e2e'), BROWSERS);
steps.finish();
