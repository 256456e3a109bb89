/** Providers whose frames belong behind a `<consent-embed>`: name and places. */
export const EMBEDS: readonly (readonly [name: string, places: RegExp])[] = [
  ['YouTube', /^(www\.)?youtube(-nocookie)?\.com\/embed\//],
  ['Vimeo', /^player\.vimeo\.com\//],
  ['Google Maps', /^((www\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}\/)/],
  ['X', /^platform\.(twitter|x)\.com\//],
  ['Instagram', /^(www\.)?instagram\.com\/.*\bembed\b/],
  ['TikTok', /^(www\.)?tiktok\.com\/(embed|player)\b/],
  ['Facebook', /^(www\.)?facebook\.com\/plugins\//],
  ['Spotify', /^open\.spotify\.com\/embed/],
  ['SoundCloud', /^w\.soundcloud\.com\//],
  ['Dailymotion', /^(www|geo)\.dailymotion\.com\//],
  ['Calendly', /^calendly\.com\//],
  ['Typeform', /^([\w-]+\.)?typeform\.com\//],
];
