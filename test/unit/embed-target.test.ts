import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTarget, type EmbedTarget, type Written } from '../../components/embed-target.ts';

const NOTHING: Written = {
  provider: '',
  src: '',
  video: '',
  name: '',
  title: '',
  ratio: '',
  poster: '',
  purpose: '',
  allow: '',
  sandbox: undefined,
  link: '',
  base: 'https://shop.example/page',
};

const read = (written: Partial<Written>): EmbedTarget & { readonly wrong: string[] } => {
  const wrong: string[] = [];
  const target = readTarget({ ...NOTHING, ...written }, (name, value, allowed) =>
    wrong.push(`${name}=${value}: ${allowed}`),
  );
  return { ...target, wrong };
};

const VIDEO = { provider: 'youtube', video: 'aqz-KE-bpKQ' } as const;

describe('readTarget', () => {
  it('takes everything but the id from the recipe', () => {
    const { wrong, who, title, ratio, purpose, privacy } = read(VIDEO);

    assert.deepEqual(wrong, []);
    assert.deepEqual([who, title, ratio, purpose], ['YouTube', 'YouTube', '16/9', 'functional']);
    assert.match(privacy, /^https:/);
  });

  it('finds the recipe by the address, unless the page names the provider itself', () => {
    const src = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';

    assert.equal(
      read({ src }).src,
      'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?enablejsapi=1',
    );
    assert.equal(read({ src, name: 'Our channel' }).src, src);
  });

  it('frames any https address, under the name of who or of the host', () => {
    const { src, who, wrong } = read({ src: 'https://maps.example/embed' });

    assert.deepEqual([src, who, wrong], ['https://maps.example/embed', 'maps.example', []]);
    assert.equal(read({ src, name: 'Maps of Example' }).who, 'Maps of Example');
  });

  for (const src of ['http://maps.example/embed', 'javascript:alert(1)', '/local', 'data:,x', ''])
    it(`frames nothing from "${src}", and says so`, () => {
      const target = read({ src });

      assert.equal(target.src, '');
      assert.equal(target.wrong.length, 1);
      assert.match(target.wrong[0] ?? '', /^src=.*https address/);
    });

  it('keeps a link where it is http(s), and no other', () => {
    assert.equal(read({ src: 'http://maps.example/a' }).link, 'http://maps.example/a');
    assert.equal(read({ src: 'javascript:alert(1)' }).link, '');
    assert.equal(read({ src: 'x', link: 'javascript:alert(1)' }).link, '');
    assert.equal(read({ src: 'x', link: '/watch' }).link, 'https://shop.example/watch');
  });

  it('names the providers that there are', () => {
    const { src, wrong } = read({ provider: 'yuotube', video: 'aqz-KE-bpKQ' });

    assert.equal(src, '');
    assert.match(wrong[0] ?? '', /^provider=yuotube: google-maps, instagram, tiktok, .*youtube/);
  });

  it('does not take what every object has for a provider', () => {
    assert.equal(read({ provider: 'constructor', video: 'aqz-KE-bpKQ' }).src, '');
  });

  it('loads by itself for no purpose where the page names none that exists', () => {
    const { purpose, wrong } = read({ ...VIDEO, purpose: 'necessary' });

    assert.equal(purpose, undefined);
    assert.deepEqual(wrong, ['purpose=necessary: functional, analytics or marketing']);
  });

  it('takes no poster from the provider', () => {
    const theirs = 'https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg';

    assert.deepEqual(
      [theirs, 'javascript:1', '/poster.jpg'].map((poster) => read({ ...VIDEO, poster }).poster),
      ['', '', '/poster.jpg'],
    );
    const src = 'https://maps.example/embed';
    assert.equal(read({ src, poster: 'https://maps.example/a.png' }).poster, '');
    assert.equal(
      read({ src, poster: 'https://img.shop.example/a.png' }).poster,
      'https://img.shop.example/a.png',
    );
  });

  it('reads a ratio, and falls back from a wrong one', () => {
    assert.equal(read({ ...VIDEO, ratio: '4:3' }).ratio, '4/3');
    const { ratio, wrong } = read({ ...VIDEO, ratio: '1/0; } *{display:none' });
    assert.equal(ratio, '16/9');
    assert.equal(wrong.length, 1);
  });

  it('lets the page confine the frame more, or otherwise', () => {
    assert.match(read(VIDEO).sandbox ?? '', /allow-scripts/);
    assert.equal(read({ ...VIDEO, sandbox: '' }).sandbox, '');
  });
});
