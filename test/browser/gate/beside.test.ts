import { assert } from '@esm-bundle/chai';
import { writeBeside, writeViewId } from '../../../src/browser/run/beside.ts';
import { openDoor } from '../../../src/browser/run/deliver.ts';
import { linkedin } from '../../../src/vendors/linkedin.ts';
import { BASE_CODE, read, runInPage, setUpClosed, tearDown } from './global-cases.ts';

const NAMES = ['_list', '_one', '_flag'];

/** What the page is heard to write. */
function write(): string[] {
  const heard: string[] = [];
  writeBeside({ _list: ['1', '2'], _one: '1', _flag: true }, (value) => void heard.push(value));
  return heard;
}

describe('writeBeside', () => {
  afterEach(() => NAMES.forEach((name) => Reflect.deleteProperty(globalThis, name)));

  it('puts the globals in place', () => {
    write();

    assert.deepEqual(NAMES.map(read), [['1', '2'], '1', true]);
  });

  it('keeps them as they are, whatever a page writes and pushes, and breaks nothing of the page’s', () => {
    const heard = write();

    runInPage('_one="9";_flag=false;window._list=window._list||[];window._list.push("9")');

    assert.deepEqual(NAMES.map(read), [['1', '2'], '1', true]);
    assert.deepEqual(heard, ['9', '1', '2']);
  });

  it('hears what stood there before', () => {
    runInPage('_one=7;window._list=["8","9"]');

    const heard = write();

    assert.deepEqual(heard, ['8', '9', '7']);
    assert.deepEqual(NAMES.map(read), [['1', '2'], '1', true]);
  });
});

describe('the globals of LinkedIn', () => {
  afterEach(tearDown);

  for (const moment of ['before', 'after'] as const) {
    it(`name the tags of the page alone, where its base code runs ${moment} the second file comes`, () => {
      const { outlet } = setUpClosed(linkedin, ['123456', '234567']);
      const foreign: string[] = [];
      const open = (): void => openDoor(outlet, (tag) => void foreign.push(tag));
      const code = BASE_CODE.linkedin.replace('"123456"', '"999999"');

      if (moment === 'after') open();
      runInPage(code);
      if (moment === 'before') open();

      assert.equal(read('_linkedin_partner_id'), '123456');
      assert.deepEqual(read('_linkedin_data_partner_ids'), ['123456', '234567']);
      assert.isTrue(read('_wait_for_lintrk'));
      assert.include(foreign, '999999');
      assert.notInclude(foreign, '123456');
    });
  }
});

describe('writeViewId', () => {
  const NAME = '_linkedin_event_id';
  afterEach(() => void Reflect.deleteProperty(globalThis, NAME));

  it('puts the id of each page view there, and takes it away for one without', () => {
    const ids = ['view-1', 'view-2', undefined].map((id) => {
      writeViewId(NAME, id);
      return read(NAME);
    });

    assert.deepEqual(ids, ['view-1', 'view-2', undefined]);
  });

  it('leaves one of the page’s own', () => {
    Reflect.set(globalThis, NAME, 'mine');

    writeViewId(NAME, 'view-3');

    assert.equal(read(NAME), 'mine');
  });
});
