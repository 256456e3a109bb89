import { assert } from '@esm-bundle/chai';
import { watchPage } from '../../../src/browser/watch-page.ts';
import { aRelease } from './release-cases.ts';
import type { OptionalPurpose } from '../../../src/core/purposes.ts';

const granted = new Set<OptionalPurpose>();
/** What the people who build the page are told. */
const problems: unknown[][] = [];
const order: string[] = [];
let wait: { readonly count: number; readonly done: () => void } | undefined;

Reflect.set(globalThis, 'tell', (name: string) => {
  order.push(name);
  if (wait && order.length >= wait.count) wait.done();
});
/** Resolves when so many scripts have run. */
const ran = (count: number): Promise<void> =>
  new Promise((done) => {
    if (order.length >= count) done();
    else wait = { count, done };
  });

const release = aRelease({ granted, problems });
// as the gate does: it looks again whenever something is added
watchPage(() => true, release);

const place = document.body.appendChild(document.createElement('div'));
const put = (html: string): void => {
  place.append(document.createRange().createContextualFragment(html));
};
const file = (name: string): string => `data:text/javascript,tell('${name}')`;
const inline = (name: string, purpose = 'marketing'): string =>
  `<script type="text/plain" data-purpose="${purpose}">tell('${name}')</script>`;
const external = (name: string, more = ''): string =>
  `<script type="text/plain" data-purpose="marketing" data-src="${file(name)}" ${more}></script>`;
/** Lets observers and promises that are due run. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage('');
    });
  }
};

describe('createRelease', () => {
  beforeEach(() => {
    granted.clear();
    problems.length = 0;
    order.length = 0;
    wait = undefined;
    place.replaceChildren();
  });

  it('runs nothing before a grant', async () => {
    put(
      inline('a') + external('b') + `<template data-purpose="marketing">${inline('c')}</template>`,
    );
    release();

    await settled();

    assert.deepEqual(order, []);
  });

  it('runs what was granted in document order, inline or not', async () => {
    put(inline('a') + external('b') + inline('c') + external('d') + external('e') + inline('f'));

    granted.add('marketing');
    release();
    await ran(6);

    assert.deepEqual(order, ['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('runs only what the granted purpose covers', async () => {
    put(inline('a', 'analytics') + inline('b', 'marketing') + inline('c', 'analytics'));

    granted.add('analytics');
    release();
    await ran(2);
    await settled();

    assert.deepEqual(order, ['a', 'c']);
  });

  it('runs everything once', async () => {
    put(inline('a'));
    granted.add('marketing');

    release();
    release();
    await ran(1);
    release();
    await settled();

    assert.deepEqual(order, ['a']);
  });

  it('runs what comes later as soon as it comes', async () => {
    granted.add('marketing');

    put(inline('late'));
    await ran(1);

    assert.deepEqual(order, ['late']);
  });

  it('stops in the middle when consent is withdrawn', async () => {
    put(inline('a') + external('b') + inline('c'));
    granted.add('marketing');
    Reflect.set(globalThis, 'withdraw', () => granted.clear());
    place.firstElementChild!.textContent = "tell('a');withdraw()";

    release();
    await ran(1);
    await settled();

    assert.deepEqual(order, ['a']);
  });

  it('does not wait for a script that cannot be loaded', async () => {
    put(
      `<script type="text/plain" data-purpose="marketing" data-src="data:nothing"></script>${inline('a')}`,
    );

    granted.add('marketing');
    release();
    await ran(1);

    assert.deepEqual(order, ['a']);
  });

  it('puts a template’s content in its place, scripts and all', async () => {
    put(
      `<template data-purpose="marketing"><p id="inside">hello</p><script>tell('t')</script></template>`,
    );

    granted.add('marketing');
    release();
    await ran(1);

    assert.ok(place.querySelector('#inside'));
    assert.isNull(place.querySelector('template'));
    assert.deepEqual(order, ['t']);
  });

  it('gives what stands in a template its address by the way that the guard looks at', async () => {
    const address = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const { setAttribute } = Element.prototype;
    const seen: unknown[] = [];
    Element.prototype.setAttribute = function (name, value) {
      if (name === 'src') seen.push(value);
      else setAttribute.call(this, name, value);
    };
    put(
      `<template data-purpose="marketing"><img src="${address}"><iframe src="about:blank#x"></iframe></template>`,
    );

    granted.add('marketing');
    release();
    await settled();
    Element.prototype.setAttribute = setAttribute;

    assert.deepEqual(seen, [address, 'about:blank#x']);
    assert.isNull(place.querySelector('img')?.getAttribute('src'));
  });

  it('gives images and frames their address on a grant', async () => {
    const address = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    put(
      `<img data-purpose="functional" data-src="${address}"><iframe data-purpose="functional" data-src="about:blank#x"></iframe>`,
    );
    const [image, frame] = place.children;
    const before = [image, frame].map((element) => element?.getAttribute('src') ?? '');

    granted.add('functional');
    release();
    await settled();

    assert.deepEqual(before, ['', '']);
    assert.equal(image?.getAttribute('src'), address);
    assert.equal(frame?.getAttribute('src'), 'about:blank#x');
  });

  it('leaves a purpose inert that there is not', async () => {
    granted.add('marketing').add('analytics').add('functional');

    put(inline('a', 'ads') + inline('b', 'necessary') + inline('c', ''));
    await settled();

    assert.deepEqual(order, []);
    for (const value of ['ads', 'necessary', '']) assert.deepInclude(problems, ['purpose', value]);
  });
});
