/** `fetch` to a vendor: address, headers and body are cleaned, whatever they come in. */
import { patch } from '../patch.ts';
import { cleanBody, type TextOfBlob } from './clean-body.ts';
import { cleanHeaders } from './clean-headers.ts';
import { isLoose } from './loose-referrer.ts';
import type { Wire, WireRequest } from './wire.ts';
import type { Method } from '../patch.ts';

/** @param admits - whether an address may be asked for now */
export function patchFetch(
  wire: Wire,
  textOfBlob: TextOfBlob,
  admits: (address: unknown) => boolean,
): void {
  patch(
    globalThis,
    'fetch',
    (original) =>
      function (...args) {
        const [given, init] = args as Parameters<typeof fetch>;
        const input = ofThisPage(given);
        const request = wire(input instanceof Request ? input.url : input, 'fetch');
        if (!request) return original.call(this, input, ...args.slice(1));
        if (input instanceof Request || init instanceof Request)
          return sendWhole(original, request, input, init);
        const rest = cleanInit(request, init);
        const body = cleanBody(request, init?.body, textOfBlob);
        const send = (left: unknown): unknown =>
          original.call(
            this,
            request.address,
            left === init?.body ? rest : { ...rest, body: left },
          );
        return body instanceof Promise ? body.then(send) : send(body);
      },
  );
  // it would leave when the page goes, and nobody could take it back: as where there is no room for it
  patch(
    globalThis,
    'fetchLater',
    (original) =>
      function (...args) {
        const input = ofThisPage(args[0]);
        const address = input instanceof Request ? input.url : input;
        if (wire(address, 'fetch') || !admits(address))
          throw new DOMException('pixelgate', 'QuotaExceededError');
        return original.apply(this, args);
      },
  );
}

/** A `Request` that an inner frame's constructor has made says nothing to `instanceof`. */
const ofThisPage = (input: unknown): unknown =>
  Object.prototype.toString.call(input) === '[object Request]' && !(input instanceof Request)
    ? new Request(input as RequestInfo)
    : input;

/** What stands beside the body. @returns the same where nothing has to go */
function cleanInit(request: WireRequest, init: RequestInit | undefined): RequestInit | undefined {
  const headers = cleanHeaders(request, init?.headers);
  // the page's own policy holds
  const policy = isLoose(init?.referrerPolicy) ? '' : init?.referrerPolicy;
  if (headers === init?.headers && policy === init?.referrerPolicy) return init;
  return { ...init, ...(headers && { headers }), referrerPolicy: policy ?? '' };
}

/** What a request says beside its address and its body. */
const FIELDS =
  'method headers mode credentials cache redirect signal referrer referrerPolicy integrity keepalive'.split(
    ' ',
  ) as readonly (keyof Request)[];

/** The body of a `Request` can only be read; what it was made of is gone. */
async function sendWhole(
  original: Method,
  request: WireRequest,
  input: unknown,
  given: RequestInit | undefined,
): Promise<unknown> {
  const whole = new Request(input as RequestInfo, given);
  const fields: RequestInit = Object.fromEntries(FIELDS.map((name) => [name, whole[name]]));
  const init = cleanInit(request, fields);
  const hasBody = !/^(GET|HEAD)$/.test(whole.method);
  if (!hasBody && init === fields && whole.url === new URL(request.address, document.baseURI).href)
    return original.call(globalThis, whole);
  const bytes = hasBody ? await whole.arrayBuffer() : new ArrayBuffer(0);
  return original.call(globalThis, request.address, {
    ...init,
    ...(bytes.byteLength > 0 && { body: cleanBody(request, bytes, () => undefined) }),
  });
}
