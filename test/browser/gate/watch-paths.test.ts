import { assert } from '@esm-bundle/chai';
import { watchPaths } from '../../../src/browser/watch-paths.ts';
import type * as Module from '../../../src/browser/watch-paths.ts';

describe('watchPaths', () => {
  it('patches the history once, also for a file that was built apart, and tells each listener once', async () => {
    const told: string[] = [];
    watchPaths(() => told.push('run'));
    const { pushState, replaceState } = history;
    const apart = '../../../src/browser/watch-paths.ts?apart';
    ((await import(apart)) as typeof Module).watchPaths(() => told.push('track'));

    assert.equal(history.pushState, pushState);
    assert.equal(history.replaceState, replaceState);
    history.pushState(null, '', '/one');
    assert.deepEqual(told, ['run', 'track']);
    assert.equal(location.pathname, '/one');
    history.replaceState(null, '', '/two');
    assert.deepEqual(told, ['run', 'track', 'run', 'track']);

    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    assert.equal(told.length, 6);
  });
});
