/** The rarer ways out, armed before any vendor's script runs: sockets, forms, the cookie jar, and the storage. */
import { patch } from '../patch.ts';

/**
 * @param admits - whether an address may be asked for now
 * @param mayStore - whether a cookie or a storage key of this name may be written
 * @returns writes a cookie past the guard
 */
export function guardMore(
  admits: (address: unknown) => boolean,
  mayStore: (name: string) => boolean,
): (text: string) => void {
  for (const name of ['WebSocket', 'EventSource']) {
    patch(
      globalThis,
      name,
      (original) =>
        new Proxy(original, {
          construct(target, args: unknown[]) {
            if (admits(args[0])) return Reflect.construct(target, args) as object;
            throw new DOMException('pixelgate', 'SecurityError');
          },
        }),
    );
  }
  patch(
    HTMLFormElement.prototype,
    'submit',
    (original) =>
      function () {
        // a field may have the name `action`
        const address = (this as Element).getAttribute('action') ?? '';
        return admits(address) ? original.call(this) : undefined;
      },
  );
  // asynchronous, and past `document.cookie`; Firefox and Safari have it as well by now
  patch(
    (globalThis as { CookieStore?: { prototype: object } }).CookieStore?.prototype ?? {},
    'set',
    (original) =>
      function (cookie, ...rest) {
        const name = Object(cookie) === cookie ? (cookie as CookieInit).name : cookie;
        return mayStore(String(name)) ? original.call(this, cookie, ...rest) : Promise.resolve();
      },
  );
  patch(
    Storage.prototype,
    'setItem',
    (original) =>
      function (key, ...rest) {
        return mayStore(String(key)) ? original.call(this, key, ...rest) : undefined;
      },
  );
  let writeCookie = (_: string): void => {};
  patch(Document.prototype, 'cookie', (original) => {
    writeCookie = (text) => void original.call(document, text);
    return function (text) {
      if (
        mayStore(
          String(text)
            .replace(/\s*=.*/s, '')
            .trim(),
        )
      )
        original.call(this, text);
    };
  });
  return writeCookie;
}
