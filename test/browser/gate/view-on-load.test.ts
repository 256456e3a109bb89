import { assert } from '@esm-bundle/chai';
import { createViewOnLoad } from '../../../src/browser/run/view-on-load.ts';
import type { Outlet } from '../../../src/browser/runner.ts';

const outlet = {} as Outlet;
const other = {} as Outlet;

describe('createViewOnLoad', () => {
  it('takes the first page view of the open page for told, for each vendor', () => {
    const viewOnLoad = createViewOnLoad();

    const fates = [outlet, other].map((each) => viewOnLoad(each, location.href));

    assert.deepEqual(fates, ['told', 'told']);
  });

  it('lets those after it be sent', () => {
    const viewOnLoad = createViewOnLoad();

    viewOnLoad(outlet, location.href);

    assert.isUndefined(viewOnLoad(outlet, location.href));
  });

  it('knows a page that is no longer open, and that its view stands for no other', () => {
    const viewOnLoad = createViewOnLoad();

    const gone = viewOnLoad(outlet, new URL('/elsewhere', location.href).href);

    assert.equal(gone, 'gone');
    assert.equal(viewOnLoad(outlet, location.href), 'told');
  });
});
