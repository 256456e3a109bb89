/** JSON in a text, and JSON in base64. */

/** @returns `undefined` for what is no JSON, or neither an object nor a list */
export function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Object(value) === value ? (value as object) : undefined;
  } catch {
    return undefined; // looks like it, and is none
  }
}

/** @returns `''` for what is no base64 of JSON */
export function fromBase64(text: string): string {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const inner = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
    return parseJson(inner) ? inner : '';
  } catch {
    return ''; // no base64, or no text
  }
}

/** @param like - in the alphabet, and with the padding, of this */
export function toBase64(text: string, like: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  const plain = btoa(bytes.join(''));
  const padded = like.endsWith('=') || like.length % 4 === 0 ? plain : plain.replace(/={1,2}$/, '');
  return /[-_]/.test(like) ? padded.replaceAll('+', '-').replaceAll('/', '_') : padded;
}
