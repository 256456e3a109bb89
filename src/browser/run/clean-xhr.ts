/** `XMLHttpRequest` to a vendor: the address is cleaned when it is opened, the body when it is sent. */
import { patch } from '../patch.ts';
import { cleanBody, type TextOfBlob } from './clean-body.ts';
import type { Wire, WireRequest } from './wire.ts';

export function patchXhr(wire: Wire, textOfBlob: TextOfBlob): void {
  const { prototype } = XMLHttpRequest;
  const theirs = new WeakMap<object, WireRequest>();
  patch(
    prototype,
    'open',
    (original) =>
      function (method, address, ...rest) {
        const self = this as XMLHttpRequest;
        const request = wire(address, 'xmlhttprequest');
        if (request) theirs.set(self, request);
        else theirs.delete(self);
        return original.call(self, method, request?.address ?? address, ...rest);
      },
  );
  patch(
    prototype,
    'abort',
    (original) =>
      function () {
        theirs.delete(this as XMLHttpRequest);
        return original.call(this);
      },
  );
  patch(
    prototype,
    'send',
    (original) =>
      function (body) {
        const self = this as XMLHttpRequest;
        const request = theirs.get(self);
        if (!request) return original.call(self, body);
        const cleaned = cleanBody(request, body, textOfBlob);
        if (!(cleaned instanceof Promise)) return original.call(self, cleaned);
        // read first; unless it was given up, or opened anew, meanwhile
        void cleaned.then((left) => theirs.get(self) === request && original.call(self, left));
        return undefined;
      },
  );
}
