/** The providers with a recipe, by what stands in `provider`. */
import { googleMaps } from './google-maps.ts';
import { instagram } from './instagram.ts';
import type { EmbedRecipe } from './recipe.ts';
import { tiktok } from './tiktok.ts';
import { vimeo } from './vimeo.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** A new provider is a file beside the others and a line here. */
export const EMBEDS: Readonly<Record<string, EmbedRecipe>> = {
  'google-maps': googleMaps,
  instagram,
  tiktok,
  vimeo,
  x,
  youtube,
};
