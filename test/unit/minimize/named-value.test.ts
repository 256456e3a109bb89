/** Names and values in the formats of scripts, pages and programs, and goods that look like them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLeak } from '../../../src/minimize/find-leak.ts';
import { maskText } from '../../../src/minimize/mask.ts';
import { redactBody } from '../../../src/minimize/redact-body.ts';
import { kindOfKey } from '../../../src/minimize/personal-key.ts';

void describe('findLeak in lists of fields', () => {
  for (const text of [
    '[{"name":"first_name","value":"Jane"}]',
    '[{"id": "billing-street", "value": "Some Way 1"}]',
    '{"dob":{"value":"1980-01-02","valid":true}}',
    JSON.stringify({ data: '[{"key":"vorname","value":"Jane"}]' }),
  ]) {
    void it(`finds the value: ${text}`, () => {
      assert.notEqual(findLeak(text), undefined);
    });
  }

  for (const text of [
    '[{"name":"Phone case","value":"19.90"}]',
    '[{"name":"size","value":"42"}]',
    '{"first_name":{"value":""}}',
    '[{"key":"color","value":"blue"}]',
  ]) {
    void it(`leaves goods and empty fields: ${text}`, () => {
      assert.equal(findLeak(text), undefined);
    });
  }
});

/** What stands for a name and a value in each format. */
const FORMATS: Readonly<Record<string, (name: string, value: string) => string>> = {
  'a field with more between': (n, v) => `[{"name":"${n}","type":"text","value":"${v}"}]`,
  'a field whose value comes first': (n, v) => `[{"value":"${v}","name":"${n}"}]`,
  'a question': (n, v) => `{"question":"${n}","answer":"${v}"}`,
  'a patch of JSON': (n, v) => `[{"op":"replace","path":"/${n}","value":"${v}"}]`,
  'a typed value': (n, v) => `{"fields":{"${n}":{"stringValue":"${v}"}}}`,
  'an answer with its field': (n, v) => `{"text":"${v}","field":{"id":"x","ref":"${n}"}}`,
  'an answer behind its field': (n, v) => `{"field":{"ref":"${n}"},"text":"${v}"}`,
  'a pair in a list': (n, v) => `[["size","42"],["${n}","${v}"]]`,
  'an input': (n, v) => `<input type="text" name="user[${n}]" value="${v}">`,
  'an input, value first': (n, v) => `<input value='${v}' name='${n}'>`,
  'a choice': (n, v) => `<select name="${n}"><option value="${v}">x</option></select>`,
  'a text area': (n, v) => `<textarea name="${n}">${v}</textarea>`,
  'an element': (n, v) => `<m:${n} type="string">${v}</m:${n}>`,
  'an element with raw text': (n, v) => `<a:${n}><![CDATA[${v}]]></a:${n}>`,
  'a property list': (n, v) => `<key>${n}</key><string>${v}</string>`,
  'a row of a table': (n, v) => `<tr><th>${n}</th><td>${v}</td></tr>`,
  'a line with its label': (n, v) => `<li><strong>${n}</strong>: ${v}</li>`,
  'a part of a body': (n, v) =>
    `--b7\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${v}\r\n--b7--`,
  'a literal of PHP': (n, v) => `['${n}' => '${v}']`,
  'a dump of PHP': (n, v) => `["${n}"]=>\n  string(4) "${v}"`,
  'serialized PHP': (n, v) => `a:1:{s:9:"${n}";s:4:"${v}";}`,
  'a literal of Python': (n, v) => `{'step': 2, '${n}': '${v}'}`,
  'a literal of JavaScript': (n, v) => `{step: 2, ${n}: \`${v}\`}`,
  'a call': (n, v) => `form.setAttribute('${n}', '${v}')`,
  'a filter': (n, v) => `/Users?$filter=${n} eq '${v}'`,
  'a table with a head': (n, v) => `step,${n},size\n2,${v},M`,
  'cells between strokes': (n, v) => `| step | 2 |\n| ${n} | ${v} |`,
};

void describe('findLeak in other formats', () => {
  for (const [format, write] of Object.entries(FORMATS)) {
    void it(`finds the value in ${format}, and takes it out`, () => {
      for (const [name, value] of [
        ['first_name', 'Jane'],
        ['guardian_phone', '030901820'],
      ] as const) {
        const text = write(name, value);

        assert.notEqual(findLeak(text), undefined, text);
        assert.ok(!maskText(text).text.includes(value), text);
      }
    });

    void it(`leaves goods in ${format}`, () => {
      for (const [name, value] of [
        ['color', 'Blue'],
        ['product_name', 'Mug'],
      ] as const)
        assert.equal(findLeak(write(name, value)), undefined);
    });
  }

  for (const text of [
    '<title>Blue Mug</title>',
    '<li>Mugs</li><li>Blue</li>',
    '<name>قاب گوشی</name><qty>1</qty>',
    "Men's Shirt 'Paul'",
    'Phone | Kiln & Quiet | Home',
    'Mobile ~ Accessories ~ Blue',
    '<a href="/x" id="phone-case">Phone case</a>',
    'sku,name\n1,Mug',
  ]) {
    void it(`leaves ${JSON.stringify(text)}`, () => {
      assert.equal(findLeak(text), undefined);
    });
  }

  void it('takes it out of a multipart body that a script wrote as a text', () => {
    const body = FORMATS['a part of a body']?.('first_name', 'Jane') ?? '';

    const { text, removed } = redactBody(body, {});

    assert.equal(text, body.replace('Jane', '-'));
    assert.deepEqual(removed, [{ path: 'first_name', reason: 'person-name' }]);
  });
});

void describe('kindOfKey', () => {
  void it('knows names of models, channels and labels from names of people', () => {
    const kinds = ['channel_name', 'labelName', 'hotelname', 'novel_name'].map(kindOfKey);

    assert.deepEqual(kinds, [undefined, undefined, undefined, undefined]);
    assert.deepEqual(
      ['lname', 'user_lname', 'f-name'].map(kindOfKey),
      Array(3).fill('person-name'),
    );
  });

  void it('takes a name with an accent for one of the page, and so of a form', () => {
    assert.equal(kindOfKey('családi_állapot'), 'personal-key');
    assert.equal(kindOfKey('kategorie'), undefined);
  });
});
