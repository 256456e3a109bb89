/** What the elements tell the document. Wishes only: the gate decides, and it alone writes consent. */
import type { ConsentRequest } from '../src/core/api.ts';

export type { ConsentEmbedLoadedEvent } from './embed-loaded-event.ts';

/** The visitor has decided; the gate is asked to record it. */
export class ConsentRequestEvent extends CustomEvent<ConsentRequest> {
  constructor(detail: ConsentRequest) {
    super('consent-request', { detail, bubbles: true, composed: true });
  }
}

/** An element has no words in any language, so it shows nothing. */
export class ConsentUiErrorEvent extends CustomEvent<{ readonly lang: string }> {
  constructor(lang: string) {
    super('consent-ui-error', { detail: { lang }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-request': ConsentRequestEvent;
    'consent-ui-error': ConsentUiErrorEvent;
  }
}
