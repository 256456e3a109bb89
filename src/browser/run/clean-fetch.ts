/** `fetch` to a vendor: address and body are cleaned, whatever they come in. */
import { patch } from '../patch.ts';
import { cleanBody, type TextOfBlob } from './clean-body.ts';
import type { Wire, WireRequest } from './wire.ts';
import type { Method } from '../patch.ts';

export function patchFetch(wire: Wire, textOfBlob: TextOfBlob): void {
  patch(
    globalThis,
    'fetch',
    (original) =>
      function (...args) {
        const [input, init] = args as Parameters<typeof fetch>;
        const request = wire(input instanceof Request ? input.url : input, 'fetch');
        if (!request) return original.apply(this, args);
        if (input instanceof Request || init instanceof Request)
          return sendWhole(original, request, new Request(input, init));
        const body = cleanBody(request, init?.body, textOfBlob);
        const send = (left: unknown): unknown =>
          original.call(
            this,
            request.address,
            left === init?.body ? init : { ...init, body: left },
          );
        return body instanceof Promise ? body.then(send) : send(body);
      },
  );
}

/** What a request says beside its address and its body. */
const FIELDS =
  'method headers mode credentials cache redirect signal referrer referrerPolicy integrity keepalive'.split(
    ' ',
  ) as readonly (keyof Request)[];

/** The body of a `Request` can only be read; what it was made of is gone. */
async function sendWhole(original: Method, request: WireRequest, whole: Request): Promise<unknown> {
  const hasBody = !/^(GET|HEAD)$/.test(whole.method);
  if (!hasBody && whole.url === new URL(request.address, document.baseURI).href)
    return original.call(globalThis, whole);
  const bytes = hasBody ? await whole.arrayBuffer() : new ArrayBuffer(0);
  const init = Object.fromEntries(FIELDS.map((name) => [name, whole[name]]));
  return original.call(globalThis, request.address, {
    ...init,
    ...(bytes.byteLength > 0 && { body: cleanBody(request, bytes, () => undefined) }),
  });
}
