import { assert } from '@esm-bundle/chai';
import { onProblem } from '../../../src/browser/report.ts';
import { readConfig, readHint } from '../../../src/browser/page-facts.ts';
import { breakJar, clearJar, write } from './jar.ts';

const problems: (readonly unknown[])[] = [];
onProblem((waiting) => problems.push(...waiting.splice(0)));

/** Puts markup into the head until the test is over. */
const added: Element[] = [];
const put = (tag: string, fields: object): void => {
  const element = Object.assign(document.createElement(tag), fields);
  added.push(element);
  document.head.append(element);
};
const clear = (): void => {
  for (const element of added.splice(0)) element.remove();
  clearJar();
  problems.length = 0;
};

describe('readHint', () => {
  afterEach(clear);

  it('is empty without a word of the server’s', () => {
    assert.equal(readHint(), '');
  });

  it('reads the meta element', () => {
    put('meta', { name: 'pixelgate-region', content: 'US-CA' });

    assert.equal(readHint(), 'US-CA');
  });

  it('reads the cookie', () => {
    write('pixelgate-region=DE;path=/');

    assert.equal(readHint(), 'DE');
  });

  it('takes the meta element where there are both', () => {
    write('pixelgate-region=DE;path=/');
    put('meta', { name: 'pixelgate-region', content: 'US-CA' });

    assert.equal(readHint(), 'US-CA');
  });

  it('takes neither the consent cookie nor another meta element for it', () => {
    write('pixelgate=1~strict;path=/');
    write('x-pixelgate-region=FR;path=/');
    put('meta', { name: 'region', content: 'US-CA' });
    put('meta', { name: 'pixelgate-region-guess', content: 'US-CA' });

    assert.equal(readHint(), '');
  });

  it('hands on whatever stands there, unread', () => {
    put('meta', { name: 'pixelgate-region', content: ' us-ca<script>' });

    assert.equal(readHint(), ' us-ca<script>');
  });

  it('stands a frame in which cookies throw', () => {
    breakJar({
      get: (): never => {
        throw new DOMException('no', 'SecurityError');
      },
    });

    assert.equal(readHint(), '');
  });
});

describe('readConfig', () => {
  afterEach(clear);
  const putConfig = (textContent: string, id = 'config'): void =>
    put('script', { type: 'application/json', id, textContent });

  it('is empty, and no mistake, where the page names none', () => {
    assert.deepEqual(readConfig(), {});
    assert.deepEqual(readConfig(''), {});
    assert.deepEqual(problems, []);
  });

  it('reads the object that the selector leads to', () => {
    putConfig('{"tcf": {"cmpId": 5}, "other": [1, null]}');

    const config = readConfig('#config');

    assert.deepEqual<unknown>(config, { tcf: { cmpId: 5 }, other: [1, null] });
    assert.deepEqual(problems, []);
  });

  it('takes the first of several', () => {
    for (const n of [1, 2]) putConfig(`{"n": ${n}}`);

    assert.deepEqual<unknown>(readConfig('script[type="application/json"]'), { n: 1 });
  });

  const BROKEN: Readonly<Record<string, string>> = {
    'no text': '',
    'white space': ' \n',
    'half an object': '{"tcf": {',
    'a comment': '{} // mine',
    'single quotes': "{'tcf': {}}",
    null: 'null',
    'a number': '5',
    'a text': '"{}"',
    true: 'true',
    'a list': '[]',
    'a list of objects': '[{"tcf": {}}]',
  };
  for (const [kind, text] of Object.entries(BROKEN)) {
    it(`refuses ${kind}, and says where it stands`, () => {
      putConfig(text);

      assert.isUndefined(readConfig('#config'));
      assert.deepEqual(problems, [['config', '#config']]);
    });
  }

  for (const selector of ['#nothing', '##', '[', 'script:of(', ' ']) {
    it(`refuses the selector "${selector}", and says it`, () => {
      putConfig('{}');

      assert.isUndefined(readConfig(selector));
      assert.deepEqual(problems, [['config', selector]]);
    });
  }

  it('gives nobody a prototype to write on', () => {
    putConfig('{"__proto__": {"polluted": true}}');

    readConfig('#config');

    assert.notProperty({}, 'polluted');
  });
});
