/**
 * Google Maps: what "Share, Embed a map" gives out, or an address of the Maps Embed API. There is no host that asks less.
 *
 * Sources: developers.google.com/maps/documentation/embed/embedding-map (addresses and modes; a key that is bound to a
 * site needs a referrer; at least 200 pixels wide and high), developers.google.com/maps/documentation/urls/get-started (links).
 */
import type { EmbedRecipe } from './recipe.ts';

const ADDRESS =
  /^https:\/\/www\.google\.com\/maps\/embed(\?pb=|\/v1\/(place|view|directions|streetview|search)\?)/;
const MAPS = 'https://www.google.com/maps';

export const googleMaps: EmbedRecipe = {
  name: 'Google Maps',
  privacy: 'https://policies.google.com/privacy',
  hosts: /(^|\.)(google|googleapis|gstatic|ggpht)\.com$/,
  ratio: '4/3',
  allow: 'fullscreen',
  allowed: 'https://www.google.com/maps/embed?pb=...',
  read(value) {
    if (!ADDRESS.test(value)) return undefined;
    const { href, searchParams } = new URL(value);
    const place = searchParams.get('q') ?? searchParams.get('center');
    const link = place ? `${MAPS}/search/?api=1&query=${encodeURIComponent(place)}` : '';
    return { src: href, link };
  },
};
