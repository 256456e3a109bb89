/** What an embed tells when a visitor has loaded it once. Beside the other events: the first layer needs none of this. */

/** The visitor has loaded an embed once. Its detail names the provider: the id of a recipe, or a host. */
export class ConsentEmbedLoadedEvent extends CustomEvent<string> {
  constructor(provider: string) {
    super('consent-embed-loaded', { detail: provider, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-embed-loaded': ConsentEmbedLoadedEvent;
  }
}
