/** Must hold 4: consent is taken back on the page on which it was given, without a reload. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { VENDOR_STORED } from './pages.mjs';
import { accept, log, purposes, settle, stored, until, withdraw } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const urls = (shop) => shop.vendor.map(({ url }) => url);
const theirs = ({ cookies, local, session }) =>
  [...cookies, ...local, ...session].filter((name) => VENDOR_STORED.test(name));

inEachEngine('withdraw()', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('silences vendors’ scripts that report all the time and when the page is left', async () => {
    const shop = stage.shop({ noisy: true });
    await accept(stage.tab, shop);
    await until(() => shop.journal.some(({ kind }) => kind === 'heartbeat'));

    const sent = await withdraw(stage.tab, shop);
    await stage.tab.eval(() => {
      window.fbq('track', 'Contact');
      window.ttq.track('Contact');
      window.pintrk('track', 'contact');
      window.gtag('event', 'contact');
      window.pixelgate.track('Contact');
    });
    await settle(stage.tab);

    assert.equal(await stage.tab.eval(() => window.__sent.length), sent);
    await stage.tab.goto(shop.url('/next')); // leaving makes them report once more
    await settle(stage.tab);
    assert.deepEqual(urls(shop), []);
  });

  it('tells each vendor in its own words', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);
    await stage.tab.eval(() => {
      // the vendors' own functions, as their scripts have put them there
      const heard = (window.__heard = []);
      const { callMethod } = window.fbq;
      window.fbq.callMethod = (...args) => {
        heard.push(['meta', ...args]);
        return callMethod(...args);
      };
    });

    await stage.tab.eval(() => window.pixelgate.withdraw());

    const heard = await stage.tab.eval(() => window.__heard);
    assert.deepEqual(heard.at(-1), ['meta', 'consent', 'revoke']);
    const last = await stage.tab.eval(() =>
      [...window.dataLayer]
        .map((entry) => Array.from(entry))
        .findLast(([method]) => method === 'consent'),
    );
    assert.equal(last[1], 'update');
    assert.equal(last[2].ad_storage, 'denied');
    assert.equal(last[2].analytics_storage, 'denied');
  });

  it('clears the vendors’ cookies and storage on every level and path', async () => {
    const shop = stage.shop({ noisy: true });
    await accept(stage.tab, shop, '/deep/down/page');
    await settle(stage.tab);
    await stage.tab.eval(
      (parent) => {
        document.cookie = `_fbc=fb.1.1.x;domain=${parent};path=/`;
        document.cookie = '_gcl_aw=GCL.1.x;path=/';
        document.cookie = '_epik=x;path=/deep';
        document.cookie = 'ttclid=x;path=/deep/down/';
        document.cookie = '_gid=x;path=/deep/down/page';
        document.cookie = 'mine=1;path=/';
        localStorage.setItem('_gcl_ls', 'x');
        sessionStorage.setItem('tt_appInfo', 'x');
        localStorage.setItem('mine', '1');
      },
      shop.host.replace('www', ''),
    );
    const beforehand = theirs(await stored(stage.tab));

    await stage.tab.eval(() => window.pixelgate.withdraw());
    await settle(stage.tab);

    assert.ok(beforehand.length > 8, beforehand.join());
    const left = await stored(stage.tab);
    assert.deepEqual(theirs(left), []);
    assert.ok(left.cookies.includes('mine') && left.local.includes('mine'));
    const anywhere = await stage.tab.cookies(); // also those that the page cannot see
    assert.deepEqual(
      anywhere.map(({ name }) => name).filter((name) => VENDOR_STORED.test(name)),
      [],
    );
    const entries = await log(stage.tab);
    const cleared = entries
      .filter(({ type }) => type === 'vendor-cleared')
      .flatMap((entry) => entry.cleared);
    for (const name of ['_fbp', '_ga', '_pin_unauth', '_ttp', '_gcl_ls']) {
      assert.ok(cleared.includes(name), `${name} is not among ${cleared}`);
    }
  });

  it('keeps vendors’ scripts from writing their cookies again', async () => {
    const shop = stage.shop({ noisy: true });
    await accept(stage.tab, shop);
    await stage.tab.eval(() => window.pixelgate.withdraw());

    await stage.tab.eval(
      (parent) => {
        document.cookie = '_fbp=fb.1.1.again;path=/';
        document.cookie = `_ga=GA1.1.again;domain=${parent};path=/`;
        document.cookie = '_ttp = again; path=/';
        document.cookie = ' _pin_unauth=again;path=/';
        document.cookie = 'mine=1;path=/';
      },
      shop.host.replace('www', ''),
    );

    await settle(stage.tab);
    const { cookies } = await stored(stage.tab);
    assert.deepEqual(cookies.toSorted(), ['mine', 'pixelgate']);
  });

  it('holds after a reload, and is in the log', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);
    await withdraw(stage.tab, shop);
    const entries = await log(stage.tab);

    await stage.tab.reload();
    await settle(stage.tab);

    assert.deepEqual(urls(shop), []);
    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    assert.equal(entries.filter(({ type }) => type === 'withdrawn').length, 1);
  });
});
