/** Bodies of requests in all the kinds that browsers take, with what must not leave taken out. */
import { textOf } from './blob-texts.ts';
import type { WireRequest } from './wire.ts';

/** What stands in a blob, as far as it is known without reading it. */
export type TextOfBlob = (blob: object) => string | undefined;

/**
 * Cleans a body.
 *
 * What is no text goes: it cannot be looked at, and the vendors document none. A body from which nothing is taken stays
 * the object that it was.
 * @returns the body; a promise of it where it has to be read first
 */
export function cleanBody(request: WireRequest, body: unknown, textOfBlob: TextOfBlob): unknown {
  if (body === null || body === undefined) return body;
  if (typeof body === 'string') return request.body(body);
  if (ArrayBuffer.isView(body) || isA(body, 'ArrayBuffer'))
    return ofBytes(request, body as ArrayBuffer) ?? body;
  if (isA(body, 'URLSearchParams')) {
    const text = String(body);
    const cleaned = request.body(text);
    return cleaned === text ? body : new URLSearchParams(cleaned);
  }
  if (isA(body, 'FormData')) return cleanForm(request, body as FormData) ?? body;
  if (isA(body, 'Blob') || isA(body, 'File')) {
    const blob = body as Blob;
    const text = textOfBlob(blob);
    const rebuild = (left: BlobPart | undefined): Blob =>
      left === undefined ? blob : new Blob([left], { type: blob.type });
    if (text === undefined)
      return blob.arrayBuffer().then((bytes) => rebuild(ofBytes(request, bytes)));
    const cleaned = request.body(text);
    return rebuild(cleaned === text ? undefined : cleaned);
  }
  if (isA(body, 'ReadableStream'))
    return new Response(body as ReadableStream)
      .arrayBuffer()
      .then((bytes) => ofBytes(request, bytes) ?? bytes);
  if (isA(body, 'XMLDocument') || isA(body, 'HTMLDocument')) return drop(request);
  return request.body(String(body)); // as the browser would
}

/** @returns what is left, `undefined` where that is all of it */
function ofBytes(request: WireRequest, bytes: BufferSource): string | undefined {
  const text = textOf(bytes);
  if (text === undefined) return drop(request);
  const cleaned = request.body(text);
  return cleaned === text ? undefined : cleaned;
}

/**
 * Cleans a form. A file in it is nothing that a vendor needs, and goes.
 * @returns `undefined` where nothing has to go
 */
export function cleanForm(request: WireRequest, form: FormData): FormData | undefined {
  const left = new FormData();
  let isSame = true;
  for (const [name, value] of form) {
    const isText = typeof value === 'string';
    const cleaned = isText ? request.field(name, value) : undefined;
    if (!isText) request.unreadable(name);
    if (cleaned !== value) isSame = false;
    if (cleaned !== undefined) left.append(name, cleaned);
  }
  return isSame ? undefined : left;
}

const drop = (request: WireRequest): string => {
  request.unreadable('body');
  return '';
};

/** By its tag: what an inner frame's constructor made is one as well. */
const isA = (value: unknown, name: string): boolean =>
  Object.prototype.toString.call(value) === `[object ${name}]`;
