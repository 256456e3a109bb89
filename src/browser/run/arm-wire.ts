/**
 * Vendors' scripts read address, referrer and title of the page by themselves, and some read forms. Stands before the
 * ways out, in front of the guard: what goes to a vendor's place on the net is cleaned first.
 */
import { patch } from '../patch.ts';
import { watchBlobs } from './blob-texts.ts';
import { armElements } from './arm-elements.ts';
import { armForms } from './arm-forms.ts';
import { armMarkup } from './arm-markup.ts';
import { armSockets } from './arm-sockets.ts';
import { cleanBody } from './clean-body.ts';
import { patchFetch } from './clean-fetch.ts';
import { patchXhr } from './clean-xhr.ts';
import type { ElementsEnv } from './arm-elements.ts';

export function armWire(env: ElementsEnv): void {
  const { wire, admits } = env;
  const textOfBlob = watchBlobs();
  armElements(env);
  armMarkup(env);
  armSockets(wire, textOfBlob, admits);
  armForms(wire, admits);
  patchFetch(wire, textOfBlob, admits);
  patchXhr(wire, textOfBlob, admits);
  patch(
    Navigator.prototype,
    'sendBeacon',
    (original) =>
      function (address, body, ...rest) {
        const request = wire(address, 'beacon');
        if (!request) return original.call(this, address, body, ...rest);
        const cleaned = cleanBody(request, body, textOfBlob);
        const send = (left: unknown): unknown => original.call(this, request.address, left);
        if (!(cleaned instanceof Promise)) return send(cleaned);
        // made where nobody could see of what: read first, which takes a moment
        void cleaned.then(send);
        return true;
      },
  );
}
