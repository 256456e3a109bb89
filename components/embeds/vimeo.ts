/**
 * Vimeo, with `dnt=1`: the player sets no new cookies. An unlisted video has a hash behind its number, which becomes `h`.
 *
 * Sources: help.vimeo.com/hc/en-us/articles/26080940921361 (cookies and `dnt`),
 * help.vimeo.com/hc/articles/12426199699985 (unlisted videos), github.com/vimeo/player.js (`h`, `allow`).
 */
import { PLAYER_ALLOW, PLAYER_SANDBOX, type EmbedRecipe } from './recipe.ts';

const ADDRESS =
  /^(?:https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?)?(\d{5,12})(?:\/([0-9a-f]{8,12}))?(?=[?#/]|$)/;

export const vimeo: EmbedRecipe = {
  name: 'Vimeo',
  privacy: 'https://vimeo.com/privacy',
  hosts: /(^|\.)vimeo(cdn)?\.com$/,
  ratio: '16/9',
  allow: PLAYER_ALLOW,
  sandbox: PLAYER_SANDBOX,
  allowed: 'https://vimeo.com/ID',
  read(value) {
    const [, id, inPath] = ADDRESS.exec(value) ?? [];
    if (!id) return undefined;
    const hash = inPath ?? /[?&]h=([0-9a-f]{8,12})(?=[&#]|$)/.exec(value)?.[1];
    return {
      src: `https://player.vimeo.com/video/${id}?dnt=1${hash ? `&h=${hash}` : ''}`,
      link: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
    };
  },
};
