import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { redactQuery } from '../../../src/minimize/redact-query.ts';
import type { WireRules } from '../../../src/minimize/wire-rules.ts';
import { card, email, phone } from './personal.ts';

const AT = 'https://vendor.example/tr/';
const SUM = 'ab'.repeat(32);
const RULES: WireRules = { keep: /^(id|fbp)$/, person: /^ud(ff)?\[/, campaigns: true };
const PAGE = 'https://shop.example/';

/** The parameters of an address after it was redacted. */
const left = (query: string, rules: WireRules = RULES): Record<string, string> =>
  Object.fromEntries(new URL(redactQuery(`${AT}?${query}`, rules).text).searchParams);
const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();

describe('redactQuery', () => {
  const SAME = [
    'id=1234567890123456&ev=Purchase&fbp=fb.1.1700000000000.1234567890',
    'cd%5Bcontents%5D=%5B%7B%22id%22%3A%22SKU-1%22%2C%22price%22%3A19.9%7D%5D',
    'dl=https%3A%2F%2Fshop.example%2Fmugs%3Futm_source%3Dmail&rl=',
    'a&b=&=c&&d=%E0%A4%A&e=100%',
    'p0=e%3Dvp%26p%3D%257B%2522id%2522%253A%2522A%2522%257D',
    'item=(SKU-1*19.9*1)(SKU-2*5*2)&pr1=idSKU-1~nmBlue%20Mug~pr19.9',
    'cid=1234567890.1700000000&_p=1700000000000&gcs=G111',
    'path=/mugs/24oz&ref=/',
  ];
  for (const query of SAME) {
    it(`leaves ?${query} as it was written`, () => {
      assert.deepEqual(redactQuery(`${AT}?${query}`, RULES), {
        text: `${AT}?${query}`,
        removed: [],
      });
    });
  }

  const ROWS: readonly (readonly [what: string, from: object, to: object, path: string])[] = [
    ['an e-mail address', { q: 'jane@shop.example' }, { q: '-' }, 'q email'],
    ['one in a title', { dt: 'Hello jane@shop.example' }, { dt: 'Hello -' }, 'dt email'],
    ['one that is encoded twice', { q: 'jane%40shop.example' }, { q: '-' }, 'q email'],
    ['a name that is personal', { fname: 'Jane', a: '1' }, { a: '1' }, 'fname person-name'],
    ['a name in brackets', { 'ep.email': 'x', a: '1' }, { a: '1' }, 'ep.email email'],
    ['a name that is an address', { 'a@b.example': '1', a: '1' }, { a: '1' }, '- personal-key'],
    ['the query of a page', { dl: `${PAGE}?y=1&b=2#t` }, { dl: PAGE }, 'dl query'],
    [
      'a page that is encoded',
      { dl: 'https%3A%2F%2Fa.example%2F%3Fb' },
      { dl: 'https%3A%2F%2Fa.example%2F' },
      'dl query',
    ],
    ['a path with a person', { dl: `${PAGE}u/jane@a.example/` }, { dl: `${PAGE}u/-/` }, 'dl email'],
    ['the query of a path', { page_path: '/a?y=1' }, { page_path: '/a' }, 'page_path query'],
    [
      'the query of a page in a text',
      { t: `at ${PAGE}a?y=1#b, then ${PAGE}c` },
      { t: `at ${PAGE}a, then ${PAGE}c` },
      't query',
    ],
    ['a page behind a blank', { dl: ` ${PAGE}?y=Jane` }, { dl: ` ${PAGE}` }, 'dl query'],
    [
      'an e-mail address that looks like an id',
      { id: btoa('jane@a.example') },
      { id: '-' },
      'id email',
    ],
    ['a click id', { gclid: 'C1', a: '1' }, { a: '1' }, 'gclid click-id'],
    ['one of a page', { dl: `${PAGE}?gclid=C1&utm_id=7` }, { dl: `${PAGE}?utm_id=7` }, 'dl query'],
    ['a scraped field', { 'udff[em]': SUM, a: '1' }, { a: '1' }, 'udff[em] hash'],
    ['a scraped word', { 'ud[fn]': 'x', a: '1' }, { a: '1' }, 'ud[fn] personal-key'],
    [
      'JSON in a parameter',
      { ed: '{"a":"b@c.example","email":"x","n":1}' },
      { ed: '{"a":"-","n":1}' },
      'ed.a email,ed.email email',
    ],
    ['a list in it', { ed: '["A","b@c.example"]' }, { ed: '["A","-"]' }, 'ed[1] email'],
    ['base64 of JSON', { d: btoa('{"a":"b@c.example"}') }, { d: btoa('{"a":"-"}') }, 'd.a email'],
    ['a form in a parameter', { p: 'e=vp&u=b@c.example' }, { p: 'e=vp&u=-' }, 'p.u email'],
    ['a kept name with an address', { id: 'b@c.example' }, { id: '-' }, 'id email'],
  ];
  for (const [what, from, to, paths] of ROWS) {
    it(`takes out ${what}, and says where and why`, () => {
      const { text, removed } = redactQuery(`${AT}?${form(from as Record<string, string>)}`, RULES);

      assert.deepEqual(Object.fromEntries(new URL(text).searchParams), to);
      assert.equal(removed.map(({ path, reason }) => `${path} ${reason}`).join(), paths);
    });
  }

  it('looks at parameters in the path, at the path itself and at the fragment', () => {
    const { text } = redactQuery(
      'https://a%40b.example:x@v.example/u/a%2540b.example/YUBiLmV4YW1wbGU/act;src=1;u1=a@b.example;~oref=https%3A%2F%2Fs.example%2F%3Fa?x=1#{"email":"a","n":1}',
      RULES,
    );

    assert.equal(
      text,
      `https://v.example/u/-/-/act;src=1;u1=-;~oref=https%3A%2F%2Fs.example%2F?x=1#${encodeURIComponent('{"n":1}')}`,
    );
  });

  it('sees what browsers see: without line breaks and tabs', () => {
    const { text } = redactQuery(`${AT}?dl=a@b.ex\tam\nple&user_em\rail=x&id=1\n`, RULES);

    assert.equal(text, `${AT}?dl=-&id=1`);
  });

  it('lets click ids through where marketing is granted, whatever they look like', () => {
    const ids = {
      gclid: 'Cj0KCQiA-bjyBRCcARIsAFboWg1',
      rdt_cid: '4111111111111111110',
      dl: `${PAGE}?gclid=Cj0KCQiA-bjyBRCcARIsAFboWg1`,
    };

    assert.deepEqual(left(form(ids), { clickIds: true }), ids);
    assert.deepEqual(left(form({ gclid: 'a@b.example', a: '1' }), { clickIds: true }), { a: '1' });
  });

  it('lets sums through that the gate has handed over, in both spellings, and no other', () => {
    const spelled = Buffer.from(SUM, 'hex').toString('base64url');
    const rules = { person: /^(em|ud\[em\])$/, sums: new Set([SUM, spelled]) };

    assert.deepEqual(left(form({ 'ud[em]': SUM, em: `tv.1~em.${spelled}` }), rules), {
      'ud[em]': SUM,
      em: `tv.1~em.${spelled}`,
    });
    assert.deepEqual(left(form({ 'ud[em]': 'cd'.repeat(32), em: `${SUM}.jane` }), rules), {
      em: `${SUM}.jane`,
    });
  });

  it('tells no more of a sensitive page than its origin', () => {
    const isSensitive = (address: string): boolean => address.includes('hiv');
    const rules = { isSensitive, sensitiveTitle: 'HIV test', campaigns: true };
    const told = form({
      dl: `${PAGE}hiv?utm_source=x`,
      rl: `${PAGE}mugs`,
      page_path: '/test-7',
      dt: 'HIV test',
      ti: 'Shop: HIV test',
    });

    assert.deepEqual(left(told, rules), {
      dl: PAGE,
      rl: `${PAGE}mugs`,
      page_path: '/',
      dt: '-',
      ti: 'Shop: -',
    });
  });

  it('lets campaigns through only where something is granted', () => {
    const told = form({ dl: `${PAGE}?utm_source=x` });

    assert.deepEqual(left(told, {}), { dl: PAGE });
    assert.deepEqual(left(told, { campaigns: true }), { dl: `${PAGE}?utm_source=x` });
  });

  it('takes a path away that stands under the name of a person', () => {
    const told = form({ user: JSON.stringify({ first_name: '/A#' }) });

    assert.deepEqual(left(told, {}), { user: '{}' });
  });

  it('never throws, and redacting twice changes nothing more', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.json(),
      fc.string().map((value) => btoa(JSON.stringify({ value: encodeURIComponent(value) }))),
      email,
    );
    const query = fc.dictionary(fc.string(), text).map((fields) => form(fields));
    const address = fc.oneof(
      text,
      query.map((value) => `${AT}?${value}`),
    );
    fc.assert(
      fc.property(address, (given) => {
        const once = redactQuery(given, RULES);

        assert.deepEqual(redactQuery(once.text, RULES), { text: once.text, removed: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it('lets no address, number or card through, wherever it stands', () => {
    const places: readonly ((text: string) => string)[] = [
      (text) => `?q=${encodeURIComponent(text)}`,
      (text) => `?q=${encodeURIComponent(encodeURIComponent(text))}`,
      (text) => `?${form({ q: JSON.stringify({ a: [{ b: `x ${text} y` }] }) })}`,
      (text) => `?${form({ q: btoa(JSON.stringify({ a: text })) })}`,
      (text) => `?${form({ dl: `${PAGE}u/${encodeURIComponent(text)}/?a=${text}#${text}` })}`,
      (text) => `?${form({ p0: `e=vp&p=${encodeURIComponent(JSON.stringify({ text }))}` })}`,
      (text) => `;u1=${encodeURIComponent(text)};v=1?a`,
      (text) => `#${encodeURIComponent(text)}`,
    ];
    fc.assert(
      fc.property(fc.oneof(email, phone, card), fc.constantFrom(...places), (personal, place) => {
        const { text, removed } = redactQuery(AT + place(personal), RULES);

        const plain = decodeURIComponent(decodeURIComponent(decodeURIComponent(text)));
        const inner = /q=([\w+/=]{8,})/.exec(plain)?.[1] ?? '';
        assert.ok(!plain.includes(personal) && !safeAtob(inner).includes(personal), text);
        assert.ok(removed.length > 0);
        assert.ok(!JSON.stringify(removed).includes(personal));
      }),
      { numRuns: 1500 },
    );
  });
});

function safeAtob(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
