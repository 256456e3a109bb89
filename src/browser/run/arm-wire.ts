/**
 * Vendors' scripts read address, referrer and title of the page by themselves, and some read forms. Stands before the
 * ways out, in front of the guard: what goes to a vendor's place on the net is cleaned first.
 */
import { patch } from '../patch.ts';
import { watchBlobs } from './blob-texts.ts';
import { cleanBody, cleanForm } from './clean-body.ts';
import { patchFetch } from './clean-fetch.ts';
import { patchXhr } from './clean-xhr.ts';
import type { Policy } from '../policy.ts';
import type { Wire, WireRequest } from './wire.ts';

/** @param policy - `undefined` where the page's CSP forbids it */
export function armWire(wire: Wire, policy: Policy | undefined): void {
  const textOfBlob = watchBlobs();
  armElements(wire, policy);
  armSockets(wire);
  armForms(wire);
  patchFetch(wire, textOfBlob);
  patchXhr(wire, textOfBlob);
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

const ELEMENTS = [
  [HTMLScriptElement, 'src', 'script'],
  [HTMLImageElement, 'src', 'img'],
  [HTMLIFrameElement, 'src', 'iframe'],
  [HTMLLinkElement, 'href', 'link'],
] as const;

function armElements(wire: Wire, policy: Policy | undefined): void {
  const clean = (value: unknown, via: string): unknown => {
    const cleaned = wire(value, via)?.address;
    if (cleaned === undefined || cleaned === String(value)) return value;
    // what the page's own policy has made stays something that a policy has made
    return typeof value === 'string' ? cleaned : (policy?.createScriptURL(cleaned) ?? cleaned);
  };
  for (const [type, name, via] of ELEMENTS)
    patch(
      type.prototype,
      name,
      (original) =>
        function (value) {
          return original.call(this, clean(value, via));
        },
    );
  patch(
    Element.prototype,
    'setAttribute',
    (original) =>
      function (name, value, ...rest) {
        const [, , via] =
          ELEMENTS.find(
            ([type, key]) => this instanceof type && key === String(name).toLowerCase(),
          ) ?? [];
        return original.call(this, name, via ? clean(value, via) : value, ...rest);
      },
  );
}

function armSockets(wire: Wire): void {
  for (const name of ['WebSocket', 'EventSource'])
    patch(
      globalThis,
      name,
      (original) =>
        new Proxy(original, {
          construct(target, [address, ...rest]: unknown[], newTarget: () => unknown) {
            const cleaned = wire(address, name.toLowerCase())?.address ?? address;
            return Reflect.construct(target, [cleaned, ...rest], newTarget) as object;
          },
        }),
    );
  patch(
    WebSocket.prototype,
    'send',
    (original) =>
      function (message) {
        const request = wire((this as WebSocket).url, 'websocket');
        const cleaned = request && typeof message === 'string' ? request.body(message) : message;
        return original.call(this, cleaned);
      },
  );
}

/** A form that a script submits, or the visitor. What is sent is changed, and nothing that is seen. */
function armForms(wire: Wire): void {
  // a field may have the name `action`
  const requestOf = (form: Element): WireRequest | undefined =>
    wire(form.getAttribute('action') ?? '', 'form');
  const cleanAction = (form: Element): void => {
    const address = requestOf(form)?.address;
    if (address !== undefined && address !== form.getAttribute('action'))
      form.setAttribute('action', address);
  };
  patch(
    HTMLFormElement.prototype,
    'submit',
    (original) =>
      function () {
        cleanAction(this as Element);
        return original.call(this);
      },
  );
  document.addEventListener('submit', ({ target }) => cleanAction(target as Element), true);
  document.addEventListener(
    'formdata',
    ({ target, formData }) => {
      const request = requestOf(target as Element);
      const cleaned = request && cleanForm(request, formData);
      if (!cleaned) return;
      for (const name of new Set(formData.keys())) formData.delete(name);
      for (const [name, value] of cleaned) formData.append(name, value);
    },
    true,
  );
}
