import { assert } from '@esm-bundle/chai';
import '../../../components/log.ts';
import { reset } from './fake-gate.ts';
import { painted, press } from './gestures.ts';
import { cell, rows, show, tellLogged, until } from './log-stage.ts';
import { nth } from './nth.ts';

const MANY = 100_000;
/** Far more than a window shows, far fewer than there are. */
const MOST_ROWS = 60;

const label = (row: HTMLElement): string => cell(row, 'seq').split(' ')[0] ?? '';
type Shown = Awaited<ReturnType<typeof show>>;
const scroller = ({ root }: Shown): HTMLElement => root.querySelector<HTMLElement>('.scroller')!;

/** Rows that can be seen: their numbers, from above. */
function inSight(log: Shown): string[] {
  const box = scroller(log).getBoundingClientRect();
  const head = log.root.querySelector('thead')!.getBoundingClientRect().bottom;
  return rows(log)
    .filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > Math.max(box.top, head) + 1 && top < box.bottom - 1;
    })
    .map(label);
}

describe('<consent-log> with 100,000 entries', () => {
  let log: Shown;
  before(async function prepare() {
    this.timeout(60_000);
    log = await show(MANY);
    await until(() => rows(log).length > 0);
  });
  after(reset);

  it('tells how many there are, and where each row stands among them', () => {
    const table = log.root.querySelector('table')!;

    assert.equal(table.ariaRowCount ?? table.getAttribute('aria-rowcount'), String(MANY + 1));
    assert.equal(nth(rows(log)).getAttribute('aria-rowindex'), '2');
    assert.equal(inSight(log)[0], '#100000');
  });

  for (const share of [0.001, 0.1, 0.5, 0.9, 1])
    it(`shows what belongs there when it is scrolled to ${share * 100}%, in few rows`, async () => {
      const box = scroller(log);
      const most = box.scrollHeight - box.clientHeight;

      box.scrollTop = most * share;
      await painted();

      const seen = inSight(log).map((text) => Number(text.slice(1)));
      const first = MANY - share * (MANY - seen.length);
      assert.isAtLeast(seen.length, 3);
      assert.isAtMost(rows(log).length, MOST_ROWS);
      assert.approximately(seen[0]!, first, 2);
      assert.deepEqual(
        seen,
        seen.map((_, index) => seen[0]! - index),
      );
      if (share === 1) assert.equal(seen.at(-1), 1);
    });

  it('reaches every row by key, the last one too', async () => {
    scroller(log).scrollTop = 0;
    await painted();
    rows(log)[0]!.querySelector('button')!.focus();

    await press('ArrowDown', 'ArrowDown', 'PageDown', 'ArrowUp');
    const there = label(log.root.activeElement!.closest('tr')!);
    assert.include(inSight(log), there);
    await press('End');

    assert.equal(label(log.root.activeElement!.closest('tr')!), '#1');
    assert.include(inSight(log), '#1');
    assert.lengthOf(log.root.querySelectorAll("tbody [tabindex='0']"), 1);
    await press('Home');
    assert.equal(label(log.root.activeElement!.closest('tr')!), '#100000');
  });

  it('hands the focus to the list when the row that has it is scrolled away', async () => {
    scroller(log).scrollTop = 0;
    await painted();
    const [, row] = rows(log);
    row!.querySelector('button')!.focus({ preventScroll: true });

    scroller(log).scrollTop = 100_000;
    await until(() => !row!.isConnected);

    assert.isTrue(log.root.activeElement === scroller(log));
  });

  it('finds the one entry among them', async () => {
    await log.search(`${'0'.repeat(20)}31416`);
    await until(() => log.text('#found') === '1 entry');

    assert.deepEqual(rows(log).map(label), ['#31416']);
    await log.search('');
    await until(() => log.text('#found') === '100,000 entries');
  });

  it('keeps what is in sight, and the focus, when something is logged', async () => {
    const box = scroller(log);
    box.scrollTop = 3000;
    await painted();
    const seen = inSight(log);
    const focused = rows(log)
      .find((row) => label(row) === seen[1])!
      .querySelector('button')!;
    focused.focus();

    tellLogged(log.gate, MANY + 3);
    await until(() => log.text('#found') === '100,003 entries');

    assert.deepEqual(inSight(log), seen);
    assert.isTrue(log.root.activeElement === focused);
    assert.equal(log.text('summary'), '100,003 entries');
  });
});
