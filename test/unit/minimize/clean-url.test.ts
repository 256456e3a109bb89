import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanUrl } from '../../../src/minimize/clean-url.ts';
import { card, email, phone } from './personal.ts';

describe('cleanUrl', () => {
  const ROWS: readonly (readonly [what: string, address: string, cleaned: string])[] = [
    ['a plain address', 'https://shop.example/mugs/blue', 'https://shop.example/mugs/blue'],
    ['a query', 'https://shop.example/a?user=7&session=x', 'https://shop.example/a'],
    ['a fragment', 'https://shop.example/a#access_token=x', 'https://shop.example/a'],
    [
      'a campaign',
      'https://shop.example/a?utm_source=mail&utm_campaign=may&x=1',
      'https://shop.example/a?utm_source=mail&utm_campaign=may',
    ],
    [
      'click ids',
      'https://shop.example/?gclid=C1&fbclid=F1&ttclid=T1&epik=E1&sid=7',
      'https://shop.example/?gclid=C1&fbclid=F1&ttclid=T1&epik=E1',
    ],
    [
      'a name that only begins like one',
      'https://shop.example/a?utm_source2=x&xgclid=1',
      'https://shop.example/a',
    ],
    [
      'an e-mail address in a campaign',
      'https://shop.example/a?utm_source=jane%40shop.example',
      'https://shop.example/a',
    ],
    [
      'an e-mail address in the path',
      'https://shop.example/u/jane@shop.example/edit',
      'https://shop.example/u/-/edit',
    ],
    ['an encoded one', 'https://shop.example/u/jane%40shop.example', 'https://shop.example/u/-'],
    [
      'a telephone number in the path',
      'https://shop.example/call/+4930901820',
      'https://shop.example/call/-',
    ],
    [
      'a card in the path',
      'https://shop.example/pay/4111111111111111',
      'https://shop.example/pay/-',
    ],
    ['a password', 'https://jane:secret@shop.example/a', 'https://shop.example/a'],
    ['a port', 'http://localhost:8000/a?b=1', 'http://localhost:8000/a'],
    ['another scheme', 'javascript:alert(1)', ''],
    ['a local file', 'file:///home/jane/shop.html', ''],
    ['inline data', 'data:text/html,hello', ''],
    ['a relative address', '/mugs', ''],
    ['nothing', '', ''],
    ['a lone percent sign', 'https://shop.example/50%?a=%', 'https://shop.example/50%'],
    [
      'one beside a person',
      'https://shop.example/50%/jane%40a.example%',
      'https://shop.example/50%/-',
    ],
    [
      'a session in the path',
      'https://shop.example/a;jsessionid=7/b;v=1',
      'https://shop.example/a/b',
    ],
    [
      'a number behind its name',
      'https://shop.example/phone/4930901820',
      'https://shop.example/phone/-',
    ],
    [
      'a word behind such a name',
      'https://shop.example/phone/cases',
      'https://shop.example/phone/cases',
    ],
  ];
  for (const [what, address, cleaned] of ROWS) {
    it(`cleans ${what}`, () => {
      assert.equal(cleanUrl(address), cleaned);
    });
  }

  const LANDED = 'https://shop.example/a?utm_source=mail&gclid=C1&id=7&q=jane%40a.example';

  it('keeps click ids, campaigns and further names as it is told', () => {
    const clean = (options: Parameters<typeof cleanUrl>[1]): string =>
      new URL(cleanUrl(LANDED, options)).search;

    assert.equal(clean({}), '?utm_source=mail&gclid=C1');
    assert.equal(clean({ clickIds: false }), '?utm_source=mail');
    assert.equal(clean({ campaigns: false }), '?gclid=C1');
    assert.equal(clean({ clickIds: false, campaigns: false }), '');
    assert.equal(clean({ keep: ['id', 'q'] }), '?utm_source=mail&gclid=C1&id=7');
  });

  it('tells no more of a sensitive page than its origin', () => {
    assert.equal(cleanUrl(LANDED, { isSensitive: true }), 'https://shop.example/');
  });

  it('keeps click ids that look like a hash or a card, and none that is an address', () => {
    for (const id of ['Cj0KCQiA-bjyBRCcARIsAFboWg1kGa', '4111111111111111110', 'ab'.repeat(32)])
      assert.equal(cleanUrl(`https://a.example/?gclid=${id}`), `https://a.example/?gclid=${id}`);
    for (const id of ['jane@a.example', '4111111111111111', 'x'.repeat(501)])
      assert.equal(cleanUrl(`https://a.example/?gclid=${id}`), 'https://a.example/');
  });

  it('leads to no other folder', () => {
    assert.equal(
      cleanUrl('https://shop.example/a/.;x/..;y/%2E.;/b'),
      'https://shop.example/a/-/-/-/b',
    );
  });

  it('takes any text, and cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (address) => {
        const once = cleanUrl(address);

        assert.equal(cleanUrl(once), once);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets no address, number or card through, wherever it stands', () => {
    const leak = fc.oneof(email, card, phone);
    const place = fc.constantFrom('/u/@/e', '/?q=@', '/?utm_term=@', '/#@', '/a?gclid=@&x=@');
    fc.assert(
      fc.property(leak, place, fc.boolean(), (personal, path, isEncoded) => {
        const text = isEncoded ? encodeURIComponent(personal) : personal.replaceAll(' ', '%20');

        const cleaned = cleanUrl(`https://shop.example${path.replaceAll('@', text)}`);

        const plain = decodeURIComponent(cleaned);
        assert.ok(!plain.includes(personal), plain);
        assert.ok(!cleaned.includes(text), cleaned);
      }),
    );
  });
});
