/** `XMLHttpRequest` to a vendor: the address is cleaned when it is opened, the body when it is sent, if it may still leave. */
import { patch } from '../patch.ts';
import { cleanBody, type TextOfBlob } from './clean-body.ts';
import { cleanHeader } from './clean-headers.ts';
import type { Wire, WireRequest } from './wire.ts';

/** @param admits - whether an address may be asked for now */
export function patchXhr(
  wire: Wire,
  textOfBlob: TextOfBlob,
  admits: (address: unknown) => boolean,
): void {
  const { prototype } = XMLHttpRequest;
  const theirs = new WeakMap<object, WireRequest>();
  const opened = new WeakMap<object, unknown>();
  patch(
    prototype,
    'open',
    (original) =>
      function (method, address, ...rest) {
        const self = this as XMLHttpRequest;
        const request = wire(address, 'xmlhttprequest');
        if (request) theirs.set(self, request);
        else theirs.delete(self);
        opened.set(self, request?.address ?? address);
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
        const send = (left: unknown): unknown => {
          if (admits(opened.get(self) ?? '')) return original.call(self, left);
          // opened while it might, and taken back since: it ends like one that was refused at once
          self.open('GET', 'data:,');
          return original.call(self);
        };
        const cleaned = request ? cleanBody(request, body, textOfBlob) : body;
        if (!(cleaned instanceof Promise) || !request) return send(cleaned);
        // read first; unless it was given up, or opened anew, meanwhile
        void cleaned.then((left) => theirs.get(self) === request && send(left));
        return undefined;
      },
  );
  patch(
    prototype,
    'setRequestHeader',
    (original) =>
      function (name, value) {
        const left = cleanHeader(theirs.get(this as object), String(name), String(value));
        return left === undefined ? undefined : original.call(this, name, left);
      },
  );
}
