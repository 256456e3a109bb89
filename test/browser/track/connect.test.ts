import { assert } from '@esm-bundle/chai';
import type * as Connect from '../../../src/browser/track/connect.ts';

const told: string[] = [];
const warned: string[] = [];
const { warn } = console;

const button = (event: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.setAttribute('data-track', event);
  return document.body.appendChild(made);
};
/** After the timers that are due. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the file that reads events from HTML', () => {
  let file: typeof Connect;
  before(async () => {
    console.warn = (text: string) => void warned.push(text);
    const config = document.createElement('script');
    config.id = 'config';
    config.type = 'application/json';
    config.text = '{"productData": "rdfa"}';
    document.body.append(config);
    Reflect.set(globalThis, 'pixelgate', [['track', 'Lead']]);
    file = await import('../../../src/browser/track/connect.ts');
  });
  after(() => (console.warn = warn));

  it('waits for the gate', async () => {
    const early = button('Lead');
    early.click();

    Reflect.set(globalThis, 'pixelgate', {
      track: (name: string) => void told.push(name),
      view: () => ({ options: { config: '#config' }, vendors: [] }),
    });
    document.dispatchEvent(new Event('pixelgate:ready'));
    early.click();

    assert.deepEqual(told, ['Lead']);
  });

  it('reads the config where the gate says it is, and tells what is wrong in the console', async () => {
    await later();

    assert.deepEqual(warned, ['pixelgate: productData is "rdfa". Use json-ld or microdata.']);
  });

  it('does nothing more when it is there twice', async () => {
    const again = '../../../src/browser/track/connect.ts?again';
    await import(again);
    document.dispatchEvent(new Event('pixelgate:ready'));

    button('Contact').click();

    assert.deepEqual(told, ['Lead', 'Contact']);
  });

  it('hands its messages to the second file when that is there', async () => {
    const heard: string[] = [];
    file.connect({ report: (kind, sentence) => void heard.push(`${kind}: ${sentence}`) });

    button('Buy');
    await later();

    assert.equal(warned.length, 1);
    assert.match(heard[0] ?? '', /^event: data-track="Buy" is not valid\. Use PageView/);
  });
});
