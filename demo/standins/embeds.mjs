/** Stand-ins of sites whose content is embedded: each says who it would be. One of them is the shop's own film. */
export const vendor = 'embeds';

/** Host of the film that the shop embeds. */
export const FILM_HOST = 'film.standin.example';

/** Name and path of what is framed, by host. @type {Readonly<Record<string, readonly [string, RegExp]>>} */
const FRAMED = {
  [FILM_HOST]: ['Film of Example', /^\/film$/],
  'www.youtube-nocookie.com': ['YouTube', /^\/embed\/[\w-]{11}$/],
  'player.vimeo.com': ['Vimeo', /^\/video\/\d+$/],
  'platform.twitter.com': ['X', /^\/embed\/Tweet\.html$/],
  'www.instagram.com': ['Instagram', /^\/(p|reel|tv)\/[\w-]+\/embed\/$/],
  'www.tiktok.com': ['TikTok', /^\/player\/v1\/\d+$/],
};

export const hosts = Object.keys(FRAMED);

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle({ host, path }) {
  const [name, pattern] = FRAMED[host] ?? [];
  if (!pattern?.test(path)) return undefined;
  return {
    status: 200,
    type: 'image/svg+xml',
    body: film(String(name)),
    headers: { 'content-security-policy': "default-src 'none'" },
    facts: [{ kind: 'embed', event: String(name) }],
  };
}

/** A picture that is a page: a frame of a film, and whose it would be. @param {string} name */
const film = (name) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" role="img">
<title>This would be ${name}</title><rect width="640" height="360" fill="#1d2326"/>
<circle cx="320" cy="160" r="52" fill="none" stroke="#e9e2d2" stroke-width="6"/><path d="M302 130l50 30-50 30z" fill="#e9e2d2"/>
<rect x="40" y="318" width="560" height="6" rx="3" fill="#4b5458"/><rect x="40" y="318" width="150" height="6" rx="3" fill="#d98a66"/>
<text x="320" y="268" text-anchor="middle" font-family="Georgia, serif" font-size="26" fill="#e9e2d2">This would be ${name}</text></svg>`;
