/**
 * Imports go one way (docs: the rooms of src). Oxlint sees cycles, globals and everything else; this table says it
 * shorter than nine overrides would, and also sees re-exports and computed imports.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { projectFiles, report, root } from './project-files.mjs';

const PURE = ['core', 'minimize', 'regimes', 'vendors', 'signals', 'audit'];

/** What each room may import: other rooms, and packages. */
const ROOMS = {
  core: { rooms: [], packages: [] },
  minimize: { rooms: ['core', 'vendors'], packages: [] },
  regimes: { rooms: ['core'], packages: [] },
  vendors: { rooms: ['core'], packages: [] },
  signals: { rooms: ['core'], packages: ['@iabtechlabtcf/core'] },
  audit: { rooms: ['core'], packages: [] },
  config: { rooms: PURE, packages: ['zod', '@iabtechlabtcf/core'] },
  browser: { rooms: [...PURE, 'config'], packages: ['idb-keyval', '@iabtechlabtcf/core'] },
  entries: { rooms: [...PURE, 'config', 'browser'], packages: [] },
  components: { rooms: [...PURE, 'config'], packages: ['lit'] },
};

const IMPORT = /(?:(?<![-\w'])from|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** The room of a path relative to the root: `core`, `components`, `entries` for src/pixelgate.ts and src/index.ts. */
function roomOf(path) {
  const [top, next, ...rest] = path.split(sep);
  if (top !== 'src') return top;
  return rest.length > 0 ? next : 'entries';
}

function problemOf(file, specifier) {
  const room = roomOf(file);
  const allowed = ROOMS[room];
  if (!allowed) return `the room ${room} is not in the table of scripts/check-layers.mjs`;
  if (!specifier.startsWith('.')) {
    const known = allowed.packages.some((name) => `${specifier}/`.startsWith(`${name}/`));
    return known ? '' : `${room} may not import the package ${specifier}`;
  }
  const target = roomOf(relative(root, join(root, dirname(file), specifier)));
  return target === room || allowed.rooms.includes(target)
    ? ''
    : `${room} may not import ${target}`;
}

const problems = projectFiles(['src', 'components'], /\.ts$/).flatMap((file) => {
  const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = [...code.matchAll(IMPORT)].map(([, specifier]) => problemOf(file, specifier));
  // the one way to read the clock that oxlint cannot ban
  if ([...PURE, 'config'].includes(roomOf(file)) && /\bnew Date\(\)/.test(code)) {
    found.push('time comes in as an argument');
  }
  return found.filter(Boolean).map((problem) => `${file}: ${problem}`);
});
report('check-layers', problems);
