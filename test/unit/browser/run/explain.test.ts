import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createExplain } from '../../../../src/browser/run/explain.ts';
import type { RunEnv } from '../../../../src/browser/runner.ts';

describe('createExplain', () => {
  const { warn } = console;
  let said: string[] = [];
  let asked: string[] = [];
  beforeEach(() => {
    said = [];
    asked = [];
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  /** @param file - what comes, or why it does not */
  const explainWith = (file: () => Promise<unknown>): ReturnType<typeof createExplain> =>
    createExplain({
      bring(name: string) {
        asked.push(name);
        return file();
      },
    } as Partial<RunEnv> as RunEnv);
  const turn = (): Promise<void> => new Promise((done) => void setImmediate(done));

  it('asks for the sentences once something is wrong, and once', async () => {
    const heard: unknown[] = [];
    const createMessages = () => (problem: unknown) => void heard.push(problem);
    const explain = explainWith(() => Promise.resolve({ createMessages }));

    explain(['run']);
    assert.deepEqual(asked, []);
    explain(['late']);
    explain(['hint', 'XY']);
    await turn();

    assert.deepEqual(asked, ['messages']);
    assert.deepEqual(heard, [['late'], ['hint', 'XY']]);
  });

  it('says which file did not come, once, and the rest bare', async () => {
    const explain = explainWith(() => Promise.reject(new Error('offline')));

    explain(['attribute', 'ui']);
    await turn();

    explain(['late']);
    await turn();

    const [first = '', ...rest] = said;
    assert.match(first, /^pixelgate: pixelgate-messages\.js could not be loaded .*Put all files/);
    assert.deepEqual(rest, ['pixelgate: attribute ui', 'pixelgate: late']);
  });
});
