import { assert } from '@esm-bundle/chai';
import {
  draftOf,
  draftOfAll,
  isOn,
  requestOf,
  stateOf,
  switchPurpose,
  switchVendor,
  type ChoiceDraft,
} from '../../../components/choice-draft.ts';
import type { UiView } from '../../../src/core/api.ts';
import { consentOf, fakeGate, reset, VENDORS } from './fake-gate.ts';

const [google, meta] = VENDORS as [(typeof VENDORS)[number], (typeof VENDORS)[number]];
const viewOf = (view: Partial<UiView> = {}): UiView => fakeGate(view).view;
const said = (draft: ChoiceDraft): object => ({
  purposes: [...draft.purposes].sort(),
  vendors: [...draft.vendors].sort(),
});

describe('choice draft', () => {
  afterEach(reset);

  it('starts with everything off where nothing was decided [Planet49]', () => {
    assert.deepEqual(said(draftOf(viewOf())), { purposes: [], vendors: [] });
  });

  it('starts with what holds where something was decided', () => {
    const consent = consentOf('granted', { vendors: { google: 'granted', meta: 'denied' } });

    const draft = draftOf(viewOf({ consent }));

    assert.deepEqual(said(draft), {
      purposes: ['analytics', 'functional', 'marketing'],
      vendors: ['google'],
    });
  });

  it('switches the vendors of a purpose with it', () => {
    const off = draftOf(viewOf());

    const on = switchPurpose(off, VENDORS, 'marketing');

    assert.deepEqual(said(on), { purposes: ['marketing'], vendors: ['google', 'meta', 'tiktok'] });
    assert.deepEqual(said(switchPurpose(on, VENDORS, 'marketing')), said(off));
  });

  it('leaves a vendor on that another purpose needs', () => {
    const all = draftOfAll(viewOf(), true);

    const draft = switchPurpose(all, VENDORS, 'marketing');

    assert.deepEqual(said(draft), { purposes: ['analytics', 'functional'], vendors: ['google'] });
  });

  it('never switches a vendor on by switching a purpose off', () => {
    const all = draftOfAll(viewOf(), true);
    const without = switchVendor(all, VENDORS, google, 'marketing');

    const draft = switchPurpose(without, VENDORS, 'marketing');

    assert.isFalse(draft.vendors.has('google'));
  });

  it('switches a purpose on with the one vendor that was clicked, and no other', () => {
    const analytics = switchPurpose(draftOf(viewOf()), VENDORS, 'analytics');

    const draft = switchVendor(analytics, VENDORS, meta, 'marketing');

    assert.isTrue(isOn(draft, 'meta', 'marketing'));
    assert.isFalse(isOn(draft, 'google', 'marketing'));
    assert.isFalse(isOn(draft, 'tiktok', 'marketing'));
  });

  it('switches a purpose off with its last vendor', () => {
    const on = switchPurpose(draftOf(viewOf()), VENDORS, 'analytics');

    const draft = switchVendor(on, VENDORS, google, 'analytics');

    assert.deepEqual(said(draft), { purposes: [], vendors: [] });
  });

  it('says of a purpose whether it is on, off, or on with some of its vendors', () => {
    const on = switchPurpose(draftOf(viewOf()), VENDORS, 'marketing');
    const some = switchVendor(on, VENDORS, meta, 'marketing');

    assert.equal(stateOf(on, VENDORS, 'marketing'), 'on');
    assert.equal(stateOf(some, VENDORS, 'marketing'), 'some');
    assert.equal(stateOf(some, VENDORS, 'analytics'), 'off');
    assert.equal(stateOf(draftOfAll(viewOf(), true), VENDORS, 'functional'), 'on');
  });

  it('lifts a limit on sensitive data only where it was switched off, and never with everything else', () => {
    const limited = viewOf({ consent: consentOf('granted', { limited: true }) });
    const draft = draftOf(limited);

    assert.isFalse(requestOf({ ...draft, limited: false }, limited).limited);
    for (const kept of [draft, draftOfAll(limited, true), draftOfAll(limited, false)])
      assert.notProperty(requestOf(kept, limited), 'limited');
    assert.notProperty(requestOf({ ...draft, limited: false }, viewOf()), 'limited');
  });

  it('asks for every optional purpose and every vendor, by name', () => {
    const view = viewOf();

    const request = requestOf(switchVendor(draftOf(view), VENDORS, meta, 'marketing'), view);

    assert.deepEqual(request, {
      purposes: { functional: 'denied', analytics: 'denied', marketing: 'granted' },
      vendors: { google: 'denied', meta: 'granted', tiktok: 'denied' },
    });
  });
});
