/**
 * YouTube, on the host that stores nothing before the video is played.
 *
 * Sources: support.google.com/youtube/answer/171780 (privacy-enhanced mode), developers.google.com/youtube/player_parameters
 * (`start`; `enablejsapi`, without which it does not tell how far it is),
 * developers.google.com/youtube/terms/required-minimum-functionality (the player needs a referrer).
 */
import { PLAYER_ALLOW, PLAYER_SANDBOX, type EmbedRecipe } from './recipe.ts';

const ADDRESS =
  /^(?:https?:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/))?([\w-]{11})(?=[?&#/]|$)/;

export const youtube: EmbedRecipe = {
  name: 'YouTube',
  privacy: 'https://policies.google.com/privacy',
  hosts: /(^|\.)(youtube(-nocookie)?\.com|youtu\.be|ytimg\.com|ggpht\.com)$/,
  ratio: '16/9',
  allow: PLAYER_ALLOW,
  sandbox: PLAYER_SANDBOX,
  allowed: 'https://www.youtube.com/watch?v=ID',
  read(value) {
    const id = ADDRESS.exec(value)?.[1];
    if (!id) return undefined;
    const start = /[?&](?:t|start)=(\d+)s?(?=[&#]|$)/.exec(value)?.[1];
    return {
      src: `https://www.youtube-nocookie.com/embed/${id}?enablejsapi=1${start ? `&start=${start}` : ''}`,
      link: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
    };
  },
};
