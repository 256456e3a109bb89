/** How an element is shown before anybody has changed anything. One that is not named here is shown plain. */

/**
 * @typedef {object} Example
 * @property {Readonly<Record<string, string>>} [attributes]
 * @property {Readonly<Record<string, string>>} [slots] - text by name of the slot
 * @property {string} [visitor] - one of {@link VISITORS}
 * @property {boolean} [isSmall] - needs little room
 * @property {boolean} [isOpened] - it can be closed, and a button brings it back
 */

/** Who the page is shown to. Each is told to the elements by demo/public/elements/visitors.js. */
export const VISITORS = {
  germany: 'Germany: asked first',
  italy: 'Italy: closing refuses',
  california: 'California: may opt out',
  'california-gpc': 'California: the browser has opted out',
  'no-storage': 'Germany: nothing can be stored',
};

/** @type {Readonly<Record<string, Example>>} */
const EXAMPLES = {
  'consent-banner': { attributes: { controller: 'Kiln & Quiet', 'privacy-url': '/privacy' } },
  'consent-embed': {
    attributes: { provider: 'youtube', video: 'aqz-KE-bpKQ', title: 'A film about a rabbit' },
  },
  'consent-icon': { isSmall: true },
  'consent-inspector': { isOpened: true },
  'consent-link': { attributes: { kind: 'choices' }, visitor: 'california', isSmall: true },
  'consent-preferences': { isOpened: true },
};

/** @param {string} tag @returns {Required<Example>} */
export const exampleOf = (tag) => ({
  attributes: {},
  slots: {},
  visitor: 'germany',
  isSmall: false,
  isOpened: false,
  ...EXAMPLES[tag],
});
