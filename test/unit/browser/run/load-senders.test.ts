/** Files of vendors that come, do not come, or never answer. */
import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { loadSenders, senderOf } from '../../../../src/browser/run/sender-of.ts';
import { redditSender } from '../../../../src/vendors/reddit.ts';
import { snapchatSender } from '../../../../src/vendors/snapchat.ts';
import type { VendorSender } from '../../../../src/core/vendor.ts';

type Env = Parameters<typeof loadSenders>[0];

interface Outcome {
  readonly served: readonly string[];
  readonly problems: readonly unknown[][];
}

async function load(
  files: Readonly<Record<string, () => Promise<unknown>>>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const problems: unknown[][] = [];
  const outlets = [...Object.keys(files), 'meta'].map((id) => ({ vendor: { id }, tags: [] }));
  const served = await loadSenders({
    outlets,
    attributes,
    bring: (file: string) => files[file.replace('vendor-', '')]?.() ?? assert.fail(file),
    report: (...problem: unknown[]) => void problems.push(problem),
  } as unknown as Env);
  return { served: served.map(({ vendor }) => vendor.id), problems };
}
const here = (sender: VendorSender) => (): Promise<unknown> => Promise.resolve({ sender });

describe('loadSenders', () => {
  it('brings the files of vendors that are not in the second file already', async () => {
    const { served, problems } = await load({ snapchat: here(snapchatSender) });

    assert.deepEqual(served, ['snapchat', 'meta']);
    assert.deepEqual(problems, []);
    const outlet = { vendor: { id: 'snapchat' } } as Parameters<typeof senderOf>[0];
    assert.equal(senderOf(outlet), snapchatSender);
  });

  it('leaves out a vendor whose file does not come, and says which', async () => {
    const { served, problems } = await load({
      criteo: () => Promise.reject(new Error('404')),
      snapchat: here(snapchatSender),
    });

    assert.deepEqual(served, ['snapchat', 'meta']);
    assert.deepEqual(problems, [['vendor-file', 'criteo']]);
  });

  it('does not wait for a file that never answers', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const coming = load({
        criteo: () => new Promise(() => {}),
        reddit: here(redditSender),
      });
      // what is there has come by then
      await new Promise((done) => void setImmediate(done));
      mock.timers.tick(5000);

      const { served, problems } = await coming;
      assert.deepEqual(served, ['reddit', 'meta']);
      assert.deepEqual(problems, [['vendor-file', 'criteo']]);
    } finally {
      mock.timers.reset();
    }
  });

  it('says of ids for a vendor that has none that they have no effect', async () => {
    const { served, problems } = await load({}, { 'meta-events': 'Purchase=1' });

    assert.deepEqual(served, ['meta']);
    assert.deepEqual(problems, [['no-ids', 'meta']]);
  });
});
