import { assert } from '@esm-bundle/chai';
import '../../../components/log.ts';
import { audit } from './axe.ts';
import { consentOf, mount, reset, setPixelgate, undo } from './fake-gate.ts';
import { click, painted, press } from './gestures.ts';
import { cell, rows, show, tellLogged, until } from './log-stage.ts';
import { entriesOf } from './log-entries.ts';
import { nth } from './nth.ts';

describe('<consent-log>', () => {
  afterEach(reset);

  for (const theme of ['light', 'dark'] as const)
    for (const mode of ['audit', ''])
      it(`passes the accessibility audit (${theme}, mode "${mode}")`, async () => {
        const { element } = await show(13, { mode, view: { theme } });

        assert.deepEqual(await audit(element), []);
      });

  it('passes the accessibility audit on a phone, with an entry open', async () => {
    const log = await show(13);
    log.element.style.width = '320px';
    await painted();

    nth(rows(log)).querySelector('button')!.click();
    await log.element.updateComplete;

    assert.isTrue(log.root.querySelector('dialog')!.open);
    assert.deepEqual(await audit(log.element), []);
  });

  it('folds the entries away until the visitor wants them', async () => {
    const log = await show(13, { mode: '' });

    assert.lengthOf(rows(log), 0);
    const summary = log.root.querySelector('summary')!;
    assert.equal(summary.textContent.trim(), '13 entries');
    summary.click();
    await until(() => rows(log).length === 13);
  });

  it('lists the newest entry first, with time, number and shortened hash', async () => {
    const log = await show(13);

    const first = nth(rows(log));
    assert.lengthOf(rows(log), 13);
    assert.equal(cell(first, 'seq'), '#13 0000000000');
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
    assert.equal(cell(row(10), 'detail'), 'Denied · × 3');
    assert.equal(cell(row(11), 'detail'), 'Removed: user_data.email (not-allowed)');
  });

  it('opens an entry in full, with its whole hash, and returns the focus', async () => {
    const log = await show(13);
    const button = nth(rows(log), 4).querySelector('button')!;

    button.focus();
    await press('Enter');
    await until(() => log.part('entry').matches('[open]'));

    assert.include(log.part('entry').textContent, nth(entriesOf(13), 8).hash);
    await press('Escape');
    await until(() => !log.part('entry').matches('[open]'));
    assert.isTrue(log.root.activeElement === button);
  });

  it('shows an entry that somebody has destroyed', async () => {
    const log = await show(3, {
      change: (gate) => {
        const broken = { ...nth(gate.entries, 1), at: 'noon', removed: 5, hash: 7, vendors: null };
        gate.entries = gate.entries.map((entry) => (entry.seq === 2 ? (broken as never) : entry));
      },
    });

    assert.lengthOf(rows(log), 3);
    assert.equal(cell(nth(rows(log), 1), 'time'), 'noon');
  });

  it('says that the chain holds', async () => {
    const { part } = await show(13);

    assert.equal(part('state').textContent.trim(), 'Chain intact, 13 entries verified');
  });

  it('says how far the check of a long log is', async () => {
    const log = await show(3, {
      change: ({ api }) => (api.audit.verify = () => new Promise(() => {})),
    });

    document.dispatchEvent(
      new CustomEvent('pixelgate:log-checking', { detail: { done: 370, total: 1000 } }),
    );
    await log.element.updateComplete;

    assert.include(log.text(), 'Checking the chain: 37%');
    assert.equal(log.root.querySelector('progress')!.value, 0.37);
  });

  it('takes no notice when somebody else has the log verified', async () => {
    const log = await show(3);

    document.dispatchEvent(
      new CustomEvent('pixelgate:log-checking', { detail: { done: 370, total: 1000 } }),
    );
    await log.element.updateComplete;

    assert.isNull(log.root.querySelector('progress'));
  });

  it('names the entry at which the chain breaks, marks it and leads there', async () => {
    const log = await show(2000, {
      change: (gate) => {
        gate.verdict = { ok: false, entry: 5, reason: 'the hash does not match' };
      },
    });

    assert.equal(
      log.part('state').textContent.trim(),
      'Chain broken at entry 5: the hash does not match',
    );
    log.part('go-to').click();
    await until(() => cell(log.root.activeElement?.closest('tr') ?? log.element, 'seq') !== '');
    const row = log.root.activeElement!.closest('tr')!;
    assert.equal(cell(row, 'seq'), '#5 0000000000');
    assert.isTrue(row.classList.contains('broken'));
  });

  it('says so when nothing can be stored or read here', async () => {
    const { part } = await show(0, {
      change: (gate) => {
        gate.api.audit.entries = () => Promise.reject(new Error('blocked'));
      },
    });

    assert.include(part('state').textContent, 'cannot be stored here');
    assert.include(part('state').textContent, 'blocked');
  });

  for (const format of ['json', 'csv'])
    it(`saves the whole log as ${format}`, async () => {
      const { root, gate } = await show(3);
      const saved = nextDownload();

      root.querySelector<HTMLElement>(`[aria-label='Download ${format.toUpperCase()}']`)!.click();

      const { href, download } = await saved;
      assert.deepEqual(gate.calls, [`export ${format}`]);
      assert.equal(download, `pixelgate-log.${format}`);
      assert.equal(await (await fetch(href)).text(), `the log as ${format}`);
    });

  it('saves what is shown, and says that it is an excerpt', async () => {
    const log = await show(26);
    await log.search('_fbp');
    const saved = nextDownload();

    log.root.querySelector<HTMLElement>("[aria-describedby='found']")!.click();

    const { href, download } = await saved;
    const text = await (await fetch(href)).text();
    const file = JSON.parse(text) as { excerpt: boolean; entries: { seq: number }[] };
    assert.equal(download, 'pixelgate-entries.json');
    assert.isTrue(file.excerpt);
    assert.deepEqual(
      file.entries.map(({ seq }) => seq),
      [7, 22],
    );
  });

  it('says why an empty log is empty', async () => {
    const { text, root } = await show(0);

    assert.include(text(), 'Nothing is stored before a choice.');
    assert.isNull(root.querySelector('table'));
  });

  it('shows what is logged while it is looked at, and does not read it all again', async () => {
    const log = await show(3);
    log.gate.api.audit.entries = () => Promise.reject(new Error('read again'));

    tellLogged(log.gate, 4);
    await until(() => rows(log).length === 4);

    assert.equal(cell(nth(rows(log)), 'seq'), '#4 0000000000');
  });

  it('reads the log again when entries came from elsewhere', async () => {
    const log = await show(3);

    log.gate.entries = entriesOf(9);
    tellLogged(log.gate, 10);
    await until(() => rows(log).length === 10);
  });

  it('speaks German', async () => {
    const { part } = await show(2, { view: { wantedLang: 'de' } });

    assert.equal(part('state').textContent.trim(), 'Kette intakt, 2 Einträge geprüft');
  });

  it('keeps table semantics where rows become cards, and fits 320 px', async () => {
    const log = await show(13);
    log.element.style.width = '320px';
    await painted();

    const first = nth(rows(log));
    assert.equal(getComputedStyle(log.root.querySelector('thead')!).position, 'absolute');
    assert.equal(first.getAttribute('role'), 'row');
    assert.equal(first.getAttribute('aria-rowindex'), '2');
    assert.isAtMost(log.root.querySelector('section')!.scrollWidth, 320);
  });

  it('shows nothing and throws nothing without a gate', async () => {
    setPixelgate(undefined);

    const { text } = await mount('consent-log');

    assert.equal(text(), '');
  });
});

