/** @jsxImportSource solid-js */
/** The elements in Solid's JSX: each line below an expectation must not compile. */
import 'pixelgate/solid';
import type { JSX } from 'solid-js';
import type { ElementClasses } from '../../../dist/modules/elements.js';

/** Every element is known, and as itself. */
type Known = { [T in keyof ElementClasses]: JSX.IntrinsicElements[T]['ref'] };
export const known: Known | undefined = undefined;

export const banner = (
  <consent-banner
    class="quiet"
    attr:position="corner"
    attr:privacy-url="/privacy"
    attr:text-accept="Yes to all"
    on:consent-request={({ detail }) => detail.source === 'banner'}
  />
);

// @ts-expect-error -- not a place of ours
export const place = <consent-banner attr:position="left" />;
// @ts-expect-error -- a kind that no law knows
export const kind = <consent-link attr:kind="sell" />;
// @ts-expect-error -- own words are texts
export const words = <consent-preferences attr:text-save={7} />;
export const heard = (
  // @ts-expect-error -- the detail says what was decided, and by a known name
  <consent-banner on:consent-request={({ detail }) => detail.decision} />
);
