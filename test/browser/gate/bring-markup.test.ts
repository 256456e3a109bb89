import { assert } from '@esm-bundle/chai';
import { bringMarkup } from '../../../src/browser/run/bring-markup.ts';
import type { RunEnv } from '../../../src/browser/runner.ts';

/** Lets promises that are due run. */
const turn = (): Promise<void> => new Promise((done) => void setTimeout(done));

describe('bringMarkup', () => {
  let asked: string[] = [];
  let problems: string[] = [];
  let released = 0;
  const release = (): void => void released++;
  const place = document.body.appendChild(document.createElement('div'));
  const bringWith = (file: () => Promise<unknown>): (() => void) =>
    bringMarkup({
      bring(name: string) {
        asked.push(name);
        return file();
      },
      report: (...problem: readonly unknown[]) => void problems.push(problem.join(' ')),
    } as Partial<RunEnv> as RunEnv);
  const comes = (): Promise<unknown> => Promise.resolve({ connect: () => release });
  const addMarkup = (): void => {
    const frame = document.createElement('iframe');
    frame.dataset['purpose'] = 'marketing';
    place.append(frame);
  };

  beforeEach(() => {
    asked = [];
    problems = [];
    released = 0;
    place.replaceChildren();
  });

  it('asks for no file on a page without markup', async () => {
    const go = bringWith(comes);
    go();
    await turn();

    assert.deepEqual(asked, []);
  });

  it('asks at once where there is some, and releases nothing before its turn', async () => {
    addMarkup();

    const go = bringWith(comes);
    await turn();

    assert.deepEqual([asked, released], [['markup'], 0]);
    go();
    assert.equal(released, 1);
  });

  it('asks once when markup comes later, and releases it as soon as the file is there', async () => {
    const go = bringWith(comes);
    addMarkup();
    go();
    go();
    await turn();

    assert.deepEqual([asked, released], [['markup'], 1]);
  });

  it('says when the file does not come, and leaves everything inert', async () => {
    addMarkup();

    const go = bringWith(() => Promise.reject(new Error('offline')));
    await turn();
    go();

    assert.deepEqual([problems, released], [['markup-file'], 0]);
  });
});
