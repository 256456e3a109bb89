/**
 * X, formerly Twitter: the page that X's own widget script puts into a frame, with `dnt=true`. The page is not documented
 * by itself; `dnt` is: developer.x.com/en/docs/x-for-websites/privacy. A post is as high as its text, so give it a `ratio`.
 */
import { PLAYER_SANDBOX, type EmbedRecipe } from './recipe.ts';

const ADDRESS =
  /^(?:https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/\w+\/status(?:es)?\/)?(\d{5,20})(?=[?#/]|$)/;

export const x: EmbedRecipe = {
  name: 'X',
  privacy: 'https://x.com/en/privacy',
  hosts: /(^|\.)(x|twitter|twimg)\.com$/,
  ratio: '1/1',
  width: 550,
  allow: 'fullscreen; picture-in-picture',
  sandbox: PLAYER_SANDBOX,
  allowed: 'https://x.com/NAME/status/ID',
  read(value) {
    const id = ADDRESS.exec(value)?.[1];
    return id === undefined
      ? undefined
      : {
          src: `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
          link: `https://x.com/i/status/${id}`,
        };
  },
};
