import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { redactBody, redactField } from '../../../src/minimize/redact-body.ts';
import { email } from './personal.ts';

const RULES = { person: /^context\.user\.(email|phone_number)$/ };
const paths = (removed: readonly { path: string; reason: string }[]): string[] =>
  removed.map(({ path, reason }) => `${path} ${reason}`);

describe('redactBody', () => {
  it('leaves what holds nothing personal as it was written', () => {
    for (const body of [
      '',
      '{ "event": "Purchase",\n "properties": {"value": 1.50, "contents": []} }',
      'en=view_item&ep.method=form\r\nen=purchase&epn.value=19.9\n',
      '{"a":1}\n{"a":2}\n',
      'plain words\nin two lines',
      '[]',
      '{"id":12345678901234567890}',
    ])
      assert.deepEqual(redactBody(body, RULES), { text: body, removed: [] });
  });

  it('leaves the value that counts of a name that comes twice, in a list as well', () => {
    for (const [body, left] of [
      ['{"a":"a@b.example","a":"x"}', '{"a":"x"}'],
      ['[{"b":{"a":"a@b.example" , "a" : 1}}]', '[{"b":{"a":1}}]'],
      ['{"a":"x: \\"y\\":1", "b": 2}', '{"a":"x: \\"y\\":1", "b": 2}'],
    ] as const)
      assert.equal(redactBody(body, RULES).text, left);
  });

  it('judges the content of a field by the name that stands beside or around it', () => {
    for (const [body, left] of [
      ['{"fields":[{"name":"phone","value":"030901820"}]}', '{"fields":[{"name":"phone"}]}'],
      ['[{"value":"Jane","id":"first_name"}]', '[{"id":"first_name"}]'],
      ['[{"type":"tel","value":"030901820"}]', '[{"type":"tel"}]'],
      ['[{"label":"Last name","fieldValue":"Doe"}]', '[{"label":"Last name"}]'],
      ['{"last_name":{"value":"Doe","valid":true}}', '{"last_name":{"valid":true}}'],
      ['{"last_name":[{"value":"Doe"}]}', '{"last_name":[{}]}'],
      ['{"key":"phone","values":["030901820"]}', '{"key":"phone","values":["-"]}'],
      ['f[0][name]=phone&f[0][value]=030901820', 'f[0][name]=phone'],
      ['f%5B0%5D%5Bname%5D=last_name&f%5B0%5D%5Bvalue%5D=Doe', 'f%5B0%5D%5Bname%5D=last_name'],
      ['name=last_name&value=Doe&f.value=Doe', 'name=last_name&f.value=Doe'],
    ] as const)
      assert.equal(redactBody(body, RULES).text, left);
    for (const body of [
      '{"items":[{"id":"passport-cover","name":"Cover","value":12.5}]}',
      '{"id":"passport-cover","value":"12.50"}',
      '{"name":"Phone stand","value":"Black"}',
      '{"items":[{"name":"last_name"},{"value":"Doe"}]}',
      '[{"key":"currency","value":"EUR"},{"key":"value","value":"19.90"}]',
      'f[0][name]=last_name&f[1][value]=Doe',
      'cd[name]=passport&cd[value]=25.00',
    ])
      assert.deepEqual(redactBody(body, RULES), { text: body, removed: [] });
  });

  it('judges what is somebody’s by whose it is', () => {
    for (const [body, left] of [
      ['[["phone","030901820"],["first_name","Jane"]]', '[["phone","-"],["first_name","-"]]'],
      ['{"user":{"name":"Jane Doe","plan":"gold"}}', '{"user":{"plan":"gold"}}'],
      ['{"customers":[{"name":"Jane Doe"}]}', '{"customers":[{}]}'],
      ['{"user":{"first":"Jane","last":"Doe"}}', '{"user":{}}'],
      ['{"name":{"first":"Jane","last":"Doe"}}', '{"name":{}}'],
      ['{"billing":{"name":"Jane","city":"Bonn","total":5}}', '{"billing":{"total":5}}'],
      ['{"n":"first_name","v":"Jane"}', '{"n":"first_name"}'],
      ['{"phone":{"0":"030901820"}}', '{"phone":{}}'],
      ['user[name]=Jane&billing.name=Jane&user.plan=gold', 'user.plan=gold'],
    ] as const)
      assert.equal(redactBody(body, RULES).text, left);
    for (const body of [
      '{"product":{"name":"Mug","id":"M-1"},"brand":{"name":"Kiln"}}',
      '{"categories":["phone","tablet"]}',
      '{"type":"session","data":"start"}',
      '{"user":{"type":"guest","language":"de"}}',
      'product[name]=Mug&items[0][name]=Mug&page.name=Home',
    ])
      assert.deepEqual(redactBody(body, RULES), { text: body, removed: [] });
  });

  it('reads JSON at any depth, also as a text in JSON', () => {
    const { text, removed } = redactBody(
      JSON.stringify({
        event: 'Purchase',
        context: {
          user: { email: 'x', anonymous_id: 'abc' },
          page: { url: 'https://shop.example/a?y=1' },
          more: JSON.stringify({ note: 'to a@b.example', list: [1, 'c@d.example'] }),
        },
      }),
      RULES,
    );

    assert.deepEqual(JSON.parse(text), {
      event: 'Purchase',
      context: {
        user: { anonymous_id: 'abc' },
        page: { url: 'https://shop.example/a' },
        more: '{"note":"to -","list":[1,"-"]}',
      },
    });
    assert.deepEqual(paths(removed), [
      'context.user.email personal-key',
      'context.page.url query',
      'context.more.note email',
      'context.more.list[1] email',
    ]);
  });

  it('reads a batch line by line, forms and JSON', () => {
    const { text } = redactBody(
      'en=a&ep.x=a%40b.example\r\nen=b\n{"q":"a@b.example"}\nto a@b.example',
      {},
    );

    assert.equal(text, 'en=a&ep.x=-\r\nen=b\n{"q":"-"}\nto -');
  });

  it('takes out a number whose name says what it is, and names that are personal', () => {
    const { text } = redactBody('{"phone":4930901820,"n":4930901820,"a@b.example":1}', {});

    assert.equal(text, '{"n":4930901820}');
  });

  it('changes no prototype', () => {
    const { text } = redactBody(
      '{"__proto__":{"email":"x","polluted":1},"constructor":{"a":1}}',
      {},
    );

    assert.equal(text, '{"__proto__":{"polluted":1},"constructor":{"a":1}}');
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  it('takes out what is nested beyond all reason', () => {
    const deep = `${'['.repeat(5000)}"a@b.example"${']'.repeat(5000)}`;
    let wrapped = '"a@b.example"';
    for (let i = 0; i < 8; i++) wrapped = JSON.stringify({ a: wrapped });

    assert.ok(!redactBody(deep, {}).text.includes('@'));
    assert.ok(!redactBody(wrapped, {}).text.includes('@'));
  });

  it('reads a form whose first field has no name', () => {
    const body = `=${encodeURIComponent('https://shop.example/')}&tel=030901820`;

    assert.deepEqual(redactBody(body, RULES).text, body.replace('&tel=030901820', ''));
  });

  it('never throws, and redacting twice changes nothing more', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), email, fc.webUrl());
    const body = fc.oneof(
      value,
      fc
        .object({ values: [value, fc.double(), fc.boolean()] })
        .map((thing) => JSON.stringify(thing)),
      fc
        .array(fc.dictionary(fc.string(), value))
        .map((lines) => lines.map((fields) => new URLSearchParams(fields).toString()).join('\n')),
    );
    fc.assert(
      fc.property(body, (given) => {
        const once = redactBody(given, RULES);

        assert.deepEqual(redactBody(once.text, RULES), { text: once.text, removed: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it('takes megabytes', () => {
    for (const body of [
      'a'.repeat(3e6),
      'a@'.repeat(1e6),
      `a=${'1234 '.repeat(4e5)}`,
      '[{"a":'.repeat(2e5),
      `{"a":"${'eyJ'.repeat(5e5)}"}`,
      'a=1&'.repeat(5e5),
    ])
      assert.equal(typeof redactBody(body, RULES).text, 'string');
  });
});

describe('redactField', () => {
  it('cleans one field of a form, and says where it goes', () => {
    assert.deepEqual(redactField('email', 'x', {}), {
      text: undefined,
      removed: [{ path: 'email', reason: 'email' }],
    });
    assert.deepEqual(redactField('a@b.example', 'x', {}).text, undefined);
    assert.equal(redactField('dl', 'https://a.example/?b=1', {}).text, 'https://a.example/');
    assert.deepEqual(redactField('value', '5', {}), { text: '5', removed: [] });
  });
});

/** A multipart body as browsers write it. */
const multipart = (...parts: readonly (readonly [head: string, value: string])[]): string =>
  `${parts
    .map(
      ([head, value]) =>
        `------WebKitFormBoundary7MA4YWxkTrZu0gW\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`,
    )
    .join('')}------WebKitFormBoundary7MA4YWxkTrZu0gW--\r\n`;

describe('redactBody, of a multipart body that was written as a text', () => {
  it('leaves what holds nothing personal as it was written', () => {
    const body = multipart(
      ['name="event"', 'Purchase'],
      ['name="data"', '{ "value": 1.50 }'],
      ['name="note"', 'two\r\nlines'],
      ['name="size"\r\nContent-Type: text/plain', 'M'],
    );

    assert.deepEqual(redactBody(body, {}), { text: body, removed: [] });
  });

  it('looks at each field under its name, by the rules of the vendor', () => {
    const sum = 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514';
    const rules = { keep: /^id$/, person: /^em$/, sums: new Set([sum]) };
    const given = [
      ['name="id"', '4111111111111111', '4111111111111111'],
      ['name="em"', sum, sum],
      ['name="last_name"', 'Doe', '-'],
      ['name="note"', 'for jane@shop.example, blue', 'for -, blue'],
      ['name="data"', '{"em":"jane@shop.example","value":2}', '{"value":2}'],
      ['name="f"; filename="jane@shop.example.pdf"', 'Dear Jane', '-'],
    ] as const;

    const { text, removed } = redactBody(
      multipart(...given.map(([head, value]) => [head, value] as const)),
      rules,
    );

    const left = given.map(([head, , value]) => [head, value] as const);
    assert.equal(text, multipart(...left).replace('"jane@shop.example.pdf"', '"-"'));
    assert.deepEqual(paths(removed), [
      'last_name person-name',
      'note email',
      'data.em email',
      '- email',
      'f wrong-type',
    ]);
    assert.deepEqual(redactBody(text, rules), { text, removed: [] });
  });

  it('tells no name that is personal itself, and leaves nothing outside of the fields', () => {
    const body = multipart(['name="jane@shop.example"', 'yes']);
    for (const odd of [
      body,
      body.replaceAll('WebKitFormBoundary', 'jane@shop.example'),
      body.replace('--\r\n', '--\r\njane@shop.example'),
      body.replace('name=', 'title='),
      body.replace('\r\n\r\n', '\r\n'),
    ]) {
      const { text, removed } = redactBody(odd, {});
      assert.doesNotMatch(text, /jane@/);
      assert.match(paths(removed).join(), /email/);
      assert.doesNotMatch(paths(removed).join(), /jane@/);
    }
  });
});
