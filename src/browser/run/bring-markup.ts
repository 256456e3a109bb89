/** Brings the file that releases inert markup, once the page has any. */
import type { connect } from '../markup/connect.ts';
import type { RunEnv } from '../runner.ts';

/** `pixelgate-markup.js` */
interface MarkupFile {
  readonly connect: typeof connect;
}

const MARKUP = ':is(script,template,iframe,img)[data-purpose]';

/** Asks for the file at once where the page has markup by then. @returns releases what is granted; cheap on a page without */
export function bringMarkup(env: RunEnv): () => void {
  let isAsked = false;
  /** Whether something may be released already. */
  let isTurn = false;
  let release = (): void => {};
  const look = (): void => {
    if (isAsked || !document.querySelector(MARKUP)) return;
    isAsked = true;
    env.bring('markup').then(
      (file) => {
        release = (file as MarkupFile).connect(env);
        if (isTurn) release();
      },
      () => env.report('markup-file'),
    );
  };
  look();
  return () => {
    isTurn = true;
    look();
    release();
  };
}
