/** The elements as classes, for people with a bundler. Registers nothing; the entries beside it do. */
export { ConsentBanner } from './consent-banner.ts';
export { ConsentEmbed } from './consent-embed.ts';
export { ConsentIcon } from './consent-icon.ts';
export { ConsentInspector } from './consent-inspector.ts';
export { ConsentLink } from './consent-link.ts';
export { ConsentLog } from './consent-log.ts';
export { ConsentPreferences } from './consent-preferences.ts';
export { define } from './define.ts';
export { ConsentEmbedLoadedEvent } from './embed-loaded-event.ts';
export { ConsentRequestEvent, ConsentUiErrorEvent } from './events.ts';
export { setStrings } from './strings/load-strings.ts';
export type { Strings } from './strings/strings.ts';
