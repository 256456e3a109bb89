/** The index of the docs: every page stands in it, and every link leads somewhere. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const docs = new URL('../../docs/', import.meta.url);
const index = readFileSync(new URL('README.md', docs), 'utf8');
const linked = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to);

it('lists every page', () => {
  const pages = readdirSync(docs, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !/^decisions\/|^README/.test(path));

  assert.deepEqual(
    pages.filter((page) => !linked.includes(page)),
    [],
  );
  assert.ok(pages.length > 20);
});

it('has no link that leads nowhere', () => {
  assert.deepEqual(
    linked.filter((to) => !existsSync(new URL(to, docs))),
    [],
  );
});
