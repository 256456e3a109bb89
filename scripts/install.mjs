/**
 * Gets a fresh clone ready: packages from npm, browsers from Debian. Node's own modules only, since nothing else is
 * there yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-files.mjs';

/** Debian's package for each program; see test/support/engines.mjs. */
const PACKAGES = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkitDriver: 'webkit2gtk-driver',
  miniBrowser: 'webkit2gtk-driver',
  xvfb: 'xvfb',
  openssl: 'openssl',
};
const NEEDS = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  webkit: ['webkitDriver', 'miniBrowser', 'xvfb'],
};
const ATTEMPTS = 3;

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) throw new Error(`${command}: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

function retry(work) {
  for (let attempt = 1; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      console.error(`${error.message}; once more`);
    }
  }
}

/** Whether node_modules holds what the lock file says. npm leaves a list of what it installed. */
function packagesAreCurrent() {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesIn(list);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([name, entry]) => {
    if (!installed[name]) return name === '' || entry.optional || entry.peer;
    return installed[name].version === entry.version;
  });
}

/** Installs node_modules when missing or other than the lock file says. @returns whether it had to */
export function installPackages() {
  if (packagesAreCurrent()) return false;
  console.log('Installing packages, which takes half a minute ...');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // under `npm test` this is npm itself, which need not be on the path
  const npm = process.env.npm_execpath;
  retry(() => (npm ? run(process.execPath, [npm, ...args]) : run('npm', args)));
  return true;
}

/** Installs the browsers that are missing; needs Debian, and root or sudo. @returns the packages installed */
export async function installBrowsers() {
  const missing = await missingPackages();
  if (missing.length === 0) return missing;
  const what = missing.join(' ');
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`please install ${what}`);
  const become = process.getuid() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
    const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
    const [command, ...rest] = [...become, ...environment, 'apt-get', ...options, ...args];
    run(command, rest);
  };
  retry(() => {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing);
  });
  const still = await missingPackages();
  if (still.length > 0) throw new Error(`${still.join(' ')} installed, but not found`);
  return missing;
}

async function missingPackages() {
  // read anew each time, since it looks for the programs when it is loaded
  const { engines, programs } = await import(`../test/support/engines.mjs?${Date.now()}`);
  const needed = ['openssl', ...engines.flatMap((engine) => NEEDS[engine])];
  const missing = needed.filter((name) => !existsSync(programs[name]));
  return [...new Set(missing.map((name) => PACKAGES[name]))];
}
