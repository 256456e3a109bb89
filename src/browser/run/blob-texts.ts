/**
 * What blobs are made of. A blob can only be read later, and a beacon leaves now: so the parts of small ones are
 * remembered when they are made, for as long as the blob lives.
 */
import { patch } from '../patch.ts';

/** No beacon may be longer; larger ones are read when they are sent. */
const MAX_BYTES = 65_536;

type Part = string | Uint8Array;

/** @returns tells what stands in a blob; `undefined` where that is not known, or no text */
export function watchBlobs(): (blob: object) => string | undefined {
  const known = new WeakMap<object, readonly Part[]>();

  const partOf = (part: unknown): readonly Part[] | undefined => {
    if (typeof part === 'string') return [part];
    if (part instanceof ArrayBuffer) return [new Uint8Array(part.slice(0))];
    if (ArrayBuffer.isView(part))
      return [new Uint8Array(part.buffer, part.byteOffset, part.byteLength).slice()];
    return Object(part) === part ? known.get(part as object) : undefined;
  };
  const remember = (blob: Blob, [parts = [], options]: unknown[]): void => {
    // other line ends are the browser's to make
    const isAsIs = (options as BlobPropertyBag | undefined)?.endings !== 'native';
    if (!isAsIs || !Array.isArray(parts) || blob.size > MAX_BYTES) return;
    const found = parts.map(partOf);
    if (!found.includes(undefined)) known.set(blob, found.flat() as Part[]);
  };
  patch(
    globalThis,
    'Blob',
    (original) =>
      new Proxy(original, {
        construct(target, args: unknown[], newTarget: () => unknown) {
          const blob = Reflect.construct(target, args, newTarget) as Blob;
          remember(blob, args);
          return blob;
        },
      }),
  );
  // what a blob says made it
  Object.defineProperty(Blob.prototype, 'constructor', {
    value: Blob,
    writable: true,
    configurable: true,
  });
  return (blob) => {
    const parts = known.get(blob);
    return parts && toText(parts);
  };
}

function toText(parts: readonly Part[]): string | undefined {
  const encoder = new TextEncoder();
  const pieces = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => (bytes.set(piece, at), at + piece.length), 0);
  return textOf(bytes);
}

/** @returns `undefined` for what is no text: UTF-8 without control characters */
export function textOf(bytes: BufferSource): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // oxlint-disable-next-line no-control-regex -- they tell a text from what is none
    return /[\0-\b\v\f\x0e-\x1f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
