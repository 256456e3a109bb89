/** Every recipe by its examples, and what holds for all of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EMBEDS } from '../../components/embeds/recipes.ts';

/** What a page writes, and what is framed and linked. */
const EXAMPLES: readonly (readonly [provider: string, value: string, src: string, link: string])[] =
  [
    ...[
      'aqz-KE-bpKQ',
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      'https://m.youtube.com/watch?list=PL1&v=aqz-KE-bpKQ&index=2',
      'https://youtu.be/aqz-KE-bpKQ?si=abc',
      'http://youtube.com/embed/aqz-KE-bpKQ?rel=0',
      'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ',
      'https://www.youtube.com/shorts/aqz-KE-bpKQ',
      'https://www.youtube.com/live/aqz-KE-bpKQ#x',
    ].map(
      (value) =>
        [
          'youtube',
          value,
          'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?enablejsapi=1',
          'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
        ] as const,
    ),
    [
      'youtube',
      'https://youtu.be/aqz-KE-bpKQ?t=90s',
      'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?enablejsapi=1&start=90',
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=90s',
    ],
    [
      'vimeo',
      '76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
      'https://vimeo.com/76979871',
    ],
    ...[
      'https://vimeo.com/76979871/8272103f6e',
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
    ].map(
      (value) =>
        [
          'vimeo',
          value,
          'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
          'https://vimeo.com/76979871/8272103f6e',
        ] as const,
    ),
    [
      'google-maps',
      'https://www.google.com/maps/embed/v1/place?key=K&q=Space+Needle,Seattle',
      'https://www.google.com/maps/embed/v1/place?key=K&q=Space+Needle,Seattle',
      'https://www.google.com/maps/search/?api=1&query=Space%20Needle%2CSeattle',
    ],
    [
      'google-maps',
      'https://www.google.com/maps/embed?pb=!1m18!1m12',
      'https://www.google.com/maps/embed?pb=!1m18!1m12',
      '',
    ],
    ...[
      '1262859072459726849',
      'https://x.com/jack/status/1262859072459726849?s=20',
      'https://twitter.com/jack/status/1262859072459726849',
    ].map(
      (value) =>
        [
          'x',
          value,
          'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1262859072459726849',
          'https://x.com/i/status/1262859072459726849',
        ] as const,
    ),
    ...[
      'CxYzAbCdEfG',
      'https://www.instagram.com/p/CxYzAbCdEfG/',
      'https://www.instagram.com/someone/p/CxYzAbCdEfG/?img_index=1',
    ].map(
      (value) =>
        [
          'instagram',
          value,
          'https://www.instagram.com/p/CxYzAbCdEfG/embed/',
          'https://www.instagram.com/p/CxYzAbCdEfG/',
        ] as const,
    ),
    [
      'instagram',
      'https://instagram.com/reel/CxYzAbCdEfG',
      'https://www.instagram.com/reel/CxYzAbCdEfG/embed/',
      'https://www.instagram.com/reel/CxYzAbCdEfG/',
    ],
    [
      'tiktok',
      'https://www.tiktok.com/@scout2015/video/6718335390845095173?lang=en',
      'https://www.tiktok.com/player/v1/6718335390845095173',
      'https://www.tiktok.com/@scout2015/video/6718335390845095173',
    ],
    [
      'tiktok',
      '6718335390845095173',
      'https://www.tiktok.com/player/v1/6718335390845095173',
      'https://www.tiktok.com/player/v1/6718335390845095173',
    ],
  ];

const WRONG = [
  '',
  'x',
  'javascript:alert(1)//aqz-KE-bpKQ',
  '//www.youtube.com/watch?v=aqz-KE-bpKQ',
  'https://www.youtube.com.evil.example/watch?v=aqz-KE-bpKQ',
  'https://evil.example/https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  'https://vimeo.com@evil.example/76979871',
  'https://www.google.com/maps',
  'https://www.google.com/maps/embed/../../search?pb=1',
  'https://x.com/jack',
  'aqz-KE-bpKQ"><script>',
];

describe('recipes of embeds', () => {
  for (const [provider, value, src, link] of EXAMPLES)
    it(`${provider} knows ${value}`, () => {
      assert.deepEqual(EMBEDS[provider]?.read(value), { src, link });
    });

  it('exist for each of the six', () => {
    const shown = new Set(EXAMPLES.map(([provider]) => provider));

    assert.deepEqual([...shown].sort(), Object.keys(EMBEDS).sort());
  });

  for (const [provider, recipe] of Object.entries(EMBEDS)) {
    it(`${provider} takes nothing else`, () => {
      assert.deepEqual(
        WRONG.filter((value) => recipe.read(value)),
        [],
      );
    });

    it(`${provider} frames and links hosts of its own only, whatever it is given`, () => {
      const near = EXAMPLES.filter(([id]) => id === provider).map(([, value]) => value);
      const text = fc.oneof(
        fc.string(),
        fc.constantFrom(...near).chain((value) => fc.string().map((more) => value + more)),
        fc.webUrl(),
      );
      fc.assert(
        fc.property(text, (value) => {
          const found = recipe.read(value);
          for (const address of [found?.src, found?.link].filter(Boolean)) {
            const { protocol, hostname, username } = new URL(String(address));
            assert.equal(protocol, 'https:');
            assert.equal(username, '');
            assert.match(hostname, recipe.hosts);
          }
        }),
      );
    });

    it(`${provider} says what an address looks like, and whose policy holds`, () => {
      assert.match(recipe.allowed, /^https:\/\//);
      assert.equal(new URL(recipe.privacy).protocol, 'https:');
      assert.match(recipe.ratio, /^\d+\/\d+$/);
    });
  }
});
