/** The Californian opt-out icon, for pages that write their own link. */
import { css } from './css.ts';
import { Host, shadowOf } from './host.ts';
import { drawIcon } from './opt-out-icon.ts';

/**
 * Decoration, about as high as the text: the words beside it say what it means.
 *
 * @summary The blue opt-out icon that belongs beside "Your Privacy Choices".
 */
export class ConsentIcon extends Host {
  constructor() {
    super();
    shadowOf(this, iconStyles).append(drawIcon());
  }
}

/** For the icon, wherever it stands. */
export const iconStyles: string = css`
  svg {
    block-size: 0.9em;
    vertical-align: -0.1em;
  }
`;

declare global {
  interface HTMLElementTagNameMap {
    'consent-icon': ConsentIcon;
  }
}
