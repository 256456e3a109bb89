/** Ids of all vendors: names of attributes. Written by scripts/write-vendors.mjs. */
export const VENDOR_IDS: readonly string[] =
  'criteo google linkedin meta microsoft pinterest reddit snapchat tiktok x'.split(' ');
