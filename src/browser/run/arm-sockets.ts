/** Sockets to a vendor: address and messages are cleaned; one that is open stays silent once nothing may leave. */
import { patch } from '../patch.ts';
import { cleanBody, type TextOfBlob } from './clean-body.ts';
import type { Wire } from './wire.ts';

/** @param admits - whether an address may be asked for now */
export function armSockets(
  wire: Wire,
  textOfBlob: TextOfBlob,
  admits: (address: unknown) => boolean,
): void {
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
        const self = this as WebSocket;
        /** Nothing is left of what cannot be read. */
        const send = (left: unknown): void => {
          if (!admits(self.url)) self.close();
          else if (left !== '' || message === '') original.call(self, left);
        };
        const request = wire(self.url, 'websocket');
        const cleaned = request ? cleanBody(request, message, textOfBlob) : message;
        // made where nobody could see of what: read first, which takes a moment
        return cleaned instanceof Promise ? void cleaned.then(send) : send(cleaned);
      },
  );
}
