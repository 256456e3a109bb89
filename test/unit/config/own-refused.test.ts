/** What an operator's own pixels may not be named, keep, or lead to. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressProblem } from '../../../src/config/own-address.ts';
import { readOwnVendors } from '../../../src/config/own-vendors.ts';
import { toAdapter } from '../../../src/browser/pixels/to-vendor.ts';
import { decideRequest } from '../../../src/core/decide-request.ts';

const PAGE = 'https://shop.example/';
const PIXEL = {
  id: 'partner',
  kind: 'image',
  url: 'https://pixel.partner.example/p.gif',
  events: ['Purchase'],
};
const read = (entry: object): { found: number; said: string } => {
  const said: string[] = [];
  const found = readOwnVendors({ pixels: [{ ...PIXEL, ...entry }] }, '', PAGE, (sentence) =>
    said.push(sentence),
  );
  return { found: found.length, said: said.join(' ') };
};

describe('an operator’s own pixel', () => {
  it('keeps no cookie of the gate’s own, under no wildcard', () => {
    const cookie = (name: string): object => ({ cookies: [{ name, maxAgeDays: 1 }] });
    for (const name of ['pixelgate', 'p*', 'pixelgate*', 'pixel*']) {
      const { found, said } = read(cookie(name));
      assert.equal(found, 0, name);
      assert.match(said, /pixels\[0\]\.cookies=.* is not valid\. Write a list such as/);
    }
    for (const name of ['partner', 'pixelgates', 'pixels*', 'pa*'])
      assert.equal(read(cookie(name)).found, 1, name);
  });

  it('has no list of which only one word fits', () => {
    for (const part of [
      { events: ['Purchase', 'Purchse'] },
      { params: ['value', 'valu'] },
      { countries: ['DE', 'Germany'] },
      { data: ['device', 'soul'] },
    ])
      assert.equal(read(part).found, 0, JSON.stringify(part));
  });

  it('has no name that every object knows', () => {
    const { found, said } = read({ id: 'constructor' });

    assert.equal(found, 0);
    assert.match(said, /pixels\[0\]\.id="constructor" is taken\. Write another word\./);
  });

  it('leads where the operator says, however its address is written', () => {
    const problem = (url: string): string => addressProblem(url, ['value'], PAGE, false);
    for (const url of [
      'HTTPS://{value}.partner.example/p.gif',
      'https:\\\\{value}.partner.example/p.gif',
      'ht\ntps://{value}.partner.example/p.gif',
      'https://partner.example:{value}/p.gif',
      'https://{value}@partner.example/p.gif',
      'https://partner.example{value}/p.gif',
    ])
      assert.match(problem(url), /^(has a place to fill in before its path|is no address)/, url);
    for (const url of [
      'HTTPS://partner.example/p.gif?v={value}',
      'https://partner.example/{value}/p.gif',
      'https://partner.example?v={value}',
      'https://partner.example#{value}',
    ])
      assert.equal(problem(url), '', url);
  });

  it('is guarded at another port as well', () => {
    const [own] = readOwnVendors(
      { pixels: [{ ...PIXEL, url: 'https://pixel.partner.example:8443/p.gif' }] },
      '',
      PAGE,
      assert.fail,
    );
    const verdict = decideRequest(new URL('https://pixel.partner.example:8443/p.gif?x'), {
      guard: 'known',
      pageHost: 'shop.example',
      allowHosts: [],
      vendors: [toAdapter(own!, PAGE)],
      choiceFor: () => 'denied',
    });

    assert.deepEqual(verdict, { choice: 'denied', of: 'partner' });
  });
});
