/** @jsxImportSource vue */
/** The elements in Vue's templates and JSX: each line below an expectation must not compile. */
import 'pixelgate/vue';
import type { GlobalComponents } from 'vue';
import type { ElementClasses } from '../../../dist/modules/elements.js';

/** What a template may give an element. */
type In<T extends keyof ElementClasses> = InstanceType<GlobalComponents[T]>['$props'];

export const inTemplate: In<'consent-banner'> = {
  position: 'corner',
  privacyUrl: '/privacy',
  'text-accept': 'Yes to all',
  class: 'quiet',
  key: 1,
  onConsentRequest: ({ detail }) => detail.source === 'banner',
};
// @ts-expect-error -- not a place of ours
export const placeInTemplate: In<'consent-banner'> = { position: 'left' };
// @ts-expect-error -- a kind that no law knows
export const kindInTemplate: In<'consent-link'> = { kind: 'sell' };
// @ts-expect-error -- no word of ours
export const wordInTemplate: In<'consent-log'> = { textAcept: 'Yes' };
// @ts-expect-error -- a link cannot fail for want of words
export const muteInTemplate: In<'consent-link'> = { onConsentUiError: () => {} };
// @ts-expect-error -- the detail says what was decided, and by a known name
export const heardInTemplate: In<'consent-link'> = { onConsentRequest: (e) => e.detail.decision };

export const banner = (
  <consent-banner
    position="corner"
    privacy-url="/privacy"
    onConsentRequest={({ detail }) => detail.source === 'banner'}
  />
);
// @ts-expect-error -- not a place of ours
export const place = <consent-banner position="left" />;
// @ts-expect-error -- own words are texts
export const words = <consent-preferences text-save={7} />;
