/** What people read about a vendor is what its file says. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { vendorFiles, words } from './vendor-files.ts';

const pageOf = (id: string): URL => new URL(`../../docs/vendors/${id}.md`, import.meta.url);

for (const { id, sender, about } of vendorFiles) {
  describe(`docs/vendors/${id}.md`, () => {
    const text = existsSync(pageOf(id)) ? readFileSync(pageOf(id), 'utf8') : '';
    const missing = (names: readonly string[]): string[] =>
      names.filter((name) => !text.includes(`\`${name}\``));

    it('exists, and names its attribute', () => {
      assert.deepEqual(missing([`data-${id}`]), []);
      const hasIds = (sender.ownEvents ?? sender.labels) !== undefined;
      assert.equal(missing([`data-${id}-events`]).length === 0, hasIds);
    });

    it('names every event, in unified names and in the vendor’s', () => {
      const named = Object.entries(sender.events).filter(
        ([, own]) => !sender.ownEvents?.example.endsWith(`=${own}`),
      );

      assert.deepEqual(missing(named.flat()), []);
    });

    it('names every parameter, of events and of products', () => {
      const [, fields = '', further = ''] = sender.items ?? [];
      const names = words(`${sender.params} ${fields} ${further}`).filter((name) => name !== '-');

      assert.deepEqual(missing([...names, sender.idKey]), []);
    });

    it('names every word of a parameter that takes some', () => {
      assert.deepEqual(missing(Object.values(sender.oneOf ?? {}).flatMap(words)), []);
    });

    it('says whether contact data goes there, and why not', () => {
      assert.match(text, sender.match ? /data-matching="hashed"/ : /No contact data/);
    });

    it('names every cookie that is cleared', () => {
      assert.deepEqual(missing(about.cookies.flatMap(({ name }) => name.split(', '))), []);
    });

    it('says what is switched off, what an opt-out changes, and what is not certain', () => {
      assert.match(text, /switched off/i);
      assert.match(text, /opt-out/i);
      assert.match(text, /not certain|low confidence/i);
    });
  });
}
