/** @jsxImportSource preact */
/** The elements in Preact's JSX: each line below an expectation must not compile. */
import 'pixelgate/preact';
import type { JSX } from 'preact';
import type { ElementClasses } from '../../../dist/modules/elements.js';

/** Every element is known, and as itself. */
type Known = { [T in keyof ElementClasses]: JSX.IntrinsicElements[T]['ref'] };
export const known: Known | undefined = undefined;

export const banner = (
  <consent-banner
    position="corner"
    privacy-url="/privacy"
    theme="dark"
    text-necessary-line="What the shop needs."
    class="quiet"
    ref={(element) => void element?.updateComplete}
    onconsent-request={({ detail }) => detail.source === 'banner'}
    onconsent-ui-error={({ detail }) => detail.lang.length}
  >
    <b slot="heading">Cookies</b>
  </consent-banner>
);
export const link = <consent-link kind="opt-out" onconsent-request={(event) => event.detail} />;
export const icon = <consent-icon />;

// @ts-expect-error -- not a place of ours
export const place = <consent-banner position="left" />;
// @ts-expect-error -- a link is no text
export const address = <consent-banner privacy-url={5} />;
// @ts-expect-error -- a kind that no law knows
export const kind = <consent-link kind="sell" />;
// @ts-expect-error -- a link cannot fail for want of words
export const mute = <consent-link onconsent-ui-error={(event) => event.detail} />;
// @ts-expect-error -- an icon has no colours of its own
export const colours = <consent-icon theme="dark" />;
// @ts-expect-error -- a listener by that name would never be called
export const asked = <consent-log onConsentRequest={() => {}} />;
// @ts-expect-error -- own words are texts
export const words = <consent-preferences text-save={7} />;
export const heard = (
  // @ts-expect-error -- the detail says what was decided, and by a known name
  <consent-banner onconsent-request={({ detail }) => detail.decision} />
);
