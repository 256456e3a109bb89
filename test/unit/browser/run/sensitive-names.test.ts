/** Names of events of the page's own that tell something: they reach no vendor, and no log. No browser. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsOf, openDevice, openTab } from './delivery-stage.ts';

const isTelling = (name: string): boolean => /hiv|purchase|conversion/i.test(name);

describe('the name of an event', () => {
  it('stays here with its event where it tells, and is not written down', async () => {
    const tab = await openTab(openDevice(), { choice: 'granted', sensitive: { isTelling } });
    tab.call('fbq', 'trackCustom', 'HIVTestBooked', { value: 5 });
    tab.call('fbq', 'trackCustom', 'MugBooked', { value: 5 });

    const heard = JSON.stringify(tab.heard());
    assert.doesNotMatch(heard, /HIV/);
    assert.match(heard, /MugBooked/);
    assert.deepEqual(
      factsOf(tab, 'event-dropped').map(({ event, reason }) => [event, reason]),
      [['-', 'sensitive']],
    );
  });

  it('is not written down while its event waits either', async () => {
    const tab = await openTab(openDevice(), { sensitive: { isTelling } });
    tab.call('fbq', 'trackCustom', 'HIVTestBooked');
    tab.call('fbq', 'trackCustom', 'MugBooked');

    const facts = JSON.stringify(factsOf(tab, 'event-held'));
    assert.match(facts, /MugBooked/);
    assert.doesNotMatch(facts, /HIV/);
  });

  it('of a vendor’s own making tells nothing, whatever words are missing', async () => {
    const tab = await openTab(openDevice(), {
      choice: 'granted',
      sensitive: { isTelling: () => true, of: () => 'unknown' },
    });
    tab.track('Purchase', { value: 5, currency: 'EUR', order_id: 'A-1' });
    tab.outlets
      .find(({ vendor }) => vendor.id === 'google')
      ?.push(['event', 'conversion', { send_to: 'AW-111111/abcDEF' }]);

    const heard = tab.heard();
    for (const vendor of ['meta', 'tiktok', 'google'])
      assert.ok(
        heard.some((each) => each.vendor === vendor && /purchase/i.test(JSON.stringify(each.call))),
        vendor,
      );
    assert.match(JSON.stringify(heard), /"conversion"/);
  });
});
