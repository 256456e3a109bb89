/** What npm hands out: each entry is there, whoever imports it gets its types, and README's pages come along. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const { exports: entries, ...about } = JSON.parse(read('package.json')) as {
  exports: Record<string, string | { types: string; default: string }>;
  files: string[];
  scripts: Record<string, string>;
};
const targets = Object.values(entries).flatMap((entry) =>
  typeof entry === 'string' ? [entry] : Object.values(entry),
);
const isPacked = (path: string): boolean =>
  path === 'package.json' ||
  about.files.some((name) => path === name || path.startsWith(`${name}/`));

describe('the package', () => {
  it('has every file that an entry leads to, and hands it out', () => {
    const paths = targets.map((target) => target.replace('./', ''));

    assert.ok(paths.length > 20);
    for (const path of paths) {
      assert.ok(isPacked(path), path);
      const [folder, ending] = path.split('*');
      if (ending === undefined) assert.ok(existsSync(root + path), path);
      else
        assert.ok(
          readdirSync(root + folder).some((name) => name.endsWith(ending)),
          path,
        );
    }
  });

  it('hands out the pages that README names', () => {
    const pages = [...read('README.md').matchAll(/`(docs\/[\w/-]+\.md)`/g)].map(([, page]) => page);

    assert.ok(pages.length > 10);
    for (const page of pages) {
      assert.ok(existsSync(root + page), page);
      assert.ok(isPacked(String(page)), page);
    }
  });

  it('is built before it is packed: dist/modules is not committed', () => {
    assert.equal(about.scripts['prepack'], about.scripts['build']);
  });

  for (const [module, resolution] of [
    ['esnext', 'bundler'],
    ['node16', 'node16'],
  ] as const) {
    it(`is typed for a strict project with moduleResolution ${resolution}`, () => {
      const tsc = ['node_modules/typescript/bin/tsc', '-p', 'test/types/package'];
      const args = [...tsc, '--module', module, '--moduleResolution', resolution];

      const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

      assert.equal(stdout, '');
    });
  }

  it('gives who imports minimizeEvent alone no law, no log, no element and no zod', async () => {
    const bundle = await rollup({
      input: 'entry',
      plugins: [
        {
          name: 'one import',
          resolveId: (id) => (id === 'entry' ? id : undefined),
          load: (id) =>
            id === 'entry'
              ? `export { minimizeEvent } from ${JSON.stringify(`${root}dist/modules/src/index.js`)};`
              : undefined,
        },
      ],
    });
    const [chunk] = (await bundle.generate({})).output;
    await bundle.close();

    const rooms = Object.entries(chunk.modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([path]) => /modules\/(src\/\w+|components|[^/]+)/.exec(path)?.[1]);
    assert.deepEqual([...new Set(rooms)].toSorted(), ['src/core', 'src/minimize', 'src/vendors']);
  });
});
