import { assert } from '@esm-bundle/chai';
import '../../../components/log.ts';
import { reset } from './fake-gate.ts';
import { press } from './gestures.ts';
import { cell, rows, show, until } from './log-stage.ts';
import { nth } from './nth.ts';

describe('<consent-log> looking for entries', () => {
  afterEach(reset);

  it('shows one group of entries', async () => {
    const log = await show(28);

    await log.filter('dropped');

    assert.sameMembers(
      rows(log).map((row) => cell(row, 'what')),
      ['Cleared', 'Dropped', 'Blocked', 'Cleared', 'Dropped', 'Blocked'],
    );
    assert.equal(log.text("[aria-pressed='true']"), 'Dropped 6');
  });

  for (const [text, count] of [
    ['user_data.EMAIL', 2],
    ['tiktok', 6],
    ['withdrawn', 2],
    ['nothing like this', 0],
  ] as const)
    it(`finds ${count} entries for "${text}", and says so when it has settled`, async () => {
      const log = await show(28);

      await log.search(text);

      const said = count ? `${count} entries` : 'Nothing found.';
      assert.lengthOf(rows(log), count);
      assert.equal(log.text('#found'), said);
      await until(() => log.text('details [role=status]') === said);
    });

  it('shows one third party', async () => {
    const log = await show(28);
    const select = log.root.querySelector('select')!;

    select.value = 'google';
    select.dispatchEvent(new Event('change'));
    await until(() => rows(log).length === 2);

    assert.deepEqual(
      rows(log).map((row) => cell(row, 'who')),
      ['Google tag Purchase', 'Google tag Purchase'],
    );
  });

  it('shows some days, from the first to the last of them', async () => {
    // entries of a minute each, from 18 November 2026, 11:06 on
    const log = await show(5000);
    const [from, to] = log.root.querySelectorAll<HTMLInputElement>('[type=date]');

    from!.value = '2026-11-19';
    from!.dispatchEvent(new Event('change'));
    to!.value = '2026-11-20';
    to!.dispatchEvent(new Event('change'));

    await until(() => log.text('#found') === '2,880 entries');
    assert.equal(from!.min, '2026-11-18');
    assert.equal(to!.max, '2026-11-21');
  });

  it('pictures the entries over time; a bar narrows the range to itself', async () => {
    const log = await show(5000);
    const bars = (): HTMLElement[] => [...log.root.querySelectorAll<HTMLElement>('.bars button')];
    const sum = (): number => bars().reduce((all, bar) => all + Number(bar.dataset['count']), 0);
    assert.equal(sum(), 5000);
    const bar = nth(bars(), 3);
    const count = Number(bar.dataset['count']);
    assert.match(bar.ariaLabel ?? '', /^Nov 1\d, 2026.*: \d+ entries$/);

    bar.click();

    await until(() => log.text('#found') === `${count} entries`);
    assert.equal(sum(), count);
    assert.isAbove(bars().length, 5);
    log.root.querySelector<HTMLElement>("[data-range='all']")!.click();
    await until(() => log.text('#found') === '5,000 entries');
  });

  it('walks the bars with the arrow keys', async () => {
    const { root } = await show(500);
    const bars = [...root.querySelectorAll<HTMLElement>('.bars button')];

    bars[0]!.focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    assert.isTrue(root.activeElement === bars[1]);
    await press('End');
    assert.isTrue(root.activeElement === bars.at(-1));
  });

  it('draws fewer bars where there is less room, each as wide as a finger needs', async () => {
    const log = await show(5000);
    const before = log.root.querySelectorAll('.bars button').length;

    log.element.style.width = '320px';
    await until(() => log.root.querySelectorAll('.bars button').length < before);

    const [bar] = log.root.querySelectorAll('.bars button');
    assert.isAtLeast(bar!.getBoundingClientRect().width, 24);
  });
});
