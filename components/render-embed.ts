/** What stands in an embed's place until it is loaded, and in print. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EmbedTarget } from './embed-target.ts';
import { fill } from './strings/fill.ts';
import type { AllStrings } from './strings/strings.ts';

/** What the visitor can do here; a handler that is not there means a button that is not there. */
export interface EmbedOffer {
  readonly onOnce: ((event: Event) => void) | undefined;
  readonly onAlways: ((event: Event) => void) | undefined;
}

/** Renders poster, what loading means, the ways to load, and the ways elsewhere. */
export const renderCover = (
  { who, title, poster, link, privacy, purpose }: EmbedTarget,
  { onOnce, onAlways }: EmbedOffer,
  t: AllStrings,
): TemplateResult =>
  html`<div part="cover">
    ${poster ? html`<div class="picture"><img part="poster" src=${poster} alt="" loading="lazy" /></div>` : nothing}
    <div part="panel">
      <p part="title" id="title" lang=${document.documentElement.lang || nothing}>
        <bdi>${title}</bdi>
      </p>
      ${onOnce ? html`<p part="text">${fill(t.embed, { who })}</p>` : nothing}
      <div class="actions" part="actions" ?hidden=${!onOnce}>
        ${onOnce ? button('once', t.loadOnce, onOnce) : nothing}
        ${
          onAlways && purpose
            ? button('always', fill(t.loadAlways, { x: t[purpose] }), onAlways)
            : nothing
        }
      </div>
      <p class="links">
        ${link ? html`<a class="link" part="link" href=${link}>${fill(t.openAt, { who })}</a>` : nothing}
        ${
          privacy && onOnce
            ? html`<a class="link" part="policy" href=${privacy}>${t.policy} (${who})</a>`
            : nothing
        }
      </p>
    </div>
  </div>`;

const button = (part: string, text: string, onClick: (event: Event) => void): TemplateResult =>
  html`<button class="button" part=${part} aria-describedby="title" @click=${onClick}>
    ${text}
  </button>`;
