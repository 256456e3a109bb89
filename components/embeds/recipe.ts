/** What a recipe knows about one provider of videos, maps or posts. Types only. */

/** One provider. A recipe is one file: data, and the way from an id or an address to what is framed. */
export interface EmbedRecipe {
  /** What visitors know the provider as. */
  readonly name: string;
  /** Its privacy policy. */
  readonly privacy: string;
  /** Hosts of the provider's; nothing may come from them before the visitor wants it, a poster neither. */
  readonly hosts: RegExp;
  /** Width to height, `16/9`. */
  readonly ratio: string;
  /** What the content is at most wide, in CSS pixels; left out: as wide as there is room. */
  readonly width?: number;
  /** What the frame may do, as the attribute `allow` of an iframe says it. */
  readonly allow: string;
  /** What the frame is confined to; only where the provider's player is known to work so. */
  readonly sandbox?: string;
  /** An address that may stand in `src`, for the console; the part that may stand in `video` as `ID`. */
  readonly allowed: string;
  /** Reads an id or an address. @returns `undefined` for anything else */
  read(value: string): EmbedAddress | undefined;
}

/** Where content is. */
export interface EmbedAddress {
  /** For the frame: https, on the host that asks least. */
  readonly src: string;
  /** For a link; `''` where the provider has no page for it. */
  readonly link: string;
}

/** Scripts and storage of its own, links in new tabs, other screens; never the page around it. */
export const PLAYER_SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation';

/** What players use: sound without a second click, the whole screen, a small window. */
export const PLAYER_ALLOW = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