describe('<consent-log> for visitors', () => {
  afterEach(reset);

  it('says what was chosen and since when', async () => {
    const purposes = {
      ...consentOf('unset').purposes,
      analytics: 'granted',
      marketing: 'denied',
    } as const;
    const log = await show(40, { mode: '', view: { consent: consentOf('unset', { purposes }) } });

    const line = (id: string): string => log.text(`[data-purpose='${id}']`);
    // chosen in entry 2, and again in 17 and 32
    assert.match(line('analytics'), /^Analytics Granted Chosen: Nov 18, 2026, 11:07:40/);
    assert.match(line('marketing'), /^Marketing Denied Chosen: /);
    assert.equal(line('functional'), 'Functional Not chosen yet');
  });

  it('says what was sent to whom', async () => {
    const log = await show(40, { mode: '' });

    assert.match(
      log.text("[data-vendor='tiktok']"),
      /^TikTok Pixel 3 events Last: Nov 18, 2026, 11:44:40.* AddToCart × 3$/,
    );
    assert.match(log.text("[data-vendor='meta']"), /^Meta Pixel Loaded Last: /);
  });

  it('says that nothing was sent', async () => {
    const { text } = await show(5, { mode: '' });

    assert.include(text(), 'What was sent Nothing was sent.');
  });

  it('opens the preferences', async () => {
    const log = await show(3);

    await click(log.part('change'));

    assert.deepEqual(log.gate.calls, ['open']);
  });

  it('withdraws, says so, and keeps the focus', async () => {
    const log = await show(3, { view: { consent: consentOf('granted') } });
    log.gate.api.withdraw = async () => {
      log.gate.calls.push('withdraw');
      log.gate.view = { ...log.gate.view, consent: consentOf('denied') };
    };

    log.part('withdraw').click();
    await until(() => log.root.activeElement === log.part('status'));

    assert.deepEqual(log.gate.calls, ['withdraw']);
    assert.equal(log.part('status').textContent.trim(), 'Your consent has been withdrawn.');
    assert.isNull(log.part('withdraw'));
  });

  it('offers no withdrawal where nothing is granted', async () => {
    const { part } = await show(3, { view: { consent: consentOf('denied') } });

    assert.isNull(part('withdraw'));
  });
});

/** The next link that is followed to save something. */
const nextDownload = (): Promise<HTMLAnchorElement> =>
  new Promise((resolve) => {
    const { click: follow } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function save() {
      resolve(this);
    };
    undo.push(() => {
      HTMLAnchorElement.prototype.click = follow;
    });
  });
