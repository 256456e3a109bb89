/** What visitors know the vendors as. Apart from the vendors' own files, which are too much for a page that only names them. */
export const VENDOR_NAMES: Readonly<Record<string, string>> = {
  google: 'Google tag',
  meta: 'Meta Pixel',
  pinterest: 'Pinterest Tag',
  tiktok: 'TikTok Pixel',
};
