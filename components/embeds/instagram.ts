/**
 * Instagram: posts and reels, as Instagram's own embed script frames them. There is no host that asks less.
 *
 * Source: developers.facebook.com/docs/instagram-platform/oembed (the embed markup and its least width of 326 pixels).
 */
import type { EmbedRecipe } from './recipe.ts';

const ADDRESS =
  /^(?:https?:\/\/(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(p|reel|tv)\/)?([\w-]{10,14})(?=[?#/]|$)/;

export const instagram: EmbedRecipe = {
  name: 'Instagram',
  privacy: 'https://privacycenter.instagram.com/policy',
  hosts: /(^|\.)(instagram|cdninstagram|facebook|fbcdn)\.(com|net)$/,
  ratio: '3/4',
  width: 540,
  allow: 'encrypted-media; fullscreen; picture-in-picture',
  allowed: 'https://www.instagram.com/p/ID/',
  read(value) {
    const [, kind = 'p', code] = ADDRESS.exec(value) ?? [];
    if (!code) return undefined;
    const link = `https://www.instagram.com/${kind}/${code}/`;
    return { src: `${link}embed/`, link };
  },
};
