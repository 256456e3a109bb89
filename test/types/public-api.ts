/** Promises of the types, checked by tsc alone: each line below an expectation must not compile. */
import { minimizeEvent, parseRecord } from '../../src/index.ts';
import type {
  Choice,
  ConsentRecord,
  ConsentRequest,
  ConsentSnapshot,
  PixelgateApi,
  Purpose,
  Regime,
  UiView,
} from '../../src/index.ts';

declare const pixelgate: PixelgateApi;
declare const snapshot: ConsentSnapshot;
declare const record: ConsentRecord;
declare const regime: Regime;
declare const view: UiView;

pixelgate.grant(['marketing']);
// @ts-expect-error -- nobody needs to grant what is necessary
pixelgate.grant(['necessary']);
// @ts-expect-error -- a choice is not a purpose
pixelgate.deny(['denied']);

export const eventId: string = pixelgate.track('Lead', { value: 5 }, { vendors: ['meta'] });
// @ts-expect-error -- parameters are named
pixelgate.track('Lead', 5);
// @ts-expect-error -- an event id is a text
pixelgate.track('Lead', {}, { eventId: 5 });

pixelgate.on('consent-changed', (detail: unknown) => detail);
// @ts-expect-error -- not a fact
pixelgate.on('consent', () => {});
// @ts-expect-error -- not a format
void pixelgate.audit.export('xml');

export const choice: Choice = snapshot.purposes.marketing;
// @ts-expect-error -- there is no such purpose
export const wrong: Choice = snapshot.purposes.advertising;
// @ts-expect-error -- a snapshot does not change
snapshot.purposes.marketing = 'granted';
// @ts-expect-error -- no purpose of ours
export const purpose: Purpose = 'ads';

export const { event, removed } = minimizeEvent({ name: 'Lead', params: {} }, 'meta');
// @ts-expect-error -- a removal holds no value
export const value: unknown = removed[0]?.value;
minimizeEvent({ name: 'Lead', params: {} }, 'meta', ['plan']);
minimizeEvent({ name: 'Lead', params: {} }, 'meta', {
  keep: ['meta:plan'],
  actions: { '*': { content_name: 'mask', value: 'round:5' } },
  round: { value: 5 },
});
// @ts-expect-error -- there is no such action
minimizeEvent({ name: 'Lead', params: {} }, 'meta', { actions: { '*': { value: 'hide' } } });
// @ts-expect-error -- a cookie may hold anything: what was read may be nothing
export const at: number = parseRecord('', 0).at;

export const limited: boolean = snapshot.limited && record.limited && record.gpc;
// @ts-expect-error -- who decided is one of a few
export const source: 'visitor' = snapshot.source;
// @ts-expect-error -- nobody is asked about what is necessary
export const asked: readonly 'necessary'[] = view.asked.purposes;
// @ts-expect-error -- a law is data, and nobody changes it
regime.gpc.yields = true;

const shown = { lang: 'de', layer: 1, text: '' } as const;
export const request: ConsentRequest = { purposes: {}, source: 'banner', shown, limited: true };
export const open: ConsentRequest = {
  // @ts-expect-error -- a visitor grants or denies; only the gate knows an open answer
  purposes: { marketing: 'unset' },
  source: 'preferences',
  shown,
};
// @ts-expect-error -- elements are not other consent managers
export const followed: ConsentRequest = { purposes: {}, source: 'cmp', shown };
