/** What an embed shows, from what the page wrote: who, where, how large, and what was written wrong. Pure. */
import { isOptionalPurpose, type OptionalPurpose } from '../src/core/purposes.ts';
import type { EmbedRecipe } from './embeds/recipe.ts';
import { EMBEDS } from './embeds/recipes.ts';

/** What the page wrote, by attribute; `''` for what it left out. */
export interface Written extends Readonly<
  Record<
    'provider' | 'src' | 'video' | 'name' | 'title' | 'ratio' | 'poster' | 'purpose' | 'allow',
    string
  >
> {
  readonly sandbox: string | undefined;
  /** The link that stands in the element. */
  readonly link: string;
  /** Address of the page, for relative ones. */
  readonly base: string;
}

/** What an embed shows. */
export interface EmbedTarget {
  /** Name of the provider. */
  readonly who: string;
  readonly title: string;
  /** Address of the frame; `''` where there is none that may be loaded. */
  readonly src: string;
  /** Address for a link, http(s); `''` for none. */
  readonly link: string;
  /** The provider's privacy policy, or `''`. */
  readonly privacy: string;
  /** Address of a picture that stands in for the content, or `''`. */
  readonly poster: string;
  /** CSS `aspect-ratio`. */
  readonly ratio: string;
  /** CSS pixels; 0 for no limit. */
  readonly width: number;
  readonly allow: string;
  readonly sandbox: string | undefined;
  /** What must be granted for it to load by itself; nothing where the page named no such purpose. */
  readonly purpose: OptionalPurpose | undefined;
}

/** Gets an attribute, its value, and what is allowed. */
export type OnWrong = (name: string, value: string, allowed: string) => void;

const RATIO = /^([1-9]\d*(?:\.\d+)?) *[/:] *([1-9]\d*(?:\.\d+)?)$/;
const PURPOSES = 'functional, analytics or marketing';

/** Reads what the page wrote. Of something wrong nothing is loaded; a link stays where it is http(s). */
export function readTarget(written: Written, onWrong: OnWrong): EmbedTarget {
  const recipe = recipeOf(written);
  const value = written.video || written.src;
  const address = addressOf(written, recipe, onWrong);
  const { src = '', link = '' } = address ?? {};
  const own = httpUrl(written.link, written.base)?.href ?? '';
  const open = link || own || src || httpUrl(value)?.href || '';
  const who = written.name || recipe?.name || httpUrl(src || open)?.host || written.provider;
  const [, width, height] = RATIO.exec(written.ratio) ?? [];
  if (written.ratio && !width) onWrong('ratio', written.ratio, 'width and height such as 16/9');
  const purpose = written.purpose || 'functional';
  if (!isOptionalPurpose(purpose)) onWrong('purpose', purpose, PURPOSES);
  return {
    who,
    title: written.title || who,
    src,
    link: open,
    privacy: recipe?.privacy ?? '',
    poster: posterOf(written, recipe?.hosts, src, onWrong),
    ratio: width ? `${width}/${height}` : (recipe?.ratio ?? '16/9'),
    width: recipe?.width ?? 0,
    allow: written.allow || (recipe?.allow ?? 'fullscreen'),
    sandbox: written.sandbox ?? recipe?.sandbox,
    purpose: isOptionalPurpose(purpose) ? purpose : undefined,
  };
}

/** What the log calls whoever answers at an address: the id of a recipe, else the host. */
export function providerOf(src: string): string {
  const { hostname } = new URL(src);
  return Object.keys(EMBEDS).find((id) => EMBEDS[id]?.hosts.test(hostname)) ?? hostname;
}

/** The one that is named; else, for an address without a name, the one that knows it. */
const recipeOf = ({ provider, name, src }: Written): EmbedRecipe | undefined => {
  if (provider) return Object.hasOwn(EMBEDS, provider) ? EMBEDS[provider] : undefined;
  return name || !/^https?:/.test(src)
    ? undefined
    : Object.values(EMBEDS).find((recipe) => recipe.read(src));
};

function addressOf(
  { provider, video, src }: Written,
  recipe: EmbedRecipe | undefined,
  onWrong: OnWrong,
): { readonly src: string; readonly link: string } | undefined {
  const value = video || src;
  const attribute = video ? 'video' : 'src';
  if (recipe) {
    const found = recipe.read(value);
    if (!found) onWrong(attribute, value, `an address such as ${recipe.allowed}`);
    return found;
  }
  if (provider) {
    onWrong('provider', provider, `${Object.keys(EMBEDS).join(', ')}, or none`);
    return undefined;
  }
  const url = httpUrl(src);
  if (url && isSecure(url)) return { src: url.href, link: '' };
  onWrong(attribute, value, 'an https address');
  return undefined;
}

/** A picture of the provider's would tell it who is here before anybody was asked. */
function posterOf(
  { poster, base }: Written,
  hosts: RegExp | undefined,
  src: string,
  onWrong: OnWrong,
): string {
  if (!poster) return '';
  const url = urlOf(poster, base);
  const isTheirs = (host: string): boolean =>
    hosts?.test(host) || (host === urlOf(src)?.hostname && host !== urlOf(base)?.hostname);
  if (url && /^(https?|data|blob):$/.test(url.protocol) && !isTheirs(url.hostname)) return poster;
  onWrong('poster', poster, 'a picture on your own site');
  return '';
}

/** What a browser takes for secure: encrypted, or on this machine. */
const isSecure = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

const httpUrl = (address: string, base?: string): URL | undefined => {
  const url = address ? urlOf(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

const urlOf = (address: string, base?: string): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};
