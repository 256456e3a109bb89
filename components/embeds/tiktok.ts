/**
 * TikTok: the Embed Player, which replaces the older embedded videos. There is no host that asks less.
 *
 * Sources: developers.tiktok.com/doc/embed-player (address, parameters), developers.tiktok.com/doc/embed-videos.
 */
import { PLAYER_ALLOW, type EmbedRecipe } from './recipe.ts';

const ADDRESS =
  /^(?:https?:\/\/(?:www\.|m\.)?tiktok\.com\/(?:(@[\w.]+\/(?:video|photo)\/)|player\/v1\/|embed\/(?:v2\/)?))?(\d{15,21})(?=[?#/]|$)/;

export const tiktok: EmbedRecipe = {
  name: 'TikTok',
  privacy: 'https://www.tiktok.com/legal/privacy-policy',
  hosts: /(^|\.)(tiktok(cdn|cdn-\w+|v)?|ttwstatic)\.com$/,
  ratio: '9/16',
  width: 325,
  allow: PLAYER_ALLOW,
  allowed: 'https://www.tiktok.com/@NAME/video/ID',
  read(value) {
    const [, path, id] = ADDRESS.exec(value) ?? [];
    if (!id) return undefined;
    const src = `https://www.tiktok.com/player/v1/${id}`;
    return { src, link: path ? `https://www.tiktok.com/${path}${id}` : src };
  },
};
