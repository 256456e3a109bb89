/** How a tag id of each vendor looks, for messages: the vendors' own files are too much for that. Written by scripts/write-vendors.mjs. */
export const TAG_EXAMPLES: Readonly<Record<string, string>> = {
  criteo: '12345',
  google: 'G-ABCDEF1234 or AW-123456789',
  linkedin: '123456',
  meta: '1234567890123456',
  microsoft: '187000000',
  pinterest: '2612345678901',
  reddit: 'a2_abcdefghijkl',
  snapchat: '01234567-89ab-cdef-0123-456789abcdef',
  tiktok: 'C4ABCDEFGHIJKLMNOPQR',
  x: 'o1abc',
};
