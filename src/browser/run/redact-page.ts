/**
 * Vendors' scripts read the address, the referrer and the title of the page by themselves. What they
 * are about to send is searched for these three, and gets the cleaned ones instead. First cut: texts
 * only; a Blob cannot be read in time.
 */
import { cleanUrl } from '../../minimize/clean-url.ts';
import { findLeak } from '../../minimize/find-leak.ts';
import { patch } from '../patch.ts';

/** How a text may stand in an address or a body. */
const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => encodeURIComponent(text).replaceAll('%20', '+'),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => encodeURIComponent(JSON.stringify(text).slice(1, -1)),
];

/** Replaces what must not leave in one text. */
function redact(text: string): string {
  const { href } = location;
  const { referrer, title } = document;
  const pairs: [from: string, to: string][] = [
    [href, cleanUrl(href)],
    [href.replace(/#.*/s, ''), cleanUrl(href)],
    [referrer, cleanUrl(referrer)],
    [title, findLeak(title) ? '-' : title],
  ];
  let redacted = text;
  for (const [from, to] of pairs) {
    if (from === '' || from === to) continue;
    for (const encode of ENCODINGS) redacted = redacted.replaceAll(encode(from), encode(to));
  }
  return redacted;
}

/** @param isVendor - whether an address is a vendor's */
export function redactPage(isVendor: (address: string) => boolean): void {
  const clean = (value: unknown): unknown =>
    typeof value === 'string' || value instanceof URL ? redact(String(value)) : value;
  const inFront = (target: object, name: string, cleanArgs: (args: unknown[]) => unknown[]): void =>
    patch(
      target,
      name,
      (original) =>
        function (...args) {
          return original.apply(this, cleanArgs(args));
        },
    );
  const ofAddress = ([address, ...rest]: unknown[]): unknown[] => [
    isVendor(String(address)) ? clean(address) : address,
    ...rest,
  ];

  for (const [type, name] of [
    [HTMLImageElement, 'src'],
    [HTMLIFrameElement, 'src'],
  ] as const) {
    inFront(type.prototype, name, ofAddress);
  }
  inFront(globalThis, 'fetch', ([address, init, ...rest]) => {
    const isTheirs = isVendor(String(address));
    const body = (init as RequestInit | undefined)?.body;
    const cleaned =
      isTheirs && typeof body === 'string'
        ? { ...(init as RequestInit), body: redact(body) }
        : init;
    return [...ofAddress([address]), cleaned, ...rest];
  });
  inFront(Navigator.prototype, 'sendBeacon', ([address, body]) => [
    ...ofAddress([address]),
    isVendor(String(address)) && typeof body === 'string' ? redact(body) : body,
  ]);
  const theirs = new WeakSet<object>();
  patch(
    XMLHttpRequest.prototype,
    'open',
    (original) =>
      function (method, address, ...rest) {
        if (isVendor(String(address))) theirs.add(this as object);
        return original.apply(this, [
          method,
          isVendor(String(address)) ? clean(address) : address,
          ...rest,
        ]);
      },
  );
  patch(
    XMLHttpRequest.prototype,
    'send',
    (original) =>
      function (body) {
        return original.call(this, theirs.has(this as object) ? clean(body) : body);
      },
  );
}
