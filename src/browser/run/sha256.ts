/** SHA-256 by WebCrypto: 64 hexadecimal digits over the UTF-8 bytes. */
export const sha256 = async (text: string): Promise<string> =>
  Array.from(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
    (byte) => byte.toString(16).padStart(2, '0'),
  ).join('');
