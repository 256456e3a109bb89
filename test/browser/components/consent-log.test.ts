import { assert } from '@esm-bundle/chai';
import '../../../components/log.ts';
import { audit } from './axe.ts';
import {
  fakeGate,
  mount,
  reset,
  setPixelgate,
  undo,
  type FakeGate,
  type Mounted,
} from './fake-gate.ts';
import { entriesOf } from './log-entries.ts';
import { painted } from './gestures.ts';
import { nth } from './nth.ts';

const rows = ({ root }: Mounted<HTMLElement>): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('tbody tr'),
];
const cell = (row: HTMLElement, name: string): string =>
  row.querySelector(`.${name}`)!.textContent.replace(/\s+/g, ' ').trim();

/** A log element that has read its entries. */
async function show(count: number, change: (gate: FakeGate) => void = () => {}) {
  const gate = fakeGate();
  gate.entries = entriesOf(count);
  change(gate);
  const log = await mount('consent-log');
  await painted();
  await log.element.updateComplete;
  const search = async (text: string): Promise<void> => {
    const input = log.root.querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await log.element.updateComplete;
  };
  const filter = async (group: string): Promise<void> => {
    log.root.querySelector<HTMLElement>(`[data-group='${group}']`)!.click();
    await log.element.updateComplete;
  };
  return { ...log, gate, search, filter };
}

describe('<consent-log>', () => {
  afterEach(reset);

  it('passes the accessibility audit', async () => {
    const { element } = await show(13);

    assert.deepEqual(await audit(element), []);
  });

  it('lists the newest entry first, with time, number and shortened hash', async () => {
    const log = await show(13);

    const first = nth(rows(log));
    assert.lengthOf(rows(log), 13);
    assert.equal(cell(first, 'seq'), '13 0000000000');
    assert.equal(
      first.querySelector('time')!.dateTime,
      new Date(nth(entriesOf(13), 12).at).toISOString(),
    );
  });

  it('says what happened, to whom and why', async () => {
    const log = await show(13);

    const row = (seq: number): HTMLElement => nth(rows(log), 13 - seq);
    assert.equal(cell(row(2), 'what'), 'Granted');
    assert.include(cell(row(2), 'detail'), 'Analytics: Granted · Marketing: Denied');
    assert.include(cell(row(2), 'detail'), 'banner · eu-gdpr · DE · 2026-11');
    assert.equal(cell(row(7), 'detail'), 'Removed: _fbp, _fbc');
    assert.equal(cell(row(9), 'who'), 'TikTok Pixel AddToCart');
    assert.equal(cell(row(10), 'detail'), 'denied · × 3');
    assert.equal(cell(row(11), 'detail'), 'Removed: user_data.email (not-allowed)');
  });

  it('says that the chain holds', async () => {
    const { part } = await show(13);

    assert.equal(part('state').textContent.trim(), 'Chain intact, entries verified: 13');
  });

  it('names the entry at which the chain breaks, and why', async () => {
    const log = await show(13, (gate) => {
      gate.verdict = { ok: false, entry: 5, reason: 'the hash does not match' };
    });

    assert.equal(
      log.part('state').textContent.trim(),
      'Chain broken at entry 5: the hash does not match',
    );
    assert.deepEqual(
      rows(log)
        .filter((row) => row.classList.contains('broken'))
        .map((row) => cell(row, 'seq')),
      ['5 0000000000'],
    );
  });

  it('says so when the log cannot be read', async () => {
    const { part } = await show(0, (gate) => {
      gate.verdict = { ok: false, entry: 0, reason: 'the log cannot be read' };
    });

    assert.equal(
      part('state').textContent.trim(),
      'Chain broken at entry 0: the log cannot be read',
    );
  });

  it('shows one group of entries', async () => {
    const log = await show(26);

    await log.filter('dropped');

    assert.sameMembers(
      rows(log).map((row) => cell(row, 'what')),
      ['Cleared', 'Dropped', 'Blocked', 'Cleared', 'Dropped', 'Blocked'],
    );
    assert.equal(
      log.root.querySelector("[aria-pressed='true']")!.textContent.replace(/\s+/g, ' ').trim(),
      'Dropped 6',
    );
  });

  for (const [text, count] of [
    ['user_data.EMAIL', 2],
    ['tiktok', 6],
    ['withdrawn', 2],
    ['nothing like this', 0],
  ] as const)
    it(`finds ${count} entries for "${text}"`, async () => {
      const log = await show(26);

      await log.search(text);

      assert.lengthOf(rows(log), count);
      assert.equal(log.text().includes('Nothing found.'), count === 0);
    });

  it('shows 200 rows and more on demand', async () => {
    const log = await show(450);

    assert.lengthOf(rows(log), 200);
    log.root.querySelector<HTMLElement>('.more')!.click();
    await log.element.updateComplete;
    assert.lengthOf(rows(log), 400);
  });

  for (const format of ['json', 'csv'])
    it(`saves the log as ${format}`, async () => {
      const { root, gate } = await show(3);
      const saved = new Promise<HTMLAnchorElement>((resolve) => {
        const { click } = HTMLAnchorElement.prototype;
        HTMLAnchorElement.prototype.click = function save() {
          resolve(this);
        };
        undo.push(() => {
          HTMLAnchorElement.prototype.click = click;
        });
      });

      root.querySelector<HTMLElement>(`[aria-label='Download ${format.toUpperCase()}']`)!.click();

      const { href, download } = await saved;
      assert.deepEqual(gate.calls, [`export ${format}`]);
      assert.equal(download, `pixelgate-log.${format}`);
      assert.equal(await (await fetch(href)).text(), `the log as ${format}`);
    });

  it('says why an empty log is empty', async () => {
    const { text, root } = await show(0);

    assert.include(text(), 'Nothing is stored before a choice.');
    assert.isNull(root.querySelector('table'));
  });

  it('shows what is logged while it is looked at', async () => {
    const log = await show(3);

    log.gate.entries = entriesOf(4);
    log.gate.tell('logged');
    await until(() => rows(log).length === 4);

    assert.equal(cell(nth(rows(log)), 'seq'), '4 0000000000');
  });

  it('speaks German', async () => {
    fakeGate({ lang: 'de' }).entries = entriesOf(2);

    const { part } = await mount('consent-log');
    await painted();

    assert.equal(part('state').textContent.trim(), 'Kette intakt, geprüft: 2');
  });

  it('keeps table semantics where rows become cards, and fits 320 px', async () => {
    const log = await show(13);
    log.element.style.width = '320px';
    await painted();

    const first = nth(rows(log));
    assert.equal(getComputedStyle(first).display, 'grid');
    assert.equal(first.getAttribute('role'), 'row');
    assert.isAtMost(log.root.querySelector('section')!.scrollWidth, 320);
  });

  it('shows nothing and throws nothing without a gate', async () => {
    setPixelgate(undefined);

    const { text } = await mount('consent-log');

    assert.equal(text(), '');
  });
});

/** Waits frame by frame; the test's own time limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await painted();
}
