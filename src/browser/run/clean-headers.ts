/** Headers that a script adds to a request of a vendor's: looked at like the fields of a form. */
import type { WireRequest } from './wire.ts';

/** Say how to read a request, and nothing else; not where an address of somebody stands in one. */
const PLAIN = /^(accept|accept-language|content-language|content-type|range)$/i;

/** @param request - `undefined` for one that is no vendor's @returns what is left of a value, `undefined` where it goes */
export const cleanHeader = (
  request: WireRequest | undefined,
  name: string,
  value: string,
): string | undefined =>
  request && !(PLAIN.test(name) && !/@|%40/.test(value)) ? request.field(name, value) : value;

/** @returns the same where nothing has to go */
export function cleanHeaders(
  request: WireRequest,
  given: HeadersInit | undefined,
): HeadersInit | undefined {
  if (given === undefined) return given;
  const all = readHeaders(given);
  if (!all) return given;
  const left = new Headers(all);
  let isSame = true;
  for (const [name, value] of all) {
    const cleaned = cleanHeader(request, name, value);
    if (cleaned !== value) isSame = false;
    if (cleaned === undefined) left.delete(name);
    else left.set(name, cleaned);
  }
  return isSame ? given : left;
}

function readHeaders(given: HeadersInit): Headers | undefined {
  try {
    return new Headers(given);
  } catch {
    return undefined; // the browser itself will say so
  }
}
