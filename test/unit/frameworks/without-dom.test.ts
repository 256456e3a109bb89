/** A server may import everything that the package exports: nothing throws, nothing is registered. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { exports: entries } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};

/** What `import` can name: `*` stands for each file of the folder. */
const modules = Object.entries(entries).flatMap(([name, target]) => {
  if (typeof target === 'string') return [];
  if (!name.includes('*')) return [name];
  const folder = target.default.replace('*.js', '');
  return readdirSync(root + folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => name.replace('*', file.replace('.js', '')));
});

/** Runs a module in a process of its own. @returns what it wrote, and what went wrong */
function run(code: string): string {
  const args = ['--input-type=module', '--eval', code];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return stdout + stderr;
}

describe('on a server', () => {
  it('every export can be imported', () => {
    assert.ok(modules.includes('./react') && modules.includes('./components/ui'));
    const all = modules.map((name) => name.replace('.', 'pixelgate'));

    const said = run(`
      for (const name of ${JSON.stringify(all)})
        await import(name).catch((error) => console.error(name, error.message));`);

    assert.equal(said, '');
  });

  it('a class registers nothing, also where there is a registry', () => {
    const said = run(`
      globalThis.customElements = { get() {}, define: (tag) => console.log('registers', tag) };
      await import('pixelgate/components');`);

    assert.equal(said, '');
  });

  it('types of frameworks are nothing when the page runs', () => {
    const names = ['react', 'preact', 'vue', 'svelte', 'solid'];

    const said = run(`
      for (const name of ${JSON.stringify(names)})
        console.log(Object.keys(await import('pixelgate/' + name)).length);`);

    assert.equal(said, '0\n'.repeat(names.length));
  });

  it('the manifest lies where package.json says', () => {
    const { customElements } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      customElements: string;
    };

    assert.ok(readFileSync(root + customElements, 'utf8').includes('"tagName": "consent-banner"'));
  });
});
