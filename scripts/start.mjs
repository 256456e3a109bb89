/** `npm start`: installs and builds what is missing, starts the demo shop, and opens it. `--no-open`, PORT. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install.mjs';
import { projectFiles, root } from './project-files.mjs';

const DEFAULT_PORT = 4173;

const newest = (files) => Math.max(0, ...files.map((file) => statSync(join(root, file)).mtimeMs));

/** dist comes with the repository, but dist/modules does not: its age is that of the last build. */
function buildIfNeeded() {
  const built = newest(projectFiles(['dist/modules'], /\.js$/));
  const sources = newest(projectFiles(['src', 'components'], /\.ts$/));
  if (built > sources) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) return;
  if (!existsSync(join(root, 'dist/pixelgate.js'))) process.exit(1);
  console.error('The build complains, see above; the demo shows what is in dist.');
}

function openBrowser(url) {
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const command = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
    linux: hasDisplay && ['xdg-open', url],
  }[process.platform];
  if (!command) return;
  // the address is printed as well, so no browser is no error
  spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref();
}

installPackages();
buildIfNeeded();
const { startDemo } = await import('../demo/server.mjs');
// takes the next free port when this one is not
const demo = await startDemo({ port: Number(process.env.PORT) || DEFAULT_PORT });
console.log(`\nThe demo shop is at ${demo.url}\nCtrl-C ends it.`);
if (!process.argv.includes('--no-open')) openBrowser(demo.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void demo.close().finally(() => process.exit(0)));
}
