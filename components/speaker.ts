/** Says something to screen readers that no longer has a place on screen. */
import { css } from './css.ts';
import { shadowOf } from './host.ts';

/** Long enough to be read out; then it is gone, so that nobody finds it later and wonders. */
const STAYS_MS = 10_000;

const SPEAKER = '[data-pixelgate=status]';

const speakerStyles: string = css`
  :host {
    all: initial;
    position: fixed;
    clip-path: inset(50%);
  }
`;

/** A live region. It has to be in the page before it speaks: one that arrives with its text is not heard. */
export interface Speaker {
  /** @param lang - BCP 47 code of the text */
  say(text: string, lang: string): void;
  /** Takes it out of the page. */
  leave(): void;
}

/** Puts a silent one into the page. [WCAG 4.1.3] */
export function createSpeaker(): Speaker {
  document.querySelector(SPEAKER)?.remove();
  const host = document.createElement('div');
  host.dataset['pixelgate'] = 'status';
  const region = document.createElement('p');
  region.role = 'status';
  shadowOf(host, speakerStyles).append(region);
  document.body.append(host);
  const leave = (): void => host.remove();
  return {
    leave,
    say(text, lang) {
      region.lang = lang;
      // what was under a dialog is only heard of again in the next picture
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          region.textContent = text;
        }),
      );
      setTimeout(leave, STAYS_MS);
    },
  };
}
