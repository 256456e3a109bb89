/** A project that has the package from npm, with strict settings: every line compiles, but where it is said that it must not. */
import { EVENTS, PURPOSES, minimizeEvent, parseRecord, verifyChain } from 'pixelgate';
import type {
  ConsentSnapshot,
  MinimizedEvent,
  PixelgateApi,
  Regime,
  VendorAdapter,
} from 'pixelgate';
import 'pixelgate/components';
import 'pixelgate/global';
import { euGdpr } from 'pixelgate/regimes/eu-gdpr';
import { meta } from 'pixelgate/vendors/meta';

const event = { name: 'Purchase', params: { value: 59.7, currency: 'EUR' }, eventId: 'order-7' };
export const minimized: MinimizedEvent = minimizeEvent(event, 'meta');
export const choice = parseRecord('', 0)?.choices.marketing;
export const law: Regime = euGdpr;
export const vendor: VendorAdapter = meta;
export const all: readonly unknown[] = [EVENTS, PURPOSES, verifyChain];
// @ts-expect-error -- an event has parameters
minimizeEvent({ name: 'Purchase' }, 'meta');

// before the script has come
(window.pixelgate ||= []).push(['track', 'Lead']);
// after it
const here = window.pixelgate;
if (here && !Array.isArray(here)) {
  const api: PixelgateApi = here;
  const snapshot: ConsentSnapshot = api.consent();
  api.track('Lead', { value: 5 }, { vendors: Object.keys(snapshot.vendors) });
  // @ts-expect-error -- there is no such method
  api.accept();
}
// @ts-expect-error -- it may not be there
window.pixelgate.track('Lead');
