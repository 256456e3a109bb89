/** What visitors know the vendors as. Apart from the vendors' own files, which are too much for a page that only names them. Written by scripts/write-vendors.mjs. */
export const VENDOR_NAMES: Readonly<Record<string, string>> = {
  criteo: 'Criteo OneTag',
  google: 'Google tag',
  linkedin: 'LinkedIn Insight Tag',
  meta: 'Meta Pixel',
  microsoft: 'Microsoft UET',
  pinterest: 'Pinterest Tag',
  reddit: 'Reddit Pixel',
  snapchat: 'Snap Pixel',
  tiktok: 'TikTok Pixel',
  x: 'X Pixel',
};
