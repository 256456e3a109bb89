/** Texts of the links that a law fixes word by word. They are not translated. */
import type { LinkKind } from '../core/regime.ts';

/** @see 11 CCR 7013(b), 7014(b), 7015(b), https://cppa.ca.gov/regulations/ */
export const LINK_TEXTS: Readonly<Record<LinkKind, string>> = {
  choices: 'Your Privacy Choices',
  'opt-out': 'Do Not Sell or Share My Personal Information',
  limit: 'Limit the Use of My Sensitive Personal Information',
};
