import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { encodeRecord, parseRecord } from '../../src/core/consent-record.ts';
import { EVENTS, ITEM_FIELDS } from '../../src/core/events.ts';
import { matchVendor } from '../../src/core/match-vendor.ts';
import { typeOf } from '../../src/core/param-types.ts';
import { ALL_SENDERS } from '../../src/vendors/all-senders.ts';
import { VENDORS } from '../../src/vendors/index.ts';
import { vendorFiles, words } from './vendor-files.ts';

const COOKIE = '1~strict~1~1795262400000~uuu~banner~';
const DATE = /^\d{4}-\d\d-\d\d$/;

for (const { id, adapter, sender, about, examples } of vendorFiles) {
  describe(`file of ${id}`, () => {
    it('exports an adapter, a sender, facts and examples under the name of the file', () => {
      assert.equal(adapter.id, id);
      assert.equal(sender.id, id);
      assert.ok(examples.length > 2);
    });

    it('writes its examples out: what is called there would weigh on the gate', () => {
      const folder = new URL('../../src/vendors/', import.meta.url);
      // in the vendor's own file, or apart where they are many
      const [source = ''] = [`${id}.ts`, `examples/${id}.ts`]
        .map((file) => new URL(file, folder))
        .flatMap((file) => (existsSync(file) ? readFileSync(file, 'utf8') : []))
        .filter((text) => text.includes('export const examples'));
      const [, list = ''] = source.split('export const examples');

      const texts = list.replaceAll(/'[^'\n]*'/g, '');

      assert.match(texts, /^: readonly VendorExample\[\] = \[/);
      assert.doesNotMatch(texts, /\w\(/);
    });

    it('has an id that the consent cookie can hold', () => {
      const vendors = { [id]: 'denied' } as const;
      const now = 1795262400000;
      const text = encodeRecord({ ...parseRecord(COOKIE, now)!, vendors });

      assert.deepEqual(parseRecord(text, now)?.vendors, vendors);
    });

    it('gives examples of tag ids that its own pattern takes', () => {
      const tags = sender.tagExample.split(' or ');

      const wrong = tags.filter((tag) => !adapter.tagId.test(tag));

      assert.deepEqual(wrong, []);
    });

    it('takes no tag id with blanks, markup or nothing in it', () => {
      const taken = ['', ' ', 'A B', '<b>', '123"', 'https://x.example', '12345\n'].filter((tag) =>
        adapter.tagId.test(tag),
      );

      assert.deepEqual(taken, []);
    });

    it('clears every cookie and key that it names', () => {
      const names = about.cookies
        .flatMap(({ name }) => name.split(', '))
        .map((name) => name.replace('*', 'AB12C'));

      const left = names.filter((name) => !matchVendor(name, [[id, sender.stored]]));

      assert.deepEqual(left, []);
    });

    it('clears nothing that the site or its session keeps', () => {
      const own = ['pixelgate', 'session', 'sid', 'cart', '_gaming', 'ga', 'fbp', 'epik', 'token'];

      const hit = own.filter((name) => matchVendor(name, [[id, sender.stored]]));

      assert.deepEqual(hit, []);
    });

    it('says where its facts come from and when they were looked at', () => {
      assert.ok(about.sources.length > 0);
      for (const source of [...about.sources, about.policyUrl]) assert.match(source, /^https:\/\//);
      assert.match(about.lastReviewed, DATE);
    });

    it('maps unified events only, and the page view and the purchase among them', () => {
      const unknown = Object.keys(sender.events).filter((name) => !EVENTS.includes(name));

      assert.deepEqual(unknown, []);
      assert.ok(sender.events['PageView']);
      assert.ok(sender.events['Purchase']);
    });

    it('lets through every parameter that its other tables speak of', () => {
      const spoken = [
        ...Object.values(sender.only).flatMap(words),
        ...Object.values(sender.rename),
        ...words(sender.purchase),
        ...Object.values(sender.required ?? {}).flatMap(words),
        ...Object.keys(sender.types ?? {}),
        ...Object.keys(sender.oneOf ?? {}),
        ...words(sender.labels?.params ?? ''),
        sender.items?.[0] ?? sender.idKey,
        sender.route ?? sender.idKey,
      ];

      const allowed = words([sender.params, ...(sender.items?.slice(1) ?? [])].join(' '));
      const known = sender.idIn === 'options' ? [...allowed, sender.idKey] : allowed;
      const missing = spoken.filter((name) => !known.includes(name));

      assert.deepEqual(missing, []);
    });

    it('limits only events that it sends', () => {
      const sent = Object.values(sender.events);

      const unknown = Object.keys(sender.only).filter((name) => !sent.includes(name));

      assert.deepEqual(unknown, []);
    });

    it('has no list but its items, whose entries are cut one by one', () => {
      const lists = words(sender.params).filter((name) =>
        /^(list|products)$/.test(sender.types?.[name] ?? typeOf(name)),
      );

      assert.deepEqual(lists, sender.items?.slice(0, 1) ?? []);
    });

    it('names no field of an item twice, and not more of ours than there are', () => {
      const [, fields = '', further = ''] = sender.items ?? [];
      const names = [...words(fields), ...words(further)].filter((name) => name !== '-');

      assert.equal(new Set(names).size, names.length);
      assert.ok(words(fields).length <= ITEM_FIELDS.length);
    });

    it('allows nobody’s e-mail address, telephone number or name', () => {
      const personal =
        /^(em|ph|fn|ln|ge|db|ct|st|zp|email|e_mail|phone|phone_number|name|first_name|last_name|address|external_id|user_id|client_id|user_data|ip|user_agent)$/;

      const allowed = words(sender.params).filter((name) => personal.test(name));

      assert.deepEqual(allowed, []);
    });

    it('uses patterns that remember nothing from one test to the next', () => {
      const patterns = [
        adapter.tagId,
        ...Object.values(adapter.guard),
        ...Object.values(sender.stored),
      ];

      assert.deepEqual(
        patterns.filter(({ flags }) => /[gy]/.test(flags)),
        [],
      );
    });

    it('loads its script over https from a place that its own guard covers', () => {
      const url = new URL(sender.script(words(sender.tagExample)[0]!));

      const match = matchVendor(url.hostname + url.pathname, [[id, adapter.guard]]);

      assert.equal(url.protocol, 'https:');
      assert.equal(match?.of, id);
    });
  });
}

/** Other words that people have for a vendor: a vendor needs none. */
const OTHER_WORDS =
  /const OTHER_WORDS: [^;]*;/.exec(
    readFileSync(new URL('../../src/browser/run/likely-name.ts', import.meta.url), 'utf8'),
  )?.[0] ?? '';
/** Words of other tables that are ids of vendors as well: a mark of a law, a value of `data-signals`, what people call an attribute. */
const WORDS: Readonly<Record<string, string>> = {
  'regimes/unpack.ts': "has('x')",
  'config/page-rules.ts': '["meta"]',
  'browser/others/connect.ts': "names.includes('microsoft')",
  'browser/run/likely-name.ts': OTHER_WORDS,
};

describe('adding a vendor', () => {
  const ids = vendorFiles.map(({ id }) => id);

  it('takes its file and one line in each of the two lists, in alphabetical order', () => {
    assert.deepEqual(
      VENDORS.map(({ id }) => id),
      ids.toSorted(),
    );
    assert.deepEqual(
      ALL_SENDERS.map(({ id }) => id),
      ids.toSorted(),
    );
  });

  it('changes no other file: none asks for a vendor by its id', () => {
    const folder = new URL('../../src/', import.meta.url);
    // words of data-signals may be those of vendors, but name other scripts of theirs
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/^(vendors|browser.others)/.test(file),
    );
    // an id may be a letter that stands for something else in a table
    const quoted = new RegExp(`(?<!has\\()['"](${ids.join('|')})['"]`);

    const knowing = files.filter((file) =>
      quoted.test(readFileSync(new URL(file, folder), 'utf8').replaceAll(WORDS[file] ?? '', '')),
    );

    assert.deepEqual(knowing, []);
  });
});
